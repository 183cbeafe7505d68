import { strToU8, zipSync } from "fflate";
import { described, type FakeAnswer, type FakeRequest, mayRead, NOT_FOUND, type Route } from "./answer.ts";
import { account } from "./pulls.ts";
import type { SeedArtifact, SeedEnvironment, SeedRun } from "./seed.ts";

function environment(request: FakeRequest): FakeAnswer {
  const name = request.params["environment_name"];
  const found = request.state.environments.find((given) => given.name.toLowerCase() === name?.toLowerCase());
  if (found === undefined || !mayRead(request)) return NOT_FOUND;
  const facts = { name: found.name, protection_rules: protection(request, found) };
  return { kind: "json", body: described(request.contract, "environment", facts) };
}

function protection(request: FakeRequest, given: SeedEnvironment): readonly unknown[] {
  const reviewers = (given.reviewers ?? []).map((who) => ({ type: "User", reviewer: account(request.contract, who) }));
  const required = {
    id: 1,
    node_id: "x",
    type: "required_reviewers",
    prevent_self_review: given.preventSelfReview ?? false,
    reviewers,
  };
  const policy = { id: 2, node_id: "x", type: "branch_policy" };
  return [...(reviewers.length === 0 ? [] : [required]), ...(given.branchPolicy === true ? [policy] : [])];
}

function rules(request: FakeRequest): FakeAnswer {
  if (!mayRead(request)) return NOT_FOUND;
  const given = request.state.rules[request.params["branch"] ?? ""] ?? [];
  const ruleset = { ruleset_source_type: "Repository", ruleset_source: request.state.repository, ruleset_id: 1 };
  return { kind: "list", items: given.map((rule) => ({ ...ruleset, ...rule })) };
}

function findRun(request: FakeRequest): SeedRun | undefined {
  if (!mayRead(request)) return undefined;
  return request.state.runs.find((given) => String(given.id) === request.params["run_id"]);
}

function run(request: FakeRequest): FakeAnswer {
  const found = findRun(request);
  if (found === undefined) return NOT_FOUND;
  const facts = {
    id: found.id,
    event: found.event,
    head_sha: found.head_sha,
    head_branch: found.head_branch ?? request.state.defaultBranch,
    run_attempt: found.run_attempt ?? 1,
    html_url: `https://github.com/${request.state.repository}/actions/runs/${found.id}`,
    actor: account(request.contract, found.actor),
    triggering_actor: account(request.contract, found.triggering_actor ?? found.actor),
  };
  return { kind: "json", body: described(request.contract, "workflow-run", facts) };
}

function approvals(request: FakeRequest): FakeAnswer {
  const found = findRun(request);
  if (found === undefined) return NOT_FOUND;
  const items = request.state.approvals
    .filter((given) => given.run === found.id)
    .map((given) => ({
      environments: given.environments.map((name, index) => ({ id: index + 1, name })),
      state: given.state,
      user: account(request.contract, given.user),
      comment: given.comment ?? "",
    }));
  return { kind: "json", body: items };
}

function artifacts(request: FakeRequest): FakeAnswer {
  if (!mayRead(request)) return NOT_FOUND;
  const wanted = request.query.get("name");
  const items = request.state.runs
    .flatMap((given) => given.artifacts ?? [])
    .filter((given) => wanted === null || given.name === wanted)
    .map((given) =>
      described(request.contract, "artifact", {
        id: given.id,
        name: given.name,
        size_in_bytes: zipOf(given).byteLength,
        expired: given.expired ?? false,
      }),
    );
  return { kind: "list", items, key: "artifacts" };
}

function findArtifact(request: FakeRequest): SeedArtifact | undefined {
  const id = request.params["artifact_id"];
  return request.state.runs.flatMap((given) => given.artifacts ?? []).find((given) => String(given.id) === id);
}

function zipOf(artifact: SeedArtifact): Uint8Array {
  const bytes = (content: SeedArtifact["files"][string]): Uint8Array =>
    typeof content === "string" ? strToU8(content) : Buffer.from(content.base64, "base64");
  const files = Object.entries(artifact.files).map(([path, content]) => [path, bytes(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date("2026-01-01T00:00:00") });
}

export const DEPLOYMENT_ROUTES: readonly Route[] = [
  { method: "GET", template: "/repos/{owner}/{repo}/environments/{environment_name}", handle: environment },
  { method: "GET", template: "/repos/{owner}/{repo}/rules/branches/{branch}", handle: rules },
  { method: "GET", template: "/repos/{owner}/{repo}/actions/runs/{run_id}", handle: run },
  { method: "GET", template: "/repos/{owner}/{repo}/actions/runs/{run_id}/approvals", handle: approvals },
  { method: "GET", template: "/repos/{owner}/{repo}/actions/artifacts", handle: artifacts },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    handle: (request) => {
      const found = findArtifact(request);
      if (found === undefined || !mayRead(request)) return NOT_FOUND;
      if (found.expired === true) return { kind: "error", status: 410, message: "Artifact has expired" };
      return { kind: "redirect", to: `${request.url}/_storage/artifacts/${found.id}` };
    },
  },
  {
    method: "GET",
    template: "/_storage/artifacts/{artifact_id}",
    documented: false,
    handle: (request) => {
      const found = findArtifact(request);
      return found === undefined ? NOT_FOUND : { kind: "bytes", bytes: zipOf(found), type: "application/zip" };
    },
  },
];
