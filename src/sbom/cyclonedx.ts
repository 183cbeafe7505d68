import canonicalize from "canonicalize";
import type { PackagesDocument } from "../model/evidence.ts";
import type { Json } from "../model/json.ts";
import type { Scope } from "../model/package.ts";
import { type InventoryItem, takeInventory } from "./inventory.ts";
import { contentUuid } from "./uuid.ts";

/** What the bill of materials is of. */
interface SbomSubject {
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
}

export interface SbomOptions {
  readonly packages: PackagesDocument;
  readonly subject: SbomSubject;
  /** RFC 3339; absent: no time stamp, so that the same lockfiles give the same bytes. */
  readonly now?: string;
}

/** CycloneDX 1.6, `component.scope`; what a lock does not tell counts as required. */
const SCOPES: Readonly<Record<Scope, string>> = {
  runtime: "required",
  unknown: "required",
  optional: "optional",
  development: "excluded",
};

/** CycloneDX 1.6, `hashes[].alg`, by the names that lockfiles use. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

/** The bill of materials as CycloneDX 1.6 JSON; the serial number comes from the content. */
export function renderCycloneDx({ packages, subject, now }: SbomOptions): Json {
  const items = takeInventory(packages);
  const body = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      ...(now === undefined ? {} : { timestamp: now }),
      tools: { components: [{ type: "application", name: "annex" }] },
      component: projectComponent(subject),
    },
    components: items.map(toComponent),
    dependencies: [
      { ref: PROJECT, dependsOn: items.filter((item) => item.fromProject).map((item) => item.purl) },
      ...items.map((item) => ({ ref: item.purl, dependsOn: item.needs })),
    ],
    compositions: [{ aggregate: isWhole(packages) ? "complete" : "incomplete", assemblies: [PROJECT] }],
  } satisfies Json;
  return { ...body, serialNumber: `urn:uuid:${contentUuid(canonicalize(body) ?? "")}` };
}

const PROJECT = "project";

function projectComponent({ name, version, purl }: SbomSubject): Json {
  return { type: "application", "bom-ref": PROJECT, name, version, ...(purl === undefined ? {} : { purl }) };
}

/** Anything unreadable or unscanned means that more may be installed than is listed. */
function isWhole(packages: PackagesDocument): boolean {
  return (
    packages.lockfiles.length > 0 &&
    packages.unreadable.every(({ origin }) => origin !== "head") &&
    packages.lockfiles.every(({ unscanned }) => unscanned.length === 0)
  );
}

function toComponent(item: InventoryItem): Json {
  const slash = item.ecosystem === "npm" ? item.name.indexOf("/") : -1;
  return {
    type: "library",
    "bom-ref": item.purl,
    ...(slash < 0 ? {} : { group: item.name.slice(0, slash) }),
    name: item.name.slice(slash + 1),
    version: item.version,
    purl: item.purl,
    scope: SCOPES[item.scope],
    ...hashesOf(item),
    properties: [
      { name: "annex:ecosystem", value: item.ecosystem },
      { name: "annex:scope", value: item.scope },
      ...item.places.flatMap(({ lockfile, line, source }) => [
        { name: "annex:lockfile", value: lockfile },
        { name: "annex:line", value: `${lockfile}:${line}` },
        { name: "annex:source", value: source },
      ]),
    ],
  };
}

/** Digests of every file that the lock allows for the version. */
function hashesOf(item: InventoryItem): { readonly [key: string]: Json } {
  const hashes = item.hashes.flatMap((hash) => {
    const [algorithm = "", content = ""] = hash.split(":", 2);
    const alg = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
    return alg === undefined ? [] : [{ alg, content }];
  });
  return hashes.length === 0 ? {} : { hashes };
}
