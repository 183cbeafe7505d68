import {
  described,
  type FakeAnswer,
  type FakeRequest,
  mayRead,
  NOT_FOUND,
  type Route,
  repositoryOf,
} from "./answer.ts";
import { BareRepository } from "./bare.ts";
import type { GitHubState } from "./seed.ts";

/** GitHub serves files above this size only as raw bytes, and none above 100 MB. Source: "Get repository content". */
const JSON_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * 1024 * 1024;

/** The repository on disk behind a name, null when the fake has none of that name. */
export function bareOf(state: GitHubState, repository: string): BareRepository | null {
  const found = state.registers.find((given) => given.repository === repository);
  return found === undefined ? null : new BareRepository(found.path);
}

/** GitHub says 409 for every git look-up in a repository without commits. */
function withRepository(request: FakeRequest, answer: (repository: BareRepository) => FakeAnswer): FakeAnswer {
  const repository = mayRead(request) ? bareOf(request.state, repositoryOf(request)) : null;
  if (repository === null) return NOT_FOUND;
  if (repository.isEmpty()) return { kind: "error", status: 409, message: "Git Repository is empty." };
  return answer(repository);
}

function ref(request: FakeRequest): FakeAnswer {
  return withRepository(request, (repository) => {
    const name = request.params["ref"] ?? "";
    const head = name.startsWith("heads/") ? repository.head(name.slice("heads/".length)) : null;
    if (head === null) return NOT_FOUND;
    const object = { type: "commit", sha: head, url: request.url };
    return { kind: "json", body: described(request.contract, "git-ref", { ref: `refs/${name}`, object }) };
  });
}

function tree(request: FakeRequest): FakeAnswer {
  return withRepository(request, (repository) => {
    const id = repository.tree(request.params["tree_sha"] ?? "");
    if (id === null) return NOT_FOUND;
    const recursive = request.query.has("recursive");
    const all = repository.entries(id, recursive);
    const limit = request.state.treeLimit;
    const entries = recursive ? all.slice(0, limit) : all;
    const facts = { sha: id, url: request.url, truncated: entries.length < all.length, tree: entries };
    return { kind: "json", body: described(request.contract, "git-tree", facts) };
  });
}

function contents(request: FakeRequest): FakeAnswer {
  return withRepository(request, (repository) => {
    const name = `${request.query.get("ref") ?? "HEAD"}:${request.params["path"]}`;
    const bytes = repository.blob(name);
    if (bytes === null || bytes.byteLength > RAW_LIMIT) return NOT_FOUND;
    if (request.accept.includes("raw")) return { kind: "bytes", bytes, type: "application/vnd.github.raw+json" };
    const small = bytes.byteLength <= JSON_LIMIT;
    const facts = {
      type: "file",
      sha: repository.id(name),
      path: request.params["path"],
      size: bytes.byteLength,
      encoding: small ? "base64" : "none",
      content: small ? Buffer.from(bytes).toString("base64") : "",
    };
    return { kind: "json", body: described(request.contract, "content-file", facts) };
  });
}

function blob(request: FakeRequest): FakeAnswer {
  return withRepository(request, (repository) => {
    const sha = request.params["file_sha"] ?? "";
    const bytes = /^[0-9a-f]{40}$/u.test(sha) ? repository.blob(sha) : null;
    if (bytes === null) return NOT_FOUND;
    if (request.accept.includes("raw")) return { kind: "bytes", bytes, type: "application/vnd.github.raw+json" };
    const content = Buffer.from(bytes).toString("base64");
    const facts = { sha, size: bytes.byteLength, content, encoding: "base64" };
    return { kind: "json", body: described(request.contract, "blob", facts) };
  });
}

export const GIT_ROUTES: readonly Route[] = [
  { method: "GET", template: "/repos/{owner}/{repo}/git/ref/{ref}", handle: ref },
  { method: "GET", template: "/repos/{owner}/{repo}/git/trees/{tree_sha}", handle: tree },
  { method: "GET", template: "/repos/{owner}/{repo}/contents/{path}", handle: contents },
  { method: "GET", template: "/repos/{owner}/{repo}/git/blobs/{file_sha}", handle: blob },
];
