import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCKFILE_FORMATS } from "../../src/lockfiles/registry.ts";
import { decodeText } from "../../src/lockfiles/text.ts";
import { AnnexError } from "../../src/model/error.ts";
import type { Lockfile } from "../../src/model/package.ts";
import { samples } from "../assurance.ts";
import { type Fixture, fixturesOf, parseFixture, textOf } from "./fixture.ts";

/** Without header, hashes and parents, a file cut between two lines is a file of its own. */
const UNDETECTABLE = new Set(["requirements.txt/pip-freeze", "requirements.txt/written-by-hand"]);
/** Cut between two packages, pylock.toml stays valid; PEP 751 has nothing that would show it. */
const CUT_BETWEEN_PACKAGES = "pylock.toml";

const written = LOCKFILE_FORMATS.flatMap(({ name }) => fixturesOf(name)).filter(
  ({ expected }) => expected.error === undefined && expected.packages.length > 5,
);

/** The outcome of reading: the names and versions, or the code of a user error. Anything else thrown is a bug. */
function read(fixture: Fixture, bytes: Uint8Array): string {
  let lockfile: Lockfile;
  try {
    lockfile = parseFixture(fixture, decodeText(bytes, fixture.expected.path));
  } catch (error) {
    if (error instanceof AnnexError) return `error ${error.code}`;
    throw error;
  }
  expect(lockfile.packages.length + lockfile.unscanned.length).toBeGreaterThan(0);
  return listOf(lockfile);
}

function listOf({ packages, unscanned }: Lockfile): string {
  return JSON.stringify([packages.map(({ name, version }) => `${name} ${version}`), unscanned.map(({ name }) => name)]);
}

describe.each(written.map((fixture) => [`${fixture.format}/${fixture.name}`, fixture] as const))(
  "%s",
  (name, fixture) => {
    const bytes = new TextEncoder().encode(textOf(fixture));
    const whole = read(fixture, bytes);

    const shows = UNDETECTABLE.has(name)
      ? "no cut"
      : fixture.format === CUT_BETWEEN_PACKAGES
        ? "most cuts"
        : "every cut";

    it(`is never read as an empty list, and shows ${shows} at any percent`, () => {
      const cuts = samples("cuts", 100, 1_000);
      for (let part = 0; part < cuts; part += 1) {
        const cut = bytes.slice(0, Math.floor((bytes.length * part) / cuts));
        const outcome = read(fixture, cut);
        expect(
          shows === "no cut" || isHonest(outcome, whole) || isBetweenPackages(name, cut),
          `cut at ${part} of ${cuts}`,
        ).toBe(true);
      }
    });

    if (shows === "every cut") {
      it("is refused or read whole when cut at any end of a line", () => {
        const text = textOf(fixture);
        const step = Math.max(1, Math.floor(text.split("\n").length / 150));
        let at = 0;
        for (let line = 0; at >= 0 && at < text.length; at = text.indexOf("\n", at + 1), line += 1) {
          if (line % step !== 0) continue;
          const outcome = read(fixture, bytes.slice(0, at + 1));
          expect(isHonest(outcome, whole), `cut behind line ${line}`).toBe(true);
        }
      });
    }

    it("never becomes an empty list when bytes flip", () => {
      const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      });
      fc.assert(
        fc.property(flips, (all) => {
          const damaged = bytes.slice();
          for (const [at, mask] of all) damaged[at] = (damaged[at] ?? 0) ^ mask;
          read(fixture, damaged);
        }),
        { seed: 20_260_101, numRuns: samples("sets of flipped bytes", 40, 2_000) },
      );
    });

    it("is refused with a NUL character or a conflict marker anywhere", () => {
      const lines = textOf(fixture).split("\n");
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(lines.length - 1), (at, line) => {
          const damaged = bytes.slice();
          damaged[at] = 0;
          expect(read(fixture, damaged)).toBe("error lockfile-encoding");
          const merged = lines.toSpliced(line, 0, "<<<<<<< HEAD").join("\n");
          expect(read(fixture, new TextEncoder().encode(merged))).toBe("error lockfile-conflict-markers");
        }),
        { seed: 20_260_101, numRuns: samples("marks put in", 20, 1_000) },
      );
    });
  },
);

/** Refused, read whole, or what is missing is named; a shorter list alone is none of these. */
function isHonest(outcome: string, whole: string): boolean {
  return outcome.startsWith("error ") || outcome === whole || !outcome.endsWith(",[]]");
}

/** A cut right behind a whole package, or behind its sdist when only its wheels are lost. */
function isBetweenPackages(name: string, cut: Uint8Array): boolean {
  const text = new TextDecoder().decode(cut);
  return name.startsWith(CUT_BETWEEN_PACKAGES) && /(?:^\]|\}\]?|"|\n)\n$/m.test(text.slice(-4));
}
