import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Caller, FakeAnswer, FakeRequest, Route } from "./answer.ts";
import { APP_ROUTES, verifyJwt } from "./app.ts";
import { BareRepository } from "./bare.ts";
import { DEPLOYMENT_ROUTES } from "./deployments.ts";
import { type Fault, hit } from "./faults.ts";
import { GIT_ROUTES } from "./git-data.ts";
import { executeGraphql } from "./graphql.ts";
import { GitHubContract } from "./openapi.ts";
import { PULL_ROUTES } from "./pulls.ts";
import { type GitHubSeed, type GitHubState, stateOf } from "./seed.ts";

/** A running fake. */
export interface FakeGitHub {
  /** `GITHUB_API_URL` */
  readonly url: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly state: GitHubState;
  /** `METHOD /path?query` of every request, in order; GraphQL with its operation's name. */
  readonly requests: readonly string[];
  /** Push to it to make the next matching requests fail. */
  readonly faults: Fault[];
  /** Requests and answers that differ from GitHub's published description; must stay empty. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

interface Running {
  readonly state: GitHubState;
  readonly contract: GitHubContract;
  readonly requests: string[];
  readonly faults: Fault[];
  readonly violations: string[];
  url: string;
}

const ROUTES: readonly Route[] = [...PULL_ROUTES, ...DEPLOYMENT_ROUTES, ...GIT_ROUTES, ...APP_ROUTES];

/** GitHub's limit for one request's body is not published; this one keeps annex's commits in chunks. */
const BODY_LIMIT = 40 * 1024 * 1024;

/** Reading GitHub's description takes half a second; one is enough for a process. */
let contract: GitHubContract | null = null;

/** Starts an in-memory GitHub on a free port of 127.0.0.1; register repositories are real bare clones on disk. */
export async function startGitHub(seed: GitHubSeed): Promise<FakeGitHub> {
  const state = stateOf(seed);
  for (const register of state.registers) {
    new BareRepository(register.path).create(register.branch ?? "main", register.empty ?? false);
  }
  contract ??= new GitHubContract();
  const running: Running = { state, contract, requests: [], faults: [], violations: [], url: "" };
  const server = createServer((request, response) => {
    serve(running, request, response).catch((error: unknown) => {
      running.violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { requests, faults, violations, url } = running;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, graphqlUrl: `${url}/graphql`, state, requests, faults, violations, close };
}

async function serve(running: Running, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", running.url);
  const text = await bodyOf(request);
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const operation = /(?:query|mutation)\s+(\w+)/u.exec((body as { query?: string } | undefined)?.query ?? "")?.[1];
  const line = `${request.method} ${url.pathname}${url.search}${operation === undefined ? "" : ` ${operation}`}`;
  running.requests.push(line);
  const fault = hit(running.faults, line);
  if (fault?.kind === "lost" && fault.when === "before") return void response.destroy();
  if (fault?.kind === "status") {
    response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
    return void response.end(fault.body ?? JSON.stringify({ message: "A fault", documentation_url: "" }));
  }
  const answer = await answerTo(running, request, url, body, text.length);
  if (fault?.kind === "lost") return void response.destroy();
  write(response, fault?.kind === "empty" && answer.kind === "list" ? { ...answer, items: [] } : answer, running, url);
}

async function answerTo(
  running: Running,
  request: IncomingMessage,
  url: URL,
  body: unknown,
  size: number,
): Promise<FakeAnswer> {
  const match = matchRoute(request.method ?? "", url.pathname);
  if (match?.route.documented === false) return match.route.handle(fakeRequest(running, request, url, body, match));
  const caller = callerOf(running.state, request.headers.authorization ?? "");
  if ("problem" in caller) return { kind: "error", status: 401, message: caller.problem };
  if (size > BODY_LIMIT) return { kind: "error", status: 413, message: "Request body too large" };
  if (url.pathname === "/graphql") return { kind: "json", body: await executeGraphql(running.state, caller, body) };
  if (match === null) {
    running.violations.push(`${request.method} ${url.pathname} is not served by the fake`);
    return { kind: "error", status: 404, message: "Not Found" };
  }
  return judged(running, match.route, fakeRequest(running, request, url, body, match, caller));
}

/** Lets GitHub's description judge both sides; what it does not allow becomes a visible error, not a wrong answer. */
function judged(running: Running, route: Route, request: FakeRequest): FakeAnswer {
  const { contract } = running;
  const wrong = [...contract.requestProblems(route.method, route.template, request.query, request.body)];
  const answer = route.handle(request);
  if (answer.kind === "json") {
    wrong.push(...contract.answerProblems(route.method, route.template, answer.status ?? 200, answer.body));
  }
  if (answer.kind === "list") {
    const page =
      answer.key === undefined ? answer.items : { total_count: answer.items.length, [answer.key]: answer.items };
    wrong.push(...contract.answerProblems(route.method, route.template, 200, page));
  }
  if (wrong.length === 0) return answer;
  running.violations.push(...wrong);
  return { kind: "error", status: 422, message: `Not as GitHub documents it: ${wrong.join("; ")}` };
}

function fakeRequest(
  running: Running,
  request: IncomingMessage,
  url: URL,
  body: unknown,
  match: { readonly params: Readonly<Record<string, string>> },
  caller: Caller = { kind: "reader" },
): FakeRequest {
  const { state, contract } = running;
  const accept = request.headers.accept ?? "";
  return {
    method: request.method ?? "",
    params: match.params,
    query: url.searchParams,
    accept,
    body,
    caller,
    state,
    contract,
    url: running.url,
  };
}

/** The first route whose template fits; `{path}` and `{ref}` may hold slashes. */
function matchRoute(method: string, pathname: string): { route: Route; params: Record<string, string> } | null {
  for (const route of ROUTES) {
    const pattern = route.template.replace(/\{(\w+)\}/gu, (_all, name: string) =>
      name === "path" || name === "ref" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    const groups = route.method === method ? new RegExp(`^${pattern}$`, "u").exec(pathname)?.groups : undefined;
    if (groups === undefined) continue;
    const params = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)] as const);
    return { route, params: Object.fromEntries(params) };
  }
  return null;
}

function callerOf(state: GitHubState, authorization: string): Caller | { readonly problem: string } {
  const token = /^(?:Bearer|token) (.+)$/u.exec(authorization)?.[1] ?? "";
  if (state.readTokens.includes(token)) return { kind: "reader" };
  const issued = state.issued.get(token);
  if (issued !== undefined) return { kind: "installation", ...issued };
  if (token.split(".").length !== 3) return { problem: "Bad credentials" };
  const app = verifyJwt(token, state, Date.now() / 1000);
  return "problem" in app ? app : { kind: "app", id: app.id };
}

function write(response: ServerResponse, answer: FakeAnswer, running: Running, url: URL): void {
  const json = { "content-type": "application/json; charset=utf-8" };
  switch (answer.kind) {
    case "json":
      response.writeHead(answer.status ?? 200, json).end(JSON.stringify(answer.body));
      return;
    case "list":
      response.writeHead(200, { ...json, ...linkHeader(answer.items.length, running, url) });
      response.end(JSON.stringify(pageOf(answer, url)));
      return;
    case "bytes":
      response.writeHead(200, { "content-type": answer.type }).end(answer.bytes);
      return;
    case "redirect":
      response.writeHead(302, { location: answer.to }).end();
      return;
    case "error":
      response.writeHead(answer.status, json);
      response.end(JSON.stringify({ message: answer.message, documentation_url: "https://docs.github.com/rest" }));
  }
}

function paging(url: URL): { readonly page: number; readonly size: number } {
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  return { page: Number(url.searchParams.get("page") ?? 1), size };
}

function pageOf(answer: FakeAnswer & { readonly kind: "list" }, url: URL): unknown {
  const { page, size } = paging(url);
  const items = answer.items.slice((page - 1) * size, page * size);
  return answer.key === undefined ? items : { total_count: answer.items.length, [answer.key]: items };
}

function linkHeader(total: number, running: Running, url: URL): Record<string, string> {
  const { page, size } = paging(url);
  if (page * size >= total) return {};
  const next = new URL(url.pathname + url.search, running.url);
  next.searchParams.set("page", String(page + 1));
  return { link: `<${next.href}>; rel="next"` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
