import { posix } from "node:path";
import type { Lockfile, Package, Scope, Unscanned } from "../model/package.ts";
import { empty } from "./failure.ts";

/** A package as a parser knows it, before the edges between packages are put into words. */
export interface Node {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly lockfile: string;
  readonly line: number;
  readonly hashes: readonly string[];
  readonly source: string;
  readonly direct: boolean | null;
  readonly scope: Scope;
  /** Indexes of the nodes that this one needs. */
  readonly needs: readonly number[];
  readonly uploaded?: string | undefined;
  readonly marker?: string | undefined;
  /** The project itself or a member of its workspace: no package of somebody else. */
  readonly own?: boolean;
  /** Why the package cannot be looked up by name and version, where it cannot. */
  readonly unscanned?: string | undefined;
}

/** What belongs to the lockfile but to no node. */
export interface LockfileHead {
  readonly path: string;
  readonly format: string;
  readonly unscanned?: readonly Unscanned[];
  /** Manifests, relative to the lockfile's folder. */
  readonly manifests: readonly string[];
}

/** Turns nodes into the lockfile's packages; throws `lockfile-empty` rather than returning nothing. */
export function assemble(head: LockfileHead, nodes: readonly Node[]): Lockfile {
  const ambiguous = ambiguousNames(nodes);
  const packages: Package[] = [];
  const unscanned: Unscanned[] = [...(head.unscanned ?? [])];
  for (const node of nodes) {
    if (node.own === true) continue;
    if (node.unscanned !== undefined) {
      unscanned.push({ name: node.name, version: node.version, lockfile: node.lockfile, reason: node.unscanned });
    }
    // Without a version there is nothing to look up, to list or to compare: it stands under `unscanned` alone.
    if (node.version !== "") packages.push(toPackage(node, nodes, ambiguous));
  }
  if (packages.length === 0 && unscanned.length === 0) throw empty({ path: head.path });
  const folder = posix.dirname(head.path);
  const manifests = sortedUnique(head.manifests.map((name) => posix.join(folder, name)));
  return { path: head.path, format: head.format, packages, unscanned, manifests };
}

function ambiguousNames(nodes: readonly Node[]): ReadonlySet<string> {
  const versions = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { name, purl } of nodes) {
    const seen = versions.get(name);
    if (seen === undefined) versions.set(name, purl);
    else if (seen !== purl) ambiguous.add(name);
  }
  return ambiguous;
}

function toPackage(node: Node, nodes: readonly Node[], ambiguous: ReadonlySet<string>): Package {
  const needed = node.needs.flatMap((index) => nodes[index] ?? []).filter((other) => other.version !== "");
  const names = sortedUnique(needed.filter((other) => other.own !== true).map((other) => other.name));
  const purls = names.some((name) => ambiguous.has(name)) ? sortedUnique(needed.map((other) => other.purl)) : null;
  return {
    ecosystem: node.ecosystem,
    name: node.name,
    version: node.version,
    purl: node.purl,
    direct: node.direct,
    scope: node.scope,
    lockfile: node.lockfile,
    line: node.line,
    hashes: sortedUnique(node.hashes),
    source: node.source,
    dependencies: names,
    ...(purls === null ? {} : { needs: purls }),
    ...(node.uploaded === undefined ? {} : { uploaded: node.uploaded }),
    ...(node.marker === undefined ? {} : { marker: node.marker }),
  };
}

/** In code-unit order, so that every machine sorts alike. */
function sortedUnique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].sort();
}
