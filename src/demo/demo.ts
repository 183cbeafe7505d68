import { join } from "node:path";
import { EXIT, type Terminal } from "../cli/command.ts";
import { renderVerifyReport } from "../register/verify-render.ts";
import { consoleLog } from "../runner/console.ts";
import { writeAdvisories } from "./advisories.ts";
import { attempt } from "./attempt.ts";
import { damageAndRestore } from "./damage.ts";
import { deploy } from "./deploy.ts";
import { correctedEvent, mergedEvent, openedEvent } from "./events.ts";
import { expect, notClean } from "./expect.ts";
import { demoContext, demoEnvironment, demoExec } from "./machine.ts";
import { openNext } from "./next.ts";
import { leavePlace, makePlace, type Place } from "./place.ts";
import { correct, makeProject, propose } from "./project.ts";
import { makeRepository } from "./repository.ts";
import { writeSite } from "./site.ts";
import { type Teller, teller } from "./tell.ts";
import { verify } from "./verify.ts";

/**
 * Tells the whole story here: a change that fails, the corrected one, its deployment, its record and its verification.
 * Keeps what it made in `into`, else removes it. Throws AnnexError `demo-folder-not-empty`, `demo-git-failed` or
 * `demo-unexpected`.
 */
export async function runDemo(into: string | undefined, terminal: Terminal): Promise<number> {
  const place = await makePlace(into, terminal.cwd);
  try {
    await tellStory(place, terminal);
    openNext(terminal, place.kept ? (into ?? place.root) : null);
    return EXIT.passed;
  } finally {
    await leavePlace(place);
  }
}

const HOUR = 3_600_000;

async function tellStory(place: Place, terminal: Terminal): Promise<void> {
  const tell = teller(terminal);
  const env = demoEnvironment(terminal.env);
  const context = demoContext(place.project, env, { ...consoleLog(terminal.err), info: () => {}, output: () => {} });
  const now = context.clock.now();
  terminal.out(
    "annex demo: everything below happens now, on this machine, without network. What GitHub would say\n(pull request, review, merge) comes from recorded events.\n",
  );
  const repository = await makeRepository(place.project, demoExec(env), env);
  const base = await makeProject(repository, now - 72 * HOUR);
  await writeAdvisories(join(place.evidence, "advisories"), now);

  tell.step(
    "A change that should not pass",
    "Alice adds live updates to a small booking service: new code and the npm package ws 8.17.0, in one pull request. Its tests are green.",
  );
  const proposed = await propose(repository, now - 48 * HOUR);
  const first = await attempt(context, place, {
    name: "1-proposed",
    stage: "change",
    base,
    event: openedEvent([proposed]),
  });
  tell.rows(first.verdict);
  tell.say("");
  tell.things(first.verdict);
  assertFails(first.verdict);

  tell.step(
    "The corrected change",
    "Alice uses server-sent events, which need no package, answers the two questions, and Bob approves.",
  );
  const corrected = await correct(repository, now - 24 * HOUR);
  const commits = [proposed, corrected];
  const second = await attempt(context, place, {
    name: "2-corrected",
    stage: "change",
    base,
    event: correctedEvent(commits),
  });
  tell.rows(second.verdict);
  expect(notClean(second.verdict) === "no objection", "the corrected change to pass", notClean(second.verdict));

  tell.step(
    "Merged and deployed",
    "Carol merges; annex checks what is on main once more, decides, installs and records.",
  );
  await repository.merge("live-updates", "Merge pull request #8 from live-updates", now - 12 * HOUR);
  const third = await attempt(context, place, {
    name: "3-merged",
    stage: "deploy",
    base,
    event: mergedEvent(commits),
  });
  const { deployed, markdown } = await deploy(context, place, third);
  tell.rows(deployed.gate.verdict);
  const { document } = deployed.gate;
  tell.say("");
  tell.say(
    `Decision ${document.decision} (record ${document.seq}), outcome ${deployed.outcome} (record ${deployed.seq}).`,
  );
  expect(
    document.decision === "allowed",
    "the decision allowed",
    `${document.decision}, ${notClean(deployed.gate.verdict)}`,
  );
  expect(deployed.outcome === "deployed", "the outcome deployed", deployed.outcome);

  tell.step(
    "Its change record",
    "What a release manager or an auditor reads, as Markdown, made from the register (long lines folded here):",
  );
  tell.quote(markdown);
  await writeSite(place.site, markdown);

  await verifyStory(place, tell);
}

async function verifyStory(place: Place, tell: Teller): Promise<void> {
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

function assertFails({ controls }: Parameters<typeof notClean>[0]): void {
  const failed = controls.filter(({ status }) => status === "failed").map(({ control }) => control);
  const wanted = ["technical-vulnerabilities", "package-changes", "supply-chain", "security-requirements"];
  expect(
    wanted.every((control) => failed.some((name) => name === control)),
    `${wanted.join(", ")} to fail`,
    failed.join(", ") || "no failure",
  );
}
