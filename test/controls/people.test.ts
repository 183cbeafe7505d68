import { describe, expect, it } from "vitest";
import type { Person, PullRequest } from "../../src/model/evidence.ts";
import type { Json } from "../../src/model/json.ts";
import { type CaseInput, judge, mergePatch } from "./arrange.ts";
import { GOOD, HEAD, locked } from "./good.ts";

const ADA: Person = { id: 1, login: "ada", bot: false };
const BOB: Person = { id: 2, login: "bob", bot: false };
const KEYS = "app/auth/keys/sign.py";
const ANSWERS = `Closes #12

## Security

### What does this change mean for security?

It only sorts what the reader may see already.

### Who can do more after this change?

Nobody, because the roles stay as they are.
`;

/** Kinds of changes that ask for more than four eyes, each with what it differs in. */
const KINDS: Readonly<
  Record<string, { readonly files: readonly string[]; readonly differs?: (author: Person) => CaseInput }>
> = {
  "ordinary code": { files: ["app/files.py"] },
  "a pipeline file": { files: [".github/workflows/ci.yml"] },
  "a changed test command": {
    files: [".github/annex.yml"],
    differs: () => ({ head: { policy: { test: { command: "make check" } } } }),
  },
  "a significant path": { files: [KEYS] },
  "a new package": { files: ["poetry.lock", "pyproject.toml", ".github/annex/dependencies.yml"], differs: addPackage },
};

/** Who holds every role that a policy can give; `nobody` leaves the lists empty. */
const ROLES: Readonly<Record<string, Json>> = {
  ada: { owners: ["ada"], packages: { assessors: ["ada"] }, security: significant("ada") },
  bob: { owners: ["bob"], packages: { assessors: ["bob"] }, security: significant("bob") },
  both: { owners: ["ada", "bob"], packages: { assessors: ["ada", "bob"] }, security: significant("ada", "bob") },
};

const cases = Object.keys(KINDS).flatMap((kind) =>
  Object.keys(ROLES).flatMap((roles) => [
    { kind, roles, author: ADA, other: BOB },
    { kind, roles, author: BOB, other: ADA },
  ]),
);

describe("a team of two", () => {
  it.each(cases)("merges $kind by $author.login, roles held by $roles, once $other.login approved", (given) => {
    expect(blockers(arrange({ ...given, approved: true, stage: "merge" }))).toEqual([]);
  });

  it.each(cases)("deploys $kind by $author.login, roles held by $roles, started by the reviewer", (given) => {
    const gate = {
      starter: given.other,
      approval: {
        source: "pull-requests",
        state: "approved",
        by: [{ person: given.other, role: "reviewer", at: null, rule: "four-eyes of every contained change" }],
        reason: "",
      },
    };
    const input = arrange({ ...given, approved: true, stage: "deploy" });
    expect(
      blockers({ ...input, gate: true, evidence: mergePatch(input.evidence ?? {}, { gate } as unknown as Json) }),
    ).toEqual([]);
  });
});

describe("one person alone", () => {
  it.each(cases)("cannot merge $kind by $author.login, roles held by $roles", (given) => {
    expect(blockers(arrange({ ...given, approved: false, stage: "merge" }))).toContain("change-control/four-eyes");
  });

  it.each(cases)("is not red for that while $kind by $author.login waits for its review", (given) => {
    expect(blockers(arrange({ ...given, approved: false, stage: "change" }))).toEqual([]);
  });

  it("cannot approve the deployment that they started", () => {
    const approval = {
      source: "environment",
      state: "approved",
      by: [{ person: ADA, role: "", at: null, rule: "" }],
      reason: "",
    };
    const input: CaseInput = { stage: "deploy", gate: true, evidence: { gate: { approval } } as unknown as Json };
    expect(blockers(input)).toEqual(["operational-installation/approved"]);
  });
});

interface Given {
  readonly kind: string;
  readonly roles: string;
  readonly author: Person;
  readonly other: Person;
  readonly approved: boolean;
  readonly stage: "change" | "merge" | "deploy";
}

function arrange({ kind, roles, author, other, approved, stage }: Given): CaseInput {
  const { files = [], differs } = KINDS[kind] ?? {};
  const more = differs?.(author) ?? {};
  const [good] = GOOD.change?.pullRequests ?? [];
  if (good === undefined) throw new Error("the good change has a pull request");
  const review = {
    person: other,
    state: "approved",
    commit: HEAD,
    submitted: "2026-11-23T10:00:00Z",
    entitled: true,
  } as const;
  const pull: PullRequest = {
    ...good,
    author,
    body: ANSWERS,
    files,
    commits: good.commits.map((commit) => ({ ...commit, author })),
    reviews: approved ? [review] : [],
  };
  const change = { change: { files, pullRequests: [pull] } } as unknown as Json;
  return {
    ...more,
    stage,
    team: { policy: ROLES[roles] ?? {} },
    evidence: mergePatch(change, more.evidence ?? {}),
  };
}

/** The author of a team of two names the other one as assessor. */
function addPackage(author: Person): CaseInput {
  const rich = locked("rich", "14.0.0", { line: 50 });
  const lockfile = GOOD.packages?.lockfiles[0];
  const explicit = (name: string) => ({
    ecosystem: "PyPI",
    name,
    requirement: ">=1",
    scope: "runtime",
    manifest: "pyproject.toml",
  });
  const entry = (name: string) => ({
    ecosystem: "PyPI",
    name,
    purpose: "Serves HTTP requests of the researchers.",
    owner: "ada",
    assessor: author.id === ADA.id ? "bob" : "ada",
    risk: "low",
    treatment: "Updated within the time limits.",
    licence: "MIT",
    alternatives: "None that is maintained as well.",
    assessed: "2026-06-01",
    "review-by": "2027-06-01",
  });
  const packages = {
    lockfiles: [{ ...lockfile, packages: [...(lockfile?.packages ?? []), rich] }],
    changes: [{ kind: "added", after: rich }],
    explicit: ["tornado", "attrs", "rich"].map(explicit),
    uploads: [{ ecosystem: "PyPI", name: "rich", version: "14.0.0", uploaded: "2026-01-01T00:00:00Z", reason: null }],
  };
  const kept = ["tornado", "attrs"].map((name) => ({ ...entry(name), assessor: "bob" }));
  return {
    evidence: { packages } as unknown as Json,
    base: { dependencies: { dependencies: kept } },
    head: { dependencies: { dependencies: [...kept, entry("rich")] } },
  };
}

function significant(...reviewers: string[]): Json {
  return { significant: { paths: ["app/auth/keys/**"], reviewers } };
}

function blockers(input: CaseInput): readonly string[] {
  return judge(input).controls.flatMap(({ control, rules }) =>
    rules.filter(({ blocks }) => blocks).map(({ rule }) => `${control}/${rule}`),
  );
}
