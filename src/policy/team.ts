import { AnnexError } from "../model/error.ts";
import type { PolicyDocument } from "../model/evidence.ts";
import type { DeployPolicy, Policy, ServicePolicy, TeamFiles, TestPolicy } from "../model/policy.ts";
import { parseAcceptance, parseBaseline, parseDependencies, parsePolicy, parseWaivers } from "./parse.ts";

/**
 * The team's files, base and head put together as DESIGN.md section 3 ("The base") says: the base judges, the head
 * says what is built, tested and assessed. Throws PolicyFileError for any file of either side that has errors.
 */
export function parseTeamFiles(document: PolicyDocument): TeamFiles {
  const { base, head, bootstrap } = document;
  if (bootstrap !== (base.policy === null)) {
    throw new AnnexError({
      code: "policy-document",
      message: `The policy document says bootstrap ${bootstrap}, but its base ${bootstrap ? "has a" : "has no"} policy.`,
      hint: "Collect the evidence again; this document was not written by annex.",
    });
  }
  const headPolicy = parsePolicy(head.policy);
  const basePolicy = bootstrap ? null : parsePolicy(base.policy, "base");
  parseWaivers(head.waivers); // not in force yet, but whoever breaks them must learn it here
  parseBaseline(head.baseline);
  const waivers = parseWaivers(base.waivers, "base");
  const baseline = parseBaseline(base.baseline, "base");
  return {
    bootstrap,
    policy: combine(basePolicy ?? parsePolicy(null), headPolicy),
    basePolicy,
    assessments: parseDependencies(head.dependencies),
    baseAssessments: parseDependencies(base.dependencies, "base"),
    waivers: bootstrap ? [] : waivers, // without a policy nobody said who may approve one
    baseline: bootstrap ? [] : baseline,
    criteria: parseAcceptance(head.acceptance),
    baseCriteria: parseAcceptance(base.acceptance, "base"),
  };
}

/** Each key is named, so that a new one cannot be taken from the wrong side unnoticed. */
function combine(base: Policy, head: Policy): Policy {
  return {
    version: 1,
    owners: base.owners,
    services: combineServices(base.services, head.services),
    setup: head.setup,
    build: head.build,
    test: combineTest(base.test, head.test),
    acceptance: head.acceptance,
    components: head.components,
    security: base.security,
    change: base.change,
    packages: base.packages,
    advisories: base.advisories,
    indexes: base.indexes,
    licences: base.licences,
    deploy: combineDeploy(base.deploy, head.deploy),
    rules: base.rules,
    documentation: base.documentation,
  };
}

/**
 * A new service counts at once, an old one keeps its paths until merged. While the base lists none, the whole
 * repository is one service, and a change cannot narrow that for itself.
 */
function combineServices(base: readonly ServicePolicy[], head: readonly ServicePolicy[]): readonly ServicePolicy[] {
  if (base.length === 0) return [];
  const known = new Set(base.map((service) => service.name));
  return [...base, ...head.filter((service) => !known.has(service.name))];
}

/** Commands from the head; a tool that the base expects stays expected. */
function combineTest(base: TestPolicy | null, head: TestPolicy | null): TestPolicy | null {
  if (head === null) return null;
  return { ...head, tools: [...new Set([...(base?.tools ?? []), ...head.tools])] };
}

/** What the defaults say of a deployment, for a base that has none. */
const DEPLOY_DEFAULTS = { from: [], approval: "environment", decisionValid: 24, order: [], freeze: [] } as const;

/** What is run comes from the head; who allows it, from where, when and in which order from the base. */
function combineDeploy(base: DeployPolicy | null, head: DeployPolicy | null): DeployPolicy | null {
  if (head === null) return null;
  const judging = base ?? { ...DEPLOY_DEFAULTS, mechanism: head.mechanism };
  return {
    from: judging.from,
    command: head.command,
    verify: head.verify,
    mechanism: judging.mechanism,
    timeoutMinutes: head.timeoutMinutes,
    approval: judging.approval,
    decisionValid: judging.decisionValid,
    order: judging.order,
    freeze: judging.freeze,
    env: head.env,
  };
}
