import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

interface OperationObject {
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Schema>>;
  };
}

/** GitHub's published description of its REST interface, as a judge of requests and answers. */
export class GitHubContract {
  private readonly description: Description;
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    this.description = JSON.parse(readFileSync(file, "utf8")) as Description;
    this.ajv = new Ajv2020({ strict: false, logger: false, allErrors: false });
    addFormats.default(this.ajv);
    this.ajv.addSchema(
      toJsonSchema({ components: { schemas: this.description.components.schemas } }) as object,
      "github",
    );
  }

  /** What is wrong with a request, one line each: unknown query parameters and bodies against their schema. */
  requestProblems(method: string, template: string, query: URLSearchParams, body: unknown): readonly string[] {
    const operation = this.operation(method, template);
    const names = (operation.parameters ?? []).map((parameter) => this.parameter(parameter));
    const allowed = new Set(names.filter(({ in: place }) => place === "query").map(({ name }) => name));
    const unknown = [...query.keys()].filter((key) => !allowed.has(key)).map((key) => `query parameter "${key}"`);
    const schema = operation.requestBody?.content["application/json"]?.schema;
    if (schema === undefined || body === undefined) return unknown;
    return [...unknown, ...this.problems(`${method} ${template} request`, schema, body)];
  }

  /** What is wrong with an answer, one line each; a status that is not documented is wrong unless it is an error. */
  answerProblems(method: string, template: string, status: number, body: unknown): readonly string[] {
    const documented = this.operation(method, template).responses[String(status)];
    if (documented === undefined) return status < 400 ? [`status ${status} is not documented`] : [];
    const answer = this.follow(documented, "responses") as OperationObject["requestBody"];
    const schema = answer?.content?.["application/json"]?.schema;
    return schema === undefined ? [] : this.problems(`${method} ${template} ${status}`, schema, body);
  }

  /** The smallest value that a named schema allows; handlers lay their facts over it. */
  sample(name: string): Record<string, unknown> {
    return this.sampleOf({ $ref: `#/components/schemas/${name}` }) as Record<string, unknown>;
  }

  private operation(method: string, template: string): OperationObject {
    const operation = this.description.paths[template]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`GitHub documents no ${method} ${template}`);
    return operation;
  }

  private problems(key: string, schema: Schema, value: unknown): readonly string[] {
    let validate = this.compiled.get(key);
    if (validate === undefined) {
      validate = this.ajv.compile(toJsonSchema(schema) as object);
      this.compiled.set(key, validate);
    }
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map((error) => `${key}: ${error.instancePath} ${error.message ?? ""}`);
  }

  private parameter(parameter: Schema): { readonly name: string; readonly in: string } {
    const found = this.follow(parameter, "parameters");
    return { name: String(found["name"]), in: String(found["in"]) };
  }

  private follow(node: Schema, kind: "parameters" | "responses" | "schemas"): Schema {
    const reference = node["$ref"];
    if (typeof reference !== "string") return node;
    return this.description.components[kind][reference.split("/").at(-1) ?? ""] ?? {};
  }

  private sampleOf(raw: Schema): unknown {
    const schema = this.follow(raw, "schemas");
    if (schema["nullable"] === true) return null;
    if (Array.isArray(schema["enum"])) return schema["enum"][0];
    const parts = schema["allOf"] as readonly Schema[] | undefined;
    if (parts !== undefined) return Object.assign({}, ...parts.map((part) => this.sampleOf(part)));
    const [first] = (schema["oneOf"] ?? schema["anyOf"] ?? []) as readonly Schema[];
    if (first !== undefined && schema["properties"] === undefined) return this.sampleOf(first);
    return this.sampleOfType(schema);
  }

  private sampleOfType(schema: Schema): unknown {
    switch (schema["type"]) {
      case "integer":
      case "number":
        return schema["minimum"] ?? 1;
      case "boolean":
        return false;
      case "array":
        return [];
      case "string":
        return SAMPLE_TEXTS[String(schema["format"])] ?? "x".repeat(Number(schema["minLength"] ?? 1));
      default: {
        const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
        const required = (schema["required"] ?? []) as readonly string[];
        return Object.fromEntries(required.map((name) => [name, this.sampleOf(properties[name] ?? {})]));
      }
    }
  }
}

const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  uri: "https://github.invalid/",
  "date-time": "2026-01-01T00:00:00Z",
};

/** OpenAPI 3.0 says `nullable` where JSON Schema says `type: null`; references point into the added document. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key]) => !["nullable", "example", "examples", "discriminator"].includes(key),
  );
  const out: Record<string, unknown> = Object.fromEntries(entries.map(([key, value]) => [key, toJsonSchema(value)]));
  if (typeof out["$ref"] === "string") out["$ref"] = out["$ref"].replace(/^#/u, "github#");
  if ((node as Schema)["nullable"] !== true) return out;
  return { anyOf: [{ type: "null" }, out] };
}
