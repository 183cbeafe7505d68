import type { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import { messageOf } from "./limits.ts";
import { type ApiRequest, type ApiResponse, send, type TransportOptions } from "./transport.ts";

export interface GitHubClientOptions extends TransportOptions {
  /** `GITHUB_API_URL`, without a slash at its end. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
}

/** A look-up for which "there is none" and "you may not" are answers that the caller must decide about. */
export type Found<T> =
  | { readonly kind: "found"; readonly value: T; readonly serverTime: string | null }
  | { readonly kind: "not-found" }
  | { readonly kind: "forbidden"; readonly reason: string };

/** A page never ends before this many are listed unless it is the last one. */
const PAGE_SIZE = 100;

/** GitHub's REST API; every answer is parsed before it is used. Throws AnnexError with the `github-…` codes. */
export class GitHubClient {
  readonly options: GitHubClientOptions;

  constructor(options: GitHubClientOptions) {
    this.options = options;
  }

  /** Looks something up that may be absent. */
  async find<T>(path: string, schema: z.ZodType<T>): Promise<Found<T>> {
    const request = this.request(path);
    const response = await send(this.options, request);
    const absent = absence(response);
    if (absent !== null) return absent;
    return { kind: "found", value: parseAnswer(request, response, schema), serverTime: serverTimeOf(response) };
  }

  /** Reads something that must be there: `github-not-found` or `github-forbidden` otherwise. */
  async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return required(path, await this.find(path, schema));
  }

  /** Reads all pages of a list; `pick` takes the items out of one page. */
  async list<P, T>(path: string, schema: z.ZodType<P>, pick: (page: P) => readonly T[]): Promise<readonly T[]> {
    const items: T[] = [];
    let url: string | null = `${this.options.apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE_SIZE}`;
    while (url !== null) {
      const request: ApiRequest = { method: "GET", url };
      const response: ApiResponse = await send(this.options, request);
      const absent = absence(response);
      if (absent !== null) throw absenceError(path, absent);
      items.push(...pick(parseAnswer(request, response, schema)));
      url = this.nextPage(response);
    }
    return items;
  }

  /** Reads bytes, following GitHub's redirect to its storage. */
  async bytes(path: string, accept: string): Promise<Found<Uint8Array>> {
    const request = { ...this.request(path), accept };
    const response = await send(this.options, request);
    const absent = absence(response);
    if (absent !== null) return absent;
    if (response.status !== 200) throw badAnswer(request, `status ${response.status}`);
    return { kind: "found", value: response.bytes, serverTime: serverTimeOf(response) };
  }

  /** Posts something that may safely be posted twice, such as a request for a token. */
  async post<T>(path: string, body: Json, schema: z.ZodType<T>): Promise<T> {
    const request: ApiRequest = { method: "POST", url: `${this.options.apiUrl}${path}`, body };
    const response = await send(this.options, request);
    const absent = absence(response);
    if (absent !== null) throw absenceError(path, absent);
    return parseAnswer(request, response, schema);
  }

  private request(path: string): ApiRequest {
    return { method: "GET", url: `${this.options.apiUrl}${path}` };
  }

  /** The next page's address; one that leaves the API's host would carry the token away. */
  private nextPage(response: ApiResponse): string | null {
    const next = /<([^>]+)>\s*;\s*rel="next"/u.exec(response.headers.get("link") ?? "")?.[1];
    if (next === undefined) return null;
    if (new URL(next).origin === new URL(this.options.apiUrl).origin) return next;
    throw badAnswer({ method: "GET", url: next }, "a next page on another host");
  }
}

/** `/repos/owner/name/a/b`, each segment encoded; throws `github-repository-invalid`. */
export function repoPath(repository: string, ...segments: readonly (string | number)[]): string {
  if (!/^[\w-][\w.-]*\/[\w.-]+$/u.test(repository) || /\/\.{1,2}$/u.test(repository)) {
    throw new AnnexError({
      code: "github-repository-invalid",
      message: `"${repository}" is not the name of a repository.`,
      hint: "Write owner/repository.",
    });
  }
  return ["/repos", repository, ...segments.map((segment) => encodeURIComponent(segment))].join("/");
}

/** The value of a look-up that must succeed; throws `github-not-found` or `github-forbidden`. */
export function required<T>(path: string, found: Found<T>): T {
  if (found.kind === "found") return found.value;
  throw absenceError(path, found);
}

/** GitHub's clock, RFC 3339 in UTC with seconds; null when the answer had no Date header. */
function serverTimeOf(response: Pick<ApiResponse, "headers">): string | null {
  const date = Date.parse(response.headers.get("date") ?? "");
  return Number.isNaN(date) ? null : `${new Date(date).toISOString().slice(0, 19)}Z`;
}

/** Parses the JSON of a successful answer; throws `github-bad-answer`. */
export function parseAnswer<T>(request: ApiRequest, response: ApiResponse, schema: z.ZodType<T>): T {
  if (response.status < 200 || response.status > 299) {
    throw badAnswer(request, `status ${response.status}: ${messageOf(response.bytes)}`);
  }
  const parsed = schema.safeParse(parseJson(request, response.bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badAnswer(request, `${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "not as documented"}`);
}

function parseJson(request: ApiRequest, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw badAnswer(request, "not JSON", cause);
  }
}

type Absence = Exclude<Found<never>, { readonly kind: "found" }>;

function absence(response: ApiResponse): Absence | null {
  const none = response.status === 404 || response.status === 410 || isEmptyRepository(response);
  if (none) return { kind: "not-found" };
  if (response.status !== 401 && response.status !== 403) return null;
  return { kind: "forbidden", reason: `status ${response.status}: ${messageOf(response.bytes)}` };
}

/** A repository without commits answers every question about its content with 409. */
function isEmptyRepository(response: ApiResponse): boolean {
  return response.status === 409 && /repository is empty/iu.test(messageOf(response.bytes));
}

function absenceError(path: string, absent: Absence): AnnexError {
  if (absent.kind === "not-found") {
    return new AnnexError({
      code: "github-not-found",
      message: `GitHub knows no "${path}", or the token may not see it.`,
      hint: "Check the name, and that the workflow grants the permissions that the README lists.",
    });
  }
  return new AnnexError({
    code: "github-forbidden",
    message: `GitHub refused "${path}" (${absent.reason}).`,
    hint: "Grant the permissions that the README lists in the job that calls annex.",
  });
}

function badAnswer(request: ApiRequest, reason: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "github-bad-answer",
    message: `GitHub answered "${request.method} ${new URL(request.url).pathname}" in a way annex does not understand (${reason}).`,
    hint: "Run again; if it stays, report it with this message.",
    cause,
  });
}
