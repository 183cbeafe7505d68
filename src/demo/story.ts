import { join } from "node:path";
import type { Terminal } from "../cli/command.ts";
import type { ControlSlug } from "../model/control.ts";
import { renderVerifyReport } from "../register/verify-render.ts";
import { consoleLog } from "../runner/console.ts";
import type { StageContext } from "../stages/context.ts";
import { writeAdvisories } from "./advisories.ts";
import { attempt } from "./attempt.ts";
import { damageAndRestore } from "./damage.ts";
import { deploy } from "./deploy.ts";
import { type Committed, correctedEvent, mergedEvent, openedEvent } from "./events.ts";
import { CLEAN, expect, notClean } from "./expect.ts";
import { fold } from "./fold.ts";
import { demoContext, demoEnvironment, demoExec } from "./machine.ts";
import type { Place } from "./place.ts";
import { correct, makeProject, propose } from "./project.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { writeSite } from "./site.ts";
import { type Teller, teller } from "./tell.ts";
import { verify } from "./verify.ts";

const HOUR = 3_600_000;

const INTRODUCTION =
  "annex demo: builds, tests and decisions below are real and happen now, on this machine, without network. What GitHub would say (pull request, review, merge) comes from recorded events; the advisory database holds one real advisory, dated today.";

/** Controls that the first change has to fail. */
const REFUSED: readonly ControlSlug[] = [
  "technical-vulnerabilities",
  "package-changes",
  "supply-chain",
  "security-requirements",
];

/** What the steps share. */
interface Story {
  readonly place: Place;
  readonly tell: Teller;
  readonly context: StageContext;
  readonly repository: Repository;
  /** Commit on main that the change is compared with. */
  readonly base: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Does and tells every step; throws AnnexError `demo-unexpected` at the first that shows something else. */
export async function tellStory(place: Place, terminal: Terminal): Promise<void> {
  terminal.out(`${fold(INTRODUCTION, 0)}\n`);
  const env = demoEnvironment(terminal.env);
  const log = { ...consoleLog(terminal.err), info: () => undefined, output: () => undefined };
  const context = demoContext(place.project, env, log);
  const now = context.clock.now();
  const repository = await makeRepository(place.project, demoExec(env), env);
  const base = await makeProject(repository, now - 72 * HOUR);
  await writeAdvisories(join(place.evidence, "advisories"), now);
  const story = { place, tell: teller(terminal), context, repository, base, now };
  const proposed = await tellProposed(story);
  const corrected = await tellCorrected(story, proposed);
  await tellDeployed(story, [proposed, corrected]);
  await tellVerified(story);
}

async function tellProposed({ place, tell, context, repository, base, now }: Story): Promise<Committed> {
  tell.step(
    "A change that should not pass",
    "Alice adds live updates to a small booking service: new code and the npm package ws 8.17.0, in one pull request. Its tests are green.",
  );
  const proposed = await propose(repository, now - 48 * HOUR);
  const event = openedEvent([proposed]);
  const { verdict } = await attempt(context, place, { name: "1-proposed", stage: "change", base, event });
  tell.rows(verdict);
  tell.say("");
  tell.things(verdict);
  const failed = verdict.controls.filter(({ status }) => status === "failed").map(({ control }) => control);
  expect(
    REFUSED.every((control) => failed.includes(control)),
    `${REFUSED.join(", ")} to fail`,
    notClean(verdict),
  );
  return proposed;
}

async function tellCorrected(story: Story, proposed: Committed): Promise<Committed> {
  const { place, tell, context, repository, base, now } = story;
  tell.step(
    "The corrected change",
    "Alice uses server-sent events, which need no package, answers the two questions, and Bob approves.",
  );
  const corrected = await correct(repository, now - 24 * HOUR);
  const event = correctedEvent([proposed, corrected]);
  const { verdict } = await attempt(context, place, { name: "2-corrected", stage: "change", base, event });
  tell.rows(verdict);
  expect(!verdict.blocks && notClean(verdict) === CLEAN, "the corrected change to pass", notClean(verdict));
  return corrected;
}

async function tellDeployed(story: Story, commits: readonly Committed[]): Promise<void> {
  const { place, tell, context, repository, base, now } = story;
  tell.step(
    "Merged and deployed",
    "Carol merges; annex checks what is on main once more, decides, installs and records.",
  );
  await repository.merge("live-updates", "Merge pull request #8 from live-updates", now - 12 * HOUR);
  const event = mergedEvent(commits);
  const merged = await attempt(context, place, { name: "3-merged", stage: "deploy", base, event });
  const { deployed, markdown } = await deploy(context, place, merged);
  const { document, verdict } = deployed.gate;
  tell.rows(verdict);
  tell.say("");
  tell.say(
    `Decision ${document.decision} (record ${document.seq}), outcome ${deployed.outcome} (record ${deployed.seq}).`,
  );
  expect(document.decision === "allowed", "the decision allowed", `${document.decision}, ${notClean(verdict)}`);
  expect(deployed.outcome === "deployed", "the outcome deployed", deployed.outcome);
  tell.step(
    "Its change record",
    "What a release manager or an auditor reads, as Markdown, made from the register (long lines folded here):",
  );
  tell.quote(markdown);
  await writeSite(place.site, markdown);
}

async function tellVerified({ place, tell }: Story): Promise<void> {
  tell.step("Can the register be trusted?", "annex verifies it offline and computes every verdict again:");
  const report = await verify(place);
  tell.quote(renderVerifyReport(report).split("\n").slice(1).join("\n"));
  expect(report.status === "ok", "the register to verify", report.status);
  const { what, named, restored } = await damageAndRestore(place);
  tell.say("");
  tell.say(`Now one byte is changed in ${what}. Verified again:`);
  tell.quote(named);
  tell.say(`The byte put back: ${restored === "ok" ? "nothing is damaged any more" : restored}.`);
  expect(restored === "ok", "the restored register to verify", restored);
}
