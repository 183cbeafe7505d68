import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { databaseOf, folderOf, pinned } from "./project.ts";
import { type Repository, repositoryOf } from "./repository.ts";

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const junit = (path: string, name: string, result = "") =>
  `mkdir -p out && printf '%s' '<testsuite tests="1"><testcase classname="${name}" name="works">${result}</testcase></testsuite>' > out/${path}`;

/** What a test may make different. */
export interface ServiceOptions {
  readonly build?: string;
  readonly acceptance?: string;
  readonly deploy?: string;
  readonly verify?: string;
}

/** A small service whose commands are plain shell: everything that is due passes unless an option breaks it. */
function serviceFiles(options: ServiceOptions = {}): Readonly<Record<string, string>> {
  const policy = {
    version: 1,
    owners: ["bob"],
    build: { command: options.build ?? "mkdir -p dist && cp app.sh dist/app.bin", artefact: "dist/*.bin" },
    test: { command: junit("test.xml", "unit.login"), junit: ["out/test.xml"] },
    acceptance: {
      command: options.acceptance ?? junit("acceptance.xml", "accept.files"),
      junit: ["out/acceptance.xml"],
    },
    components: [{ name: "login", paths: ["app.sh"], tests: ["unit.login.*"] }],
    security: { questions: [{ id: "security", text: "What does it mean for security?", hint: "One sentence." }] },
    change: { request: "optional" },
    licences: { allow: ["MIT"] },
    deploy: {
      command: options.deploy ?? 'mkdir -p "$TARGET" && cp "$ANNEX_ARTEFACT" "$TARGET/app"',
      verify: options.verify ?? 'test "$(sha256sum < "$TARGET/app" | cut -c1-64)" = "$ANNEX_ARTEFACT_SHA256"',
      approval: "pull-requests",
    },
  };
  const assessment = {
    ecosystem: "PyPI",
    name: "demo",
    purpose: "Parses the files of the researchers.",
    owner: "ada",
    assessor: "bob",
    risk: "low",
    treatment: "Updated within the time limits.",
    licence: "MIT",
    alternatives: "None that is maintained.",
    assessed: day(-30),
    "review-by": day(300),
  };
  return {
    "app.sh": "echo one\n",
    "requirements.txt": pinned("demo", "2.0"),
    ".gitignore": "out/\ndist/\n",
    ".github/annex.yml": JSON.stringify(policy),
    ".github/annex/dependencies.yml": JSON.stringify({ version: 1, dependencies: [assessment] }),
    ".github/annex/acceptance.yml": JSON.stringify({
      version: 1,
      criteria: [{ id: "AC-1", text: "A researcher downloads a file", tests: ["accept.files.*"] }],
    }),
  };
}

export interface Service extends Repository {
  readonly database: string;
  /** Where the deploy command installs. */
  readonly target: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes an annex/event/v1 file in which bob approved ada's pull request, and gives its path. */
  event(change?: { readonly approved?: boolean; readonly title?: string; readonly body?: string }): string;
}

/** The service with two commits: its first state, and a change of app.sh. */
export function serviceOf(options: ServiceOptions = {}): Service {
  const repository = repositoryOf(serviceFiles(options), { "app.sh": "echo two\n" });
  const outside = folderOf();
  const target = join(outside, "installed");
  const head = repository.git("rev-parse", "HEAD");
  return {
    ...repository,
    database: databaseOf(),
    target,
    env: { PATH: process.env["PATH"], TARGET: target },
    event: ({ approved = true, title = "Say two", body } = {}) => {
      const path = join(outside, "event.json");
      writeFileSync(path, JSON.stringify(eventOf(head, { approved, title, body })));
      return path;
    },
  };
}

const person = (id: number, login: string) => ({ id, login, bot: false });

function eventOf(
  head: string,
  { approved, title, body }: { readonly approved: boolean; readonly title: string; readonly body: string | undefined },
): unknown {
  const [ada, bob] = [person(1, "ada"), person(2, "bob")];
  const at = "2026-01-01T10:00:00Z";
  const answer =
    "## Security\n\n### What does it mean for security?\n\nIt only prints another word to the same reader.\n";
  return {
    schema: "annex/event/v1",
    event: "push",
    repository: "lab/records",
    ref: "refs/heads/main",
    defaultBranch: "main",
    actor: bob,
    branchRules: "d".repeat(64),
    pullRequests: [
      {
        number: 7,
        title,
        body: body ?? answer,
        draft: false,
        author: ada,
        head,
        merged: true,
        mergedBy: bob,
        commits: [{ sha: head, author: ada, coAuthors: [], unmapped: 0, committed: at }],
        reviews: approved ? [{ person: bob, state: "approved", commit: head, submitted: at, entitled: true }] : [],
        requests: [],
        files: [],
      },
    ],
  };
}
