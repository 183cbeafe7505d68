import { parseEvent } from "../github/event.ts";
import { AnnexError } from "../model/error.ts";
import type { ChangeDocument, Evidence } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { onlyDocumentation } from "../policy/documentation.ts";
import type { StageContext } from "./context.ts";
import type { LoadedPolicy } from "./policy.ts";
import type { Range } from "./range.ts";
import { recordedChange } from "./recorded-event.ts";
import type { RunFacts } from "./run-facts.ts";

/**
 * Policy and change as the clone alone tells them: enough for a job without a token to say its own status. It is never
 * evidence; the job `change` collects what GitHub says.
 */
export async function knownToGit(facts: RunFacts, range: Range, policy: LoadedPolicy): Promise<Evidence> {
  const { defaultBranch } = parseEvent(facts.event, facts.payload);
  const reason = "This job does not ask GitHub; the job change does.";
  const told = {
    event: facts.event,
    repository: facts.repository,
    ref: facts.ref,
    defaultBranch,
    actor: { ...facts.actor, bot: false },
    pullRequests: [],
    orphanCommits: [],
    branchRules: null,
    unread: [{ what: "pull requests", reason }],
  };
  const stage = facts.event === "pull_request" ? "change" : "merge";
  return { policy: policy.document, change: await recordedChange(range, told, { team: policy.team, stage }) };
}

const NO_EVENT = { what: "pull requests", reason: "No --event says what GitHub knows." } as const;

/** True where nothing says what GitHub knows of the change. */
export function isKnownToGitOnly({ unread }: ChangeDocument): boolean {
  return unread.some(({ what, reason }) => what === NO_EVENT.what && reason === NO_EVENT.reason);
}

/** The change of a local run as the clone and its work tree tell it, what is not yet committed included. */
export async function changeOfCheckout(
  context: StageContext,
  range: Range,
  from: { readonly team: TeamFiles; readonly service: string },
): Promise<ChangeDocument> {
  const told = {
    event: "local",
    repository: `local/${from.service}`,
    ref: "",
    defaultBranch: "",
    actor: { id: 0, login: "", bot: false },
    pullRequests: [],
    orphanCommits: [],
    branchRules: null,
    unread: [NO_EVENT],
  };
  const change = await recordedChange(range, told, { team: from.team, stage: "change" });
  const files = [...new Set([...change.files, ...(await uncommitted(context))])].sort();
  return { ...change, files, documentationOnly: onlyDocumentation(files, from.team.policy.documentation) };
}

/** Paths of the work tree that differ from HEAD, and new ones that are not ignored. */
async function uncommitted({ exec, root }: StageContext): Promise<readonly string[]> {
  const changed = await list(["diff", "--name-only", "--no-renames", "--relative", "-z", "HEAD", "--"]);
  return [...changed, ...(await list(["ls-files", "--others", "--exclude-standard", "-z"]))];

  async function list(args: readonly string[]): Promise<readonly string[]> {
    const { exitCode, stdout, stderr } = await exec("git", ["--no-optional-locks", ...args], { cwd: root });
    if (exitCode === 0) return stdout.split("\0").filter((path) => path !== "");
    throw new AnnexError({
      code: "git-unreadable",
      message: `"git ${args.join(" ")}" failed: ${stderr.trim().slice(0, 400)}`,
      hint: "Run annex in a checkout that git can read.",
    });
  }
}
