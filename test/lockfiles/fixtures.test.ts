import { describe, expect, it } from "vitest";
import { LOCKFILE_FORMATS } from "../../src/lockfiles/registry.ts";
import { AnnexError } from "../../src/model/error.ts";
import { asExpected, type Fixture, fixturesOf, parseFixture } from "./fixture.ts";

for (const { name: format } of LOCKFILE_FORMATS) {
  describe(format, () => {
    for (const fixture of fixturesOf(format)) {
      const { expected } = fixture;
      if (expected.error !== undefined) {
        it(`refuses ${fixture.name}`, () => {
          const error = errorOf(fixture);
          expect(error.code).toBe(expected.error?.code);
          if (expected.error?.line !== undefined) expect(error.location?.line).toBe(expected.error.line);
        });
        continue;
      }
      it(`reads ${fixture.name}`, () => {
        const lockfile = parseFixture(fixture);
        const found = lockfile.packages.map((item) => `${item.name} ${item.version}`);
        expect(found).toEqual(expected.packages.map((item) => `${item.name} ${item.version}`));
        expected.packages.forEach((item, index) => {
          const actual = lockfile.packages[index];
          expect(actual && asExpected(actual, item)).toEqual(item);
        });
        expect(lockfile.unscanned.map(({ name, reason }) => ({ name, reason }))).toEqual(expected.unscanned ?? []);
      });
    }
  });
}

function errorOf(fixture: Fixture): AnnexError {
  try {
    parseFixture(fixture);
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error;
  }
  throw new Error(`${fixture.format}/${fixture.name} was read without an error`);
}
