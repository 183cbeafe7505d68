import { describe, expect, it } from "vitest";
import { isPopular, lookalikeOf } from "../../src/advisories/lookalike.ts";
import { POPULAR_PYPI } from "../../src/advisories/popular.generated.ts";
import { factsOf } from "./facts.ts";

describe("lookalikeOf", () => {
  it.each([
    ["reqeusts", "requests"],
    ["request5", "requests"],
    ["requestss", "requests"],
    ["equests", "requests"],
    ["python_dateuti1", "python-dateutil"],
    ["pythondateutil", "python-dateutil"],
    ["dj-ango", "django"],
    ["nurnpy", "numpy"],
    ["co1orama", "colorama"],
    ["Colourama", "colorama"],
    ["urlib3", "urllib3"],
    ["crypt0graphy", "cryptography"],
  ])("%s looks like %s", (name, popular) => {
    expect(lookalikeOf(name)).toBe(popular);
  });

  it.each(["requests", "Python_DateUtil", "PyYAML", "internal-billing-service", "zz", "", "requests-of-our-own"])(
    "%j looks like nothing else",
    (name) => {
      expect(lookalikeOf(name)).toBeNull();
    },
  );

  it("never takes a popular name for another", () => {
    const names = POPULAR_PYPI.split("\n");
    expect(names).toHaveLength(3_000);
    expect(names.filter((name) => lookalikeOf(name) !== null || !isPopular(name))).toEqual([]);
  });

  it("recognises real typosquats among the malware of the facts", () => {
    const malware = factsOf("PyPI").filter(({ id }) => id.startsWith("MAL-"));
    const names = [
      ...new Set(malware.flatMap(({ affected }) => affected.flatMap(({ package: of }) => of?.name ?? []))),
    ];
    expect(names.filter((name) => lookalikeOf(name) !== null).length).toBeGreaterThan(80);
  });

  it("answers for ten thousand names in well under a second", () => {
    const started = performance.now();
    for (let index = 0; index < 10_000; index++) lookalikeOf(`package-number-${index}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
