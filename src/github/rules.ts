import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { type GitHubClient, repoPath } from "./client.ts";
import { orUnread, type Unread } from "./unread.ts";

/** A rule as GitHub gives it; all of it is hashed, so it stays as it came. */
const Rule = z.record(z.string(), z.json());

/**
 * Digest (sha256, hex) of the rules in force on a branch, independent of their order; null, with the reason in
 * `unread`, when they cannot be read. The digest of "no rules" differs from null.
 */
export async function collectBranchRules(
  client: GitHubClient,
  repository: string,
  branch: string,
  unread: Unread[],
): Promise<string | null> {
  const path = repoPath(repository, "rules", "branches", branch);
  const rules = await orUnread(unread, `rules of branch ${branch}`, () =>
    client.list(path, z.array(Rule), (page) => page),
  );
  return rules === null ? null : rulesDigest(rules);
}

/** Pure part: RFC 8785 form of each rule, sorted, hashed. */
export function rulesDigest(rules: readonly unknown[]): string {
  const lines = rules.map((rule) => canonicalize(rule) ?? "null").sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
