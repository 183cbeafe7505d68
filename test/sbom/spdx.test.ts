import { describe, expect, it } from "vitest";
import { LOCKFILE_FORMATS } from "../../src/lockfiles/registry.ts";
import type { PackagesDocument } from "../../src/model/evidence.ts";
import { renderSpdx } from "../../src/sbom/spdx.ts";
import { aLockfile, aPackage } from "../lockfiles/build.ts";
import { fixturesOf, parseFixture } from "../lockfiles/fixture.ts";
import { documentOf } from "./document.ts";

const subject = { name: "service", version: "1.2.0", purl: "pkg:generic/service@1.2.0" };

interface Spdx {
  readonly documentNamespace: string;
  readonly packages: readonly Readonly<Record<string, unknown>>[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
}

function render(packages: PackagesDocument): Spdx {
  return JSON.parse(JSON.stringify(renderSpdx({ packages, subject }))) as Spdx;
}

describe("renderSpdx", () => {
  const written = LOCKFILE_FORMATS.flatMap(({ name }) => fixturesOf(name)).filter(({ expected }) => !expected.error);

  it.each(written.map((fixture) => [`${fixture.format}/${fixture.name}`, fixture] as const))(
    "gives every package of %s an identifier of its own and only relations between them",
    (_name, fixture) => {
      const lockfile = parseFixture(fixture);
      const { packages, relationships } = render(documentOf(lockfile));
      const ids = new Set(packages.map((item) => item["SPDXID"]));
      expect(packages.length).toBe(new Set(lockfile.packages.map(({ purl }) => purl)).size + 1);
      expect(ids.size).toBe(packages.length);
      for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
      for (const { spdxElementId, relatedSpdxElement } of relationships) {
        expect(spdxElementId === "SPDXRef-DOCUMENT" || ids.has(spdxElementId)).toBe(true);
        expect(ids.has(relatedSpdxElement)).toBe(true);
      }
    },
  );

  it("says for what the project needs a package", () => {
    const { packages, relationships } = render(
      documentOf(
        aLockfile(
          aPackage({ name: "a", version: "1", direct: true, dependencies: ["b"] }),
          aPackage({ name: "b", version: "1", direct: false }),
          aPackage({ name: "d", version: "1", scope: "development" }),
          aPackage({ name: "o", version: "1", scope: "optional" }),
        ),
      ),
    );
    const names = new Map(packages.map((item) => [item["SPDXID"], item["name"]]));
    const named = (id: string) => names.get(id) ?? id;
    expect(
      relationships.map((item) =>
        [named(item.spdxElementId), item.relationshipType, named(item.relatedSpdxElement)].join(" "),
      ),
    ).toEqual([
      "SPDXRef-DOCUMENT DESCRIBES service",
      "service DEPENDS_ON a",
      "d DEV_DEPENDENCY_OF service",
      "o OPTIONAL_DEPENDENCY_OF service",
      "a DEPENDS_ON b",
    ]);
  });

  it("gives the same bytes for the same packages, and another namespace for others", () => {
    const item = aPackage({ name: "a", version: "1" });
    const first = render(documentOf(aLockfile(item)));
    expect(render(documentOf(aLockfile(item)))).toEqual(first);
    expect(render(documentOf(aLockfile({ ...item, line: 2 }))).documentNamespace).not.toBe(first.documentNamespace);
  });
});
