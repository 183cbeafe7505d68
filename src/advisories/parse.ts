import type { Advisory, OsvAffected, OsvEvent, OsvRange, OsvSeverity } from "../model/advisory.ts";
import { AnnexError } from "../model/error.ts";

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads one OSV record (schema 1.x, https://ossf.github.io/osv-schema/), only the fields annex judges by.
 * Throws AnnexError `advisory-malformed`, which names the record, when a field that decides has the wrong shape.
 */
export function parseAdvisory(json: unknown): Advisory {
  if (!isRaw(json)) throw malformed("(no id)", "is not an object");
  const id = json["id"];
  if (typeof id !== "string" || id === "") throw malformed("(no id)", "has no id");
  const read = new Reader(id);
  return {
    id,
    modified: read.text(json, "modified") ?? "",
    ...defined({
      published: read.text(json, "published"),
      withdrawn: read.text(json, "withdrawn"),
      aliases: read.texts(json, "aliases"),
      related: read.texts(json, "related"),
      summary: read.text(json, "summary"),
      severity: read.severity(json),
    }),
    affected: read.list(json, "affected").map((entry) => read.affected(entry)),
    ...database(json),
  };
}

/** Field readers of one record; each failure names the record and the field. */
class Reader {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  text(of: Raw, key: string): string | undefined {
    const value = of[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw malformed(this.id, `has a ${key} that is not a string`);
    return value;
  }

  /** Some databases write null for an empty list. */
  list(of: Raw, key: string): readonly Raw[] {
    const value = of[key] ?? [];
    if (!Array.isArray(value) || !value.every(isRaw))
      throw malformed(this.id, `has ${key} that is not a list of objects`);
    return value;
  }

  texts(of: Raw, key: string): readonly string[] | undefined {
    const value = of[key];
    if (value === undefined || value === null) return undefined;
    if (!isTexts(value)) throw malformed(this.id, `has ${key} that is not a list of strings`);
    return value;
  }

  severity(of: Raw): readonly OsvSeverity[] | undefined {
    const list = this.list(of, "severity");
    if (list.length === 0) return undefined;
    return list.map((entry) => ({ type: this.text(entry, "type") ?? "", score: this.text(entry, "score") ?? "" }));
  }

  affected(entry: Raw): OsvAffected {
    const ranges = this.list(entry, "ranges").map((range) => this.range(range));
    return {
      ...this.package(entry["package"]),
      ...defined({
        severity: this.severity(entry),
        ranges: ranges.length === 0 ? undefined : ranges,
        versions: this.texts(entry, "versions"),
      }),
      ...database(entry),
    };
  }

  /** An entry about a repository alone (GIT ranges) names no package. */
  package(of: unknown): Pick<OsvAffected, "package"> {
    if (of === undefined || of === null) return {};
    if (!isRaw(of)) throw malformed(this.id, "has a package that is not an object");
    const ecosystem = this.text(of, "ecosystem");
    const name = this.text(of, "name");
    if (!ecosystem || !name) throw malformed(this.id, "has a package without ecosystem or name");
    return { package: { ecosystem, name, ...defined({ purl: this.text(of, "purl") }) } };
  }

  range(range: Raw): OsvRange {
    const type = range["type"];
    if (type !== "SEMVER" && type !== "ECOSYSTEM" && type !== "GIT")
      throw malformed(this.id, `has a range of unknown type ${JSON.stringify(type)}`);
    return { type, events: this.list(range, "events").map((event) => this.event(event)) };
  }

  event(event: Raw): OsvEvent {
    const keys = (["introduced", "fixed", "last_affected", "limit"] as const).filter((key) => event[key] !== undefined);
    const [key] = keys;
    if (key === undefined || keys.length > 1) throw malformed(this.id, "has a range event without exactly one kind");
    return { [key]: this.text(event, key) ?? "" };
  }
}

/** Of what databases add themselves only two facts are read: a severity word and the weakness ids. */
function database(of: Raw): { readonly database_specific?: Readonly<Record<string, unknown>> } {
  const specific = of["database_specific"];
  if (!isRaw(specific)) return {};
  const severity = typeof specific["severity"] === "string" ? specific["severity"] : undefined;
  const cwes = [...texts(specific["cwe_ids"]), ...texts(specific["cwes"])];
  const kept = defined({ severity, cwe_ids: cwes.length === 0 ? undefined : [...new Set(cwes)] });
  return Object.keys(kept).length === 0 ? {} : { database_specific: kept };
}

/** Ids from a list of strings, or of objects with `cweId` as ossf/malicious-packages writes them. */
function texts(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => (isRaw(item) ? item["cweId"] : item)).filter((id) => typeof id === "string");
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function malformed(id: string, what: string): AnnexError {
  return new AnnexError({
    code: "advisory-malformed",
    message: `The advisory "${id}" ${what}.`,
    hint: "Fetch the advisory database again; if the record is still malformed, report it to the database that published it.",
  });
}
