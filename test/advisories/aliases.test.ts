import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIds, groupByAlias, type Named } from "../../src/advisories/aliases.ts";
import { samples } from "../assurance.ts";
import { factsOf } from "./facts.ts";

/** Components by walking, without union-find: which records reach which through shared ids. */
function reachable(records: readonly Named[]): readonly string[] {
  const idsOf = ({ id, aliases = [] }: Named) => [id, ...aliases];
  const rest = new Set(records);
  const components: string[] = [];
  for (const record of records) {
    if (!rest.delete(record)) continue;
    const ids = new Set(idsOf(record));
    for (let grown = true; grown; ) {
      const next = [...rest].filter((other) => idsOf(other).some((id) => ids.has(id)));
      for (const other of next) rest.delete(other);
      for (const id of next.flatMap(idsOf)) ids.add(id);
      grown = next.length > 0;
    }
    components.push([...ids].sort().join(" "));
  }
  return components.sort();
}

const grouped = (records: readonly Named[]) =>
  groupByAlias(records)
    .map(({ ids }) => [...ids].sort().join(" "))
    .sort();

describe("groupByAlias", () => {
  it("joins in both directions and through ids without a record", () => {
    const records = [
      { id: "PYSEC-1", aliases: ["CVE-1"] },
      { id: "GHSA-1", aliases: ["CVE-1"] },
      { id: "MAL-1" },
      { id: "GHSA-2", aliases: ["MAL-1"] },
      { id: "PYSEC-3" },
    ];
    expect(groupByAlias(records).map(({ ids, members }) => [ids, members.length])).toEqual([
      [["CVE-1", "PYSEC-1", "GHSA-1"], 2],
      [["MAL-1", "GHSA-2"], 2],
      [["PYSEC-3"], 1],
    ]);
  });

  it("does not join related records", () => {
    const related = [{ id: "A-1", related: ["A-2"] }, { id: "A-2" }];
    expect(groupByAlias(related)).toHaveLength(2);
  });

  it("gives the connected components, whatever the order", () => {
    const id = fc.integer({ min: 0, max: 30 }).map((number) => `ID-${number}`);
    const record = fc.record({ id, aliases: fc.array(id, { maxLength: 3 }) });
    const records = fc.uniqueArray(record, { maxLength: 25, selector: (of) => of.id });
    fc.assert(
      fc.property(records, (list) => {
        expect(grouped(list)).toEqual(reachable(list));
        expect(grouped([...list].reverse())).toEqual(grouped(list));
      }),
      { seed: 8, numRuns: samples("random alias graphs", 300, 30_000) },
    );
  });

  it("gives the connected components of the PyPI facts", () => {
    const all = factsOf("PyPI");
    const records = all.slice(0, samples("real records", Math.min(2_000, all.length), all.length));
    expect(grouped(records)).toEqual(reachable(records));
  });
});

describe("compareIds", () => {
  it("prefers CVE, then the ecosystem's own database, then GHSA", () => {
    expect(["GHSA-1", "RUSTSEC-1", "CVE-2", "MAL-1", "CVE-1"].sort(compareIds)).toEqual([
      "CVE-1",
      "CVE-2",
      "MAL-1",
      "RUSTSEC-1",
      "GHSA-1",
    ]);
  });
});
