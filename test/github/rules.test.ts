import { describe, expect, test } from "vitest";
import { collectBranchRules, rulesDigest } from "../../src/github/rules.ts";
import type { Unread } from "../../src/github/unread.ts";
import { REPOSITORY, world } from "./world.ts";

describe("the digest of branch rules", () => {
  const RULES = [
    { type: "deletion", ruleset_id: 1 },
    { type: "non_fast_forward", ruleset_id: 2 },
  ];

  test("does not depend on order, of rules or of keys", () => {
    expect(rulesDigest([{ ruleset_id: 2, type: "non_fast_forward" }, RULES[0]])).toBe(rulesDigest(RULES));
  });

  test("changes with every rule, also when the last one goes", () => {
    const digests = [RULES, RULES.slice(1), [], [{ ...RULES[0], ruleset_id: 3 }]].map(rulesDigest);
    expect(new Set(digests).size).toBe(4);
  });

  test("is read for one branch, whatever its name", async () => {
    const { client } = await world({ rules: { "release/1": [{ type: "deletion" }] } });
    const unread: Unread[] = [];
    const release = await collectBranchRules(client, REPOSITORY, "release/1", unread);
    const main = await collectBranchRules(client, REPOSITORY, "main", unread);
    expect(unread).toEqual([]);
    expect(release).not.toBe(main);
    expect(main).toBe(rulesDigest([]));
  });
});
