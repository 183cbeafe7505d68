import { describe, expect, it } from "vitest";
import { readSources } from "./sources.ts";

const sources = readSources();
const functions = sources.flatMap((source) => source.functions);
const FORBIDDEN_FOLDERS = ["utils", "helpers", "common", "lib"];

/** The value below which this share of the list lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

describe("files", () => {
  it("are found", () => {
    expect(sources.length).toBeGreaterThan(200);
  });

  it("have a median of 70 lines, a ninetieth percentile of 200, and none has more than 300", () => {
    const lines = sources.map((source) => source.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(70);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(200);
    expect(sources.filter((source) => source.lines > 300).map(({ path, lines: of }) => `${path}: ${of}`)).toEqual([]);
  });

  it("stand in folders named after their subject", () => {
    const folders = sources.flatMap(({ path }) => path.split("/").slice(0, -1));
    expect(folders.filter((folder) => FORBIDDEN_FOLDERS.includes(folder))).toEqual([]);
  });

  it("say no any", () => {
    expect(sources.filter(({ anys }) => anys > 0).map(({ path }) => path)).toEqual([]);
  });
});

describe("functions", () => {
  it("have a median of 12 lines, and none has more than 60", () => {
    const blocks = functions.filter(({ block }) => block).map(({ lines }) => lines);
    expect(blocks.length).toBeGreaterThan(500);
    expect(quantile(blocks, 0.5)).toBeLessThanOrEqual(12);
    expect(functions.filter(({ lines }) => lines > 60).map(({ name, lines }) => `${name}: ${lines}`)).toEqual([]);
  });

  it("take four parameters at most, then an object", () => {
    expect(functions.filter(({ parameters }) => parameters > 4).map(({ name }) => name)).toEqual([]);
  });
});
