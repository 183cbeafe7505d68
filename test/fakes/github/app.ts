import { createVerify, randomBytes } from "node:crypto";
import { described, type FakeAnswer, type FakeRequest, NOT_FOUND, type Route, repositoryOf } from "./answer.ts";
import type { GitHubState } from "./seed.ts";

/** The App that a JWT proves to be, or why it proves nothing. Source: GitHub docs, "Generating a JWT for a GitHub App". */
export function verifyJwt(
  token: string,
  state: GitHubState,
  now: number,
): { readonly id: number } | { readonly problem: string } {
  const [head = "", body = "", signature = ""] = token.split(".");
  const header = part(head);
  const claims = part(body);
  if (header?.["alg"] !== "RS256") return { problem: "'alg' must be RS256" };
  const verifier = createVerify("RSA-SHA256").update(`${head}.${body}`);
  if (!verifier.verify(state.app.publicKey, Buffer.from(signature, "base64url"))) {
    return { problem: "A JSON web token could not be decoded" };
  }
  const issued = Number(claims?.["iat"]);
  const expires = Number(claims?.["exp"]);
  if (!(issued <= now))
    return { problem: "'Issued at' claim ('iat') must be an Integer representing the time in the past" };
  if (!(expires > now) || expires > now + 600)
    return { problem: "'Expiration time' claim ('exp') is too far in the future" };
  if (String(claims?.["iss"]) !== String(state.app.id)) return { problem: "Integration not found" };
  return { id: state.app.id };
}

function part(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString()) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** Repositories the App is installed on. */
function installedOn(state: GitHubState): readonly string[] {
  return state.app.installedOn ?? state.registers.map((given) => given.repository);
}

/** One installation an owner; its id is the place of the owner's first repository. */
function installation(request: FakeRequest): FakeAnswer {
  if (request.caller.kind !== "app")
    return { kind: "error", status: 401, message: "A JSON web token could not be decoded" };
  const index = installedOn(request.state).indexOf(repositoryOf(request));
  if (index < 0) return NOT_FOUND;
  const facts = { id: index + 1, app_id: request.caller.id, permissions: { contents: contentsOf(request.state) } };
  return { kind: "json", body: described(request.contract, "installation", facts) };
}

function contentsOf(state: GitHubState): "read" | "write" {
  return state.app.contents ?? "write";
}

/** Hands out a token for the repositories and rights asked for, never for more than the installation has. */
function accessToken(request: FakeRequest): FakeAnswer {
  const { state, params, body } = request;
  if (request.caller.kind !== "app")
    return { kind: "error", status: 401, message: "A JSON web token could not be decoded" };
  const first = installedOn(state)[Number(params["installation_id"]) - 1];
  if (first === undefined) return NOT_FOUND;
  const owner = first.split("/")[0] ?? "";
  const wanted = (body ?? {}) as { repositories?: readonly string[]; permissions?: { contents?: "read" | "write" } };
  const names = wanted.repositories?.map((name) => `${owner}/${name}`) ?? installedOn(state);
  const stranger = names.find((name) => !installedOn(state).includes(name));
  const contents = wanted.permissions?.contents ?? contentsOf(state);
  if (stranger !== undefined || (contents === "write" && contentsOf(state) === "read")) {
    return { kind: "error", status: 422, message: "The permissions requested are not granted to this installation." };
  }
  const token = `ghs_${randomBytes(18).toString("hex")}`;
  state.issued.set(token, { repositories: names, contents });
  const facts = { token, expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: { contents } };
  return { kind: "json", status: 201, body: described(request.contract, "installation-token", facts) };
}

export const APP_ROUTES: readonly Route[] = [
  { method: "GET", template: "/repos/{owner}/{repo}/installation", handle: installation },
  { method: "POST", template: "/app/installations/{installation_id}/access_tokens", handle: accessToken },
];
