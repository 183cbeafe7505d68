import type { GitHubContract } from "./openapi.ts";
import type { GitHubState } from "./seed.ts";

/** Who asks: a read-only token of the workflow, an App's JWT, or one of its installations. */
export type Caller =
  | { readonly kind: "reader" }
  | { readonly kind: "app"; readonly id: number }
  | { readonly kind: "installation"; readonly repositories: readonly string[]; readonly contents: "read" | "write" };

/** One request, its path already taken apart. */
export interface FakeRequest {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: unknown;
  readonly caller: Caller;
  readonly state: GitHubState;
  readonly contract: GitHubContract;
  /** Where the fake listens. */
  readonly url: string;
}

/** What a route answers; `list` is cut into pages, under `key` when GitHub wraps the list in an object. */
export type FakeAnswer =
  | { readonly kind: "json"; readonly status?: number; readonly body: unknown }
  | { readonly kind: "list"; readonly items: readonly unknown[]; readonly key?: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "error"; readonly status: number; readonly message: string };

/** A path of GitHub's description, and what the fake does there. */
export interface Route {
  readonly method: "GET" | "POST";
  /** As in the description, e.g. `/repos/{owner}/{repo}/pulls`; null where GitHub documents none (storage). */
  readonly template: string;
  readonly documented?: boolean;
  readonly handle: (request: FakeRequest) => FakeAnswer;
}

export const NOT_FOUND: FakeAnswer = { kind: "error", status: 404, message: "Not Found" };

/** An object of GitHub's description with facts laid over its smallest form, recursively. */
export function described(
  contract: GitHubContract,
  name: string,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return overlay(contract.sample(name), facts);
}

function overlay(under: Record<string, unknown>, over: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isPlain(below) && isPlain(value) ? overlay(below, value) : value;
  }
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `owner/repo` of a request's path. */
export function repositoryOf(request: FakeRequest): string {
  return `${request.params["owner"]}/${request.params["repo"]}`;
}

/** May the caller read this repository? A stranger is told that there is none, as GitHub does. */
export function mayRead(request: FakeRequest): boolean {
  const repository = repositoryOf(request);
  if (request.caller.kind === "reader") return repository === request.state.repository;
  return request.caller.kind === "installation" && request.caller.repositories.includes(repository);
}

/** Carries GitHub's own `type` of an error to the answer. */
export class FakeGraphQLError extends Error {
  readonly extensions: { readonly type: string };

  constructor(type: string, message: string) {
    super(message);
    this.extensions = { type };
  }
}
