import type { ComponentPolicy, Criterion, Policy, TeamFiles } from "../model/policy.ts";
import { parsePolicy } from "./parse.ts";

/** One criterion or component that the head asks less of than the base. */
interface Weakening {
  /** Id of the criterion, or name of the component. */
  readonly name: string;
  readonly kind: "removed" | "weakened";
  /** What was done to it, one clause for a message. */
  readonly how: string;
}

/** What the head removed or weakened; both lists are empty when it only added or tightened. */
export interface Weakened {
  readonly criteria: readonly Weakening[];
  readonly components: readonly Weakening[];
}

/** Compares criteria and components of base and head; a rename shows as a removal, since nobody can tell them apart. */
export function findWeakened(team: TeamFiles): Weakened {
  return {
    criteria: team.baseCriteria.flatMap((base) =>
      weakening(
        base.id,
        team.criteria.find((head) => head.id === base.id),
        (head) => weakerCriterion(base, head),
      ),
    ),
    components: (team.basePolicy?.components ?? []).flatMap((base) =>
      weakening(
        base.name,
        team.policy.components.find((head) => head.name === base.name),
        (head) => weakerComponent(base, head),
      ),
    ),
  };
}

function weakening<T>(
  name: string,
  head: T | undefined,
  compare: (head: T) => readonly string[],
): readonly Weakening[] {
  if (head === undefined) return [{ name, kind: "removed", how: "is no longer there" }];
  const how = compare(head);
  return how.length === 0 ? [] : [{ name, kind: "weakened", how: how.join("; ") }];
}

function weakerCriterion(base: Criterion, head: Criterion): readonly string[] {
  return [
    ...(base.kind === "mandatory" && head.kind === "manual" ? ["was mandatory and is manual now"] : []),
    ...lost("test pattern", base.tests, head.tests),
    ...(head.service !== "" && base.service !== head.service
      ? [`moved from ${of(base.service)} to ${of(head.service)}`]
      : []),
  ];
}

function weakerComponent(base: ComponentPolicy, head: ComponentPolicy): readonly string[] {
  return [...lost("test pattern", base.tests, head.tests), ...lost("path", base.paths, head.paths)];
}

/** A changed pattern counts as lost: whether the new one still matches the old tests cannot be seen from the text. */
function lost(what: string, base: readonly string[], head: readonly string[]): readonly string[] {
  const gone = base.filter((pattern) => !head.includes(pattern));
  if (gone.length === 0) return [];
  return [
    `lost the ${what}${gone.length === 1 ? "" : "s"} ${gone.map((pattern) => JSON.stringify(pattern)).join(", ")}`,
  ];
}

function of(service: string): string {
  return service === "" ? "every service" : `service ${JSON.stringify(service)}`;
}

/** Everything of the head that is run, or that decides which results are read, by its name in the policy. */
function commandsOf(policy: Policy): ReadonlyMap<string, string> {
  const { build, test, acceptance, deploy } = policy;
  return new Map(
    Object.entries({
      setup: policy.setup,
      "build.command": build?.command,
      "build.artefact": build?.artefact,
      "test.command": test?.command,
      "test.junit": test?.junit,
      "test.sarif": test?.sarif,
      "acceptance.compose": acceptance?.compose,
      "acceptance.command": acceptance?.command,
      "acceptance.junit": acceptance?.junit,
      "deploy.command": deploy?.command,
      "deploy.verify": deploy?.verify,
      "deploy.env": deploy?.env,
    }).map(([key, value]) => [key, JSON.stringify(value ?? null)]),
  );
}

/** Names such as `test.command` of what differs between base and head; at bootstrap, of all that the head brings. */
export function changedCommands(team: TeamFiles): readonly string[] {
  const base = commandsOf(team.basePolicy ?? parsePolicy(null));
  return [...commandsOf(team.policy)].filter(([key, value]) => base.get(key) !== value).map(([key]) => key);
}
