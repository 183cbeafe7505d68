import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ParseContext } from "../../src/lockfiles/format.ts";
import { formatByName } from "../../src/lockfiles/registry.ts";
import type { Lockfile, Package } from "../../src/model/package.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** What a fixture says that its lockfile holds; written from the file by other means than annex (see README.md). */
interface Expected {
  readonly path: string;
  readonly error?: { readonly code: string; readonly line?: number };
  readonly unscanned?: readonly { readonly name: string; readonly reason: string }[];
  readonly packages: readonly ExpectedPackage[];
}

interface ExpectedPackage extends Partial<Omit<Package, "hashes">> {
  readonly name: string;
  readonly version: string;
  readonly hashes?: { readonly count: number; readonly sha256: string };
}

/** One folder `<format>/<case>`. */
export interface Fixture {
  readonly format: string;
  readonly name: string;
  readonly folder: string;
  readonly expected: Expected;
}

/** Every case of a format, in order of name. */
export function fixturesOf(format: string): readonly Fixture[] {
  const folder = join(FIXTURES, format);
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      format,
      name,
      folder: join(folder, name),
      expected: JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected,
    }));
}

/** Text of the fixture's lockfile. */
export function textOf(fixture: Fixture): string {
  return readFileSync(join(fixture.folder, fixture.expected.path), "utf8");
}

/** Parses a fixture, or another text in its place. */
export function parseFixture(fixture: Fixture, text = textOf(fixture)): Lockfile {
  const format = formatByName(fixture.format);
  if (format === undefined) throw new Error(`no format is called ${fixture.format}`);
  return format.parse(text, fixture.expected.path, siblingsIn(join(fixture.folder, dirname(fixture.expected.path))));
}

/** A context that reads from a folder on disk. */
function siblingsIn(folder: string): ParseContext {
  return {
    readSibling: (name) => {
      const path = join(folder, name);
      return existsSync(path) ? readFileSync(path, "utf8") : null;
    },
  };
}

/** A package as a fixture writes it, with the fields that the fixture gives. */
export function asExpected(found: Package, expected: ExpectedPackage): ExpectedPackage {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(expected)) {
    shown[key] = key === "hashes" ? digestOf(found.hashes) : Reflect.get(found, key);
  }
  return shown as unknown as ExpectedPackage;
}

function digestOf(hashes: readonly string[]): { readonly count: number; readonly sha256: string } {
  const sha256 = createHash("sha256").update(hashes.join(",")).digest("hex").slice(0, 16);
  return { count: hashes.length, sha256 };
}
