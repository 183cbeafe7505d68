import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Json } from "../model/json.ts";
import type { SbomOptions } from "./cyclonedx.ts";
import { type InventoryItem, takeInventory } from "./inventory.ts";
import { contentUuid } from "./uuid.ts";

/** SPDX 2.3 demands a time; without one given it is this, so that the same lockfiles give the same bytes. */
const NO_TIME = "1970-01-01T00:00:00Z";

const PROJECT = "SPDXRef-Project";

/** SPDX 2.3, clause 7.10, by the names that lockfiles use. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: "MD5",
  sha1: "SHA1",
  sha256: "SHA256",
  sha384: "SHA384",
  sha512: "SHA512",
};

/** The bill of materials as SPDX 2.3 JSON; the document's namespace comes from its content. */
export function renderSpdx({ packages, subject, now }: SbomOptions): Json {
  const items = takeInventory(packages);
  const ids = new Map(items.map((item) => [item.purl, idOf(item)]));
  const body = {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: `${subject.name} ${subject.version}`,
    creationInfo: { created: now ?? NO_TIME, creators: ["Tool: annex"] },
    packages: [
      { SPDXID: PROJECT, name: subject.name, versionInfo: subject.version, ...UNKNOWN, ...purlOf(subject.purl) },
      ...items.map((item) => toPackage(item, ids.get(item.purl) ?? "")),
    ],
    relationships: [
      relation("SPDXRef-DOCUMENT", "DESCRIBES", PROJECT),
      ...items.filter((item) => item.fromProject).map((item) => toProject(item, ids.get(item.purl) ?? "")),
      ...items.flatMap((item) =>
        item.needs.map((purl) => relation(ids.get(item.purl) ?? "", "DEPENDS_ON", ids.get(purl) ?? "")),
      ),
    ],
  } satisfies Json;
  // RFC 2606 reserves `.invalid`: the namespace is a name, not an address.
  return { ...body, documentNamespace: `https://annex.invalid/spdx/${contentUuid(canonicalize(body) ?? "")}` };
}

/** What a lockfile does not say of a package. */
const UNKNOWN = {
  downloadLocation: "NOASSERTION",
  filesAnalyzed: false,
  licenseConcluded: "NOASSERTION",
  licenseDeclared: "NOASSERTION",
  copyrightText: "NOASSERTION",
} as const;

/** Letters, digits, dots and dashes only; the digest keeps apart what then looks alike. */
function idOf({ purl }: InventoryItem): string {
  const digest = createHash("sha256").update(purl, "utf8").digest("hex").slice(0, 10);
  const readable = purl
    .replace(/^pkg:/, "")
    .replace(/[^A-Za-z0-9.-]+/g, "-")
    .slice(0, 80);
  return `SPDXRef-${readable}-${digest}`;
}

function toPackage(item: InventoryItem, id: string): Json {
  const checksums = item.hashes.flatMap((hash) => {
    const [name = "", checksumValue = ""] = hash.split(":", 2);
    const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    return algorithm === undefined ? [] : [{ algorithm, checksumValue }];
  });
  return {
    SPDXID: id,
    name: item.name,
    versionInfo: item.version,
    ...UNKNOWN,
    ...(checksums.length === 0 ? {} : { checksums }),
    comment: `locked in ${item.places.map(({ lockfile, line }) => `${lockfile}:${line}`).join(", ")}`,
    ...purlOf(item.purl),
  };
}

function purlOf(purl: string | undefined): { readonly [key: string]: Json } {
  if (purl === undefined) return {};
  return {
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
  };
}

/** How the project needs what it names; SPDX has words for packages that only development or an option needs. */
function toProject(item: InventoryItem, id: string): Json {
  switch (item.scope) {
    case "development":
      return relation(id, "DEV_DEPENDENCY_OF", PROJECT);
    case "optional":
      return relation(id, "OPTIONAL_DEPENDENCY_OF", PROJECT);
    case "runtime":
    case "unknown":
      return relation(PROJECT, "DEPENDS_ON", id);
  }
}

function relation(from: string, relationshipType: string, to: string): Json {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
