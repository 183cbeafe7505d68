import { describe, expect, it } from "vitest";
import { LOCKFILE_FORMATS } from "../../src/lockfiles/registry.ts";
import type { PackagesDocument } from "../../src/model/evidence.ts";
import type { Json } from "../../src/model/json.ts";
import { checkSbom } from "../../src/sbom/check.ts";
import { renderCycloneDx } from "../../src/sbom/cyclonedx.ts";
import { aLockfile, aPackage } from "../lockfiles/build.ts";
import { fixturesOf, parseFixture } from "../lockfiles/fixture.ts";
import { documentOf } from "./document.ts";
import { cyclonedxValidator } from "./schema.ts";

const validate = cyclonedxValidator();
const subject = { name: "service", version: "1.2.0" };

/** The document as a reader of its JSON sees it. */
interface Bom {
  readonly serialNumber: string;
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly { readonly aggregate: string }[];
}

function read(sbom: Json): Bom {
  return JSON.parse(JSON.stringify(sbom)) as Bom;
}

describe("renderCycloneDx", () => {
  const written = LOCKFILE_FORMATS.flatMap(({ name }) => fixturesOf(name)).filter(({ expected }) => !expected.error);

  it.each(written.map((fixture) => [`${fixture.format}/${fixture.name}`, fixture] as const))(
    "is valid and complete for %s",
    (_name, fixture) => {
      const packages = documentOf(parseFixture(fixture));
      const sbom = renderCycloneDx({ packages, subject, now: "2026-11-24T09:00:00Z" });
      validate(sbom);
      expect(validate.errors ?? []).toEqual([]);
      expect(checkSbom(sbom, packages)).toEqual({ complete: true, missing: [] });
    },
  );

  it("is judged by a validator that refuses what the schema does", () => {
    const bom = read(
      renderCycloneDx({ packages: documentOf(aLockfile(aPackage({ name: "a", version: "1" }))), subject }),
    );
    expect(validate({ ...bom, components: [{ ...bom.components[0], scope: "runtime" }] })).toBe(false);
    expect(validate({ ...bom, serialNumber: "1" })).toBe(false);
  });

  it("puts a component's version, scope, hashes and place into it", () => {
    const item = aPackage({
      name: "@scope/a",
      version: "1.0.0",
      ecosystem: "npm",
      purl: "pkg:npm/%40scope/a@1.0.0",
      scope: "development",
      hashes: [`sha512:${"0".repeat(128)}`],
      lockfile: "web/package-lock.json",
      line: 7,
    });
    const [component] = read(renderCycloneDx({ packages: documentOf(aLockfile(item)), subject })).components;
    expect(component).toMatchObject({
      group: "@scope",
      name: "a",
      version: "1.0.0",
      purl: "pkg:npm/%40scope/a@1.0.0",
      scope: "excluded",
      hashes: [{ alg: "SHA-512", content: "0".repeat(128) }],
    });
    expect(component?.["properties"]).toContainEqual({ name: "annex:line", value: "web/package-lock.json:7" });
  });

  it("gives the same bytes for the same packages in any order, and another serial number for others", () => {
    const [a, b] = [aPackage({ name: "a", version: "1" }), aPackage({ name: "b", version: "1" })];
    const first = renderCycloneDx({ packages: documentOf(aLockfile(a, b)), subject });
    const second = renderCycloneDx({ packages: documentOf(aLockfile(b, a)), subject });
    const other = renderCycloneDx({ packages: documentOf(aLockfile(a)), subject });
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(read(other).serialNumber).not.toBe(read(first).serialNumber);
    expect(JSON.stringify(first)).not.toContain("timestamp");
  });

  it("lists a package of two lockfiles once, with the stronger scope", () => {
    const item = aPackage({ name: "a", version: "1", scope: "development" });
    const packages = documentOf(aLockfile(item), aLockfile({ ...item, lockfile: "b/uv.lock", scope: "runtime" }));
    const bom = read(renderCycloneDx({ packages, subject }));
    expect(bom.components.map(({ scope }) => scope)).toEqual(["required"]);
  });

  it("follows the edge to the version that is needed where a name has several", () => {
    const packages = documentOf(
      aLockfile(
        aPackage({ name: "a", version: "1", direct: true, dependencies: ["c"], needs: ["pkg:pypi/c@1"] }),
        aPackage({ name: "c", version: "1" }),
        aPackage({ name: "c", version: "2" }),
      ),
    );
    const edges = new Map(read(renderCycloneDx({ packages, subject })).dependencies.map((e) => [e.ref, e.dependsOn]));
    expect(edges.get("pkg:pypi/a@1")).toEqual(["pkg:pypi/c@1"]);
    expect(edges.get("project")).toEqual(["pkg:pypi/a@1", "pkg:pypi/c@2"]);
  });

  it("calls itself incomplete when something was not read", () => {
    const whole = documentOf(aLockfile(aPackage({ name: "a", version: "1" })));
    const part = { ...whole, unreadable: [{ path: "go.sum", reason: "Go", origin: "head" as const }] };
    const aggregate = (packages: PackagesDocument) =>
      read(renderCycloneDx({ packages, subject })).compositions.map((item) => item.aggregate);
    expect([aggregate(whole), aggregate(part), aggregate(documentOf())]).toEqual([
      ["complete"],
      ["incomplete"],
      ["incomplete"],
    ]);
  });
});

describe("checkSbom", () => {
  const packages = documentOf(
    aLockfile(aPackage({ name: "a", version: "1", dependencies: ["b"] }), aPackage({ name: "b", version: "1" })),
  );
  const sbom = read(renderCycloneDx({ packages, subject }));
  const without = (change: Partial<Bom>) => checkSbom(JSON.parse(JSON.stringify({ ...sbom, ...change })), packages);

  it("misses a package that is not there, and the edge to it", () => {
    expect(without({ components: sbom.components.slice(0, 1) }).missing).toEqual([
      "pkg:pypi/a@1 needs pkg:pypi/b@1",
      "pkg:pypi/b@1 (uv.lock:1)",
    ]);
  });

  it("misses an edge, and a package whose edges are not given", () => {
    const dependencies = sbom.dependencies.map((item) => ({ ...item, dependsOn: [] }));
    expect(without({ dependencies }).missing).toEqual(["pkg:pypi/a@1 needs pkg:pypi/b@1"]);
    expect(without({ dependencies: [] }).missing).toContain("what pkg:pypi/b@1 needs");
  });

  it("misses a package that is listed with another version", () => {
    const components = sbom.components.map((item) => ({ ...item, version: "2" }));
    expect(without({ components }).missing.length).toBe(2);
  });

  it("misses everything in what is no bill of materials", () => {
    for (const other of [null, [], "x", {}, { components: {} }] as const) {
      expect(checkSbom(other, packages).complete).toBe(false);
    }
  });
});
