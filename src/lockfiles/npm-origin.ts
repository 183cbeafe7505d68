import { PackageURL } from "packageurl-js";
import { unreadable } from "./failure.ts";
import { type Entry, text } from "./fields.ts";
import type { Place } from "./npm-tree.ts";
import { gitSource, indexSource, REGISTRY, withoutCredentials } from "./source.ts";

/** OSV's name of npm's ecosystem. */
export const NPM = "npm";

const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9_~-][a-z0-9._~-]*$/i;

/** Is it a name that a package can have? */
export function isNpmName(name: string): boolean {
  return NAME.test(name);
}

/** `pkg:npm/%40scope/name@version`. */
export function npmPurl(name: string, version: string, qualifiers?: Record<string, string>): string {
  const slash = name.indexOf("/");
  const namespace = slash < 0 ? undefined : name.slice(0, slash);
  return new PackageURL(NPM, namespace, name.slice(slash + 1), version, qualifiers).toString();
}

/** Where a place's package comes from. */
export interface NpmOrigin {
  readonly source: string;
  readonly unscanned?: string;
  readonly qualifiers?: Record<string, string>;
}

/** Reads `resolved`: a tarball of a registry, another URL, a git repository or a path. */
export function readNpmOrigin(place: Place): NpmOrigin {
  const { resolved, name, version } = place;
  if (place.bundled && resolved === undefined) return { source: "bundled" };
  if (resolved === undefined) return { source: REGISTRY };
  if (/^(?:git[+:]|github:|gitlab:|bitbucket:)/.test(resolved)) {
    const [url = "", commit] = resolved.split("#", 2);
    const source = gitSource(url, commit);
    const unscanned = "comes from a git repository, not from a registry";
    return { source, unscanned, qualifiers: { vcs_url: source } };
  }
  if (!/^https?:/i.test(resolved)) {
    const source = `path:${resolved.replace(/^file:/, "")}`;
    return { source, unscanned: "comes from a path, not from a registry" };
  }
  const plain = decodeURIComponentSafely(withoutCredentials(resolved).replace(/#.*$/, ""));
  const tarball = plain.indexOf(`/${name}/-/`);
  if (tarball < 0) {
    return { source: plain, unscanned: "comes from a URL, not from a registry", qualifiers: { download_url: plain } };
  }
  const source = indexSource(plain.slice(0, tarball));
  const file = plain.slice(plain.lastIndexOf("/") + 1);
  const expected = `${name.slice(name.indexOf("/") + 1)}-${version.split("+", 1)[0]}.tgz`;
  if (file === expected) return { source };
  return { source, unscanned: `is resolved to the file ${JSON.stringify(file)}, which is of another version` };
}

function decodeURIComponentSafely(url: string): string {
  return url.replace(/%40/gi, "@").replace(/%2f/gi, "/");
}

/** `integrity` (subresource integrity, base64) as `algorithm:hex`. */
export function readIntegrity(entry: Entry): readonly string[] {
  const written = text(entry, "integrity");
  if (written === undefined || written.trim() === "") return [];
  return written
    .trim()
    .split(/\s+/)
    .map((part) => {
      const match = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(part);
      if (match === null) throw unreadable(entry.at, `${JSON.stringify(part)} is not an integrity value`);
      return `${match[1]}:${Buffer.from(match[2] ?? "", "base64").toString("hex")}`;
    });
}
