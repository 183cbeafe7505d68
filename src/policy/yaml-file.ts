import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Location } from "../model/error.ts";
import { type PolicyProblem, quote } from "./problem.ts";

/** Team files are written by hand; anything larger is not one. */
const MAX_CHARACTERS = 512 * 1024;

/** A YAML text whose plain value is ready to be checked, and which knows where each value stands. */
export interface YamlFile {
  /** `{}`-like value, or undefined for a file without content. */
  readonly value: unknown;
  /** Place of the value at a path, or of its nearest existing ancestor. */
  locate(path: readonly PropertyKey[]): Location;
  /** Place of the key itself. */
  locateKey(path: readonly PropertyKey[]): Location;
  /** The value as the file spells it (`3.10`), or null when it is no scalar. */
  sourceAt(path: readonly PropertyKey[]): string | null;
}

/** What {@link readYaml} gives: a file, or what is wrong with its spelling. */
export type YamlResult =
  | { readonly kind: "file"; readonly file: YamlFile }
  | { readonly kind: "problems"; readonly problems: readonly [PolicyProblem, ...PolicyProblem[]] };

/**
 * Reads one YAML 1.2 document (core schema) in the subset annex accepts: no anchors, aliases, tags, directives,
 * duplicate keys or further documents, since each of them lets a file say something else than its reader sees.
 */
export function readYaml(text: string, path: string): YamlResult {
  const start: Location = { file: path, line: 1, column: 1 };
  if (text.length > MAX_CHARACTERS) {
    const message = `The file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`;
    return {
      kind: "problems",
      problems: [{ code: "policy-too-large", message, hint: "Split it up.", location: start }],
    };
  }
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const position = lines.linePos(offset);
    return { file: path, line: Math.max(position.line, 1), column: Math.max(position.col, 1) };
  };
  const document = parseOrNull(text, lines);
  if (document === null) {
    const hint = "Write plain keys, lists and values, few levels deep.";
    return {
      kind: "problems",
      problems: [{ code: "policy-syntax", message: "Too deeply nested.", hint, location: start }],
    };
  }
  const [first, ...others] = [...syntaxProblems(document, text, at), ...refusedNodes(document, at)];
  if (first !== undefined) return { kind: "problems", problems: [first, ...others] };
  return { kind: "file", file: yamlFile(document, at) };
}

function parseOrNull(text: string, lines: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: "1.2",
      schema: "core",
      merge: false,
      stringKeys: true,
      uniqueKeys: true,
      strict: true,
      logLevel: "error", // "silent" would also silence MULTIPLE_DOCS
    });
  } catch (error) {
    if (error instanceof RangeError) return null; // the composer recurses; only absurd nesting exhausts the stack
    throw error;
  }
}

function syntaxProblems(document: Document, text: string, at: (offset: number) => Location): PolicyProblem[] {
  const problems = document.errors.map((error) => {
    const location = at(error.pos[0]);
    if (error.code === "DUPLICATE_KEY") {
      const key = text.slice(error.pos[0]).split(/[:\n]/u, 1)[0] ?? "";
      const hint = "Keep one of them; YAML tools disagree on which one counts.";
      return {
        code: "policy-duplicate-key",
        message: `The key ${quote(key.trim())} stands here twice.`,
        hint,
        location,
      };
    }
    if (error.code === "MULTIPLE_DOCS") {
      const hint = "Remove the line `---` and what follows it.";
      return { code: "policy-syntax", message: "The file holds more than one YAML document.", hint, location };
    }
    const line = text.split("\n")[(location.line ?? 1) - 1] ?? "";
    const message = `This is not valid YAML: ${error.message}; the line is ${quote(line.trim())}.`;
    return {
      code: "policy-syntax",
      message,
      hint: "Correct the spelling; a text with special characters goes in quotes.",
      location,
    };
  });
  if (document.directives?.yaml.explicit) {
    const hint = "Remove the line that begins with %YAML.";
    problems.push({ code: "policy-syntax", message: "A %YAML directive is not accepted.", hint, location: at(0) });
  }
  return problems;
}

/** Anchors, aliases and tags are refused even where harmless: a reviewer must see each value where it counts. */
function refusedNodes(document: Document, at: (offset: number) => Location): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const refuse = (node: Node, what: string, hint: string) =>
    problems.push({
      code: "policy-syntax",
      message: `${what} is not accepted.`,
      hint,
      location: at(node.range?.[0] ?? 0),
    });
  visit(document, {
    Alias: (_key, node) => void refuse(node, `The alias ${quote(`*${node.source}`)}`, "Write the value out."),
    Value: (_key, node) => {
      if (node.anchor) refuse(node, `The anchor ${quote(`&${node.anchor}`)}`, "Write each value out where it is used.");
      if (node.tag) refuse(node, `The tag ${quote(node.tag)}`, "Remove it; put a text in quotes.");
    },
    Pair: (_key, pair) => {
      // zod passes over this one key, so it would be the only unknown key that nobody reports
      if (isScalar(pair.key) && pair.key.value === "__proto__") refuse(pair.key, 'The key "__proto__"', "Remove it.");
    },
  });
  return problems;
}

function yamlFile(document: Document, at: (offset: number) => Location): YamlFile {
  const offsetOf = (node: unknown): number =>
    isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  return {
    value: document.contents === null ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path) => at(offsetOf(nearestNode(document, path))),
    locateKey: (path) => at(offsetOf(keyNode(document, path) ?? nearestNode(document, path))),
    sourceAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

function nearestNode(document: Document, path: readonly PropertyKey[]): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return document.contents;
}

function keyNode(document: Document, path: readonly PropertyKey[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
}
