import type { BuildDocument, Evidence, GateDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { evaluated } from "../outcome.ts";

interface Documents {
  readonly gate: GateDocument;
  readonly build: BuildDocument;
}

const REMEDY = "Deploy the artefact of this run, or name a recorded one with the input artefact.";

/** operational-installation/artefact-digest: one file from the build through the tests to the install. */
export function artefactDigest({ gate, build }: Documents, { evidence }: ControlInput): RuleOutcome {
  const built = build.artefact?.sha256 ?? null;
  if (gate.artefactOrigin === null) {
    const seen = `nobody knows where the artefact ${short(gate.artefact)} comes from`;
    return evaluated("artefact of unknown origin", [objection("origin", seen, true)]);
  }
  const objections = [
    ...(built === gate.artefact
      ? []
      : [objection("build", `the build has ${short(built ?? "")}, the gate ${short(gate.artefact)}`)]),
    ...(gate.artefactOrigin === "recorded" ? [] : testedObjections(gate, evidence)),
  ];
  const file = gate.artefactOrigin === "recorded" ? "file = recorded file" : "file = built and tested file";
  return evaluated(
    objections.length === 0 ? `${file}, ${short(gate.artefact)}` : "another file than the tested one",
    objections,
  );
}

/** A recorded artefact was tested in the run that recorded it; one of this run must be the tested one here. */
function testedObjections(gate: GateDocument, { tests, acceptance }: Evidence): readonly Objection[] {
  const tested = [
    { what: "security tests", digest: tests?.artefact },
    { what: "acceptance tests", digest: acceptance?.artefact },
  ];
  return tested.flatMap(({ what, digest }) => {
    if (digest === gate.artefact) return [];
    if (digest === undefined) return [objection(what, `nothing shows which file the ${what} ran on`, true)];
    return [objection(what, `the ${what} ran on ${short(digest)}, the gate has ${short(gate.artefact)}`)];
  });
}

function objection(subject: string, seen: string, undecided = false): Objection {
  const base: Objection = { subject, origin: "this-change", seen, remedy: REMEDY };
  return undecided ? { ...base, undecided } : base;
}

function short(digest: string): string {
  return digest === "" ? "none" : digest.slice(0, 12);
}
