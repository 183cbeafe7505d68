import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the fake index knows: per project the files (PyPI) or the times by version (npm). */
interface FakeProjects {
  readonly PyPI?: Readonly<Record<string, readonly { readonly filename: string; readonly "upload-time"?: string }[]>>;
  readonly npm?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface FakeIndexOptions {
  readonly projects: FakeProjects;
  /** Called before each answer; a number is answered as that status instead. */
  readonly fail?: (path: string) => number | null;
}

/** A simple index (PEP 691) below `/simple/` and an npm registry below `/npm/`, over HTTP on loopback. */
export interface FakeIndex {
  readonly url: string;
  readonly pypi: string;
  readonly npm: string;
  /** Paths asked for, with their Accept and Authorization headers. */
  readonly requests: readonly { readonly path: string; readonly accept: string; readonly authorization: string }[];
  /** The most requests that were open at the same time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

/** Starts the index on a free port. */
export async function startIndexServer({ projects, fail }: FakeIndexOptions): Promise<FakeIndex> {
  const requests: { path: string; accept: string; authorization: string }[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const { accept = "", authorization = "" } = request.headers;
    requests.push({ path, accept, authorization });
    open += 1;
    most = Math.max(most, open);
    const send = (status: number, type: string, body: unknown) => {
      setTimeout(() => {
        open -= 1;
        response
          .writeHead(status, { "content-type": type })
          .end(typeof body === "string" ? body : JSON.stringify(body));
      }, 5);
    };
    const status = fail?.(path) ?? null;
    if (status !== null) return send(status, "text/html", "<!doctype html><title>no</title>");
    const simple = /^\/simple\/([^/]+)\/$/.exec(path)?.[1];
    const files = simple === undefined ? undefined : projects.PyPI?.[simple];
    if (files !== undefined && accept === "application/vnd.pypi.simple.v1+json") {
      return send(200, accept, { meta: { "api-version": "1.1" }, name: simple, files });
    }
    const name = /^\/npm\/(.+)$/.exec(path)?.[1];
    const times = name === undefined ? undefined : projects.npm?.[name];
    if (times !== undefined) return send(200, "application/json", { name, time: times });
    return send(404, "text/plain", "not found");
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  return {
    url,
    pypi: `${url}/simple/`,
    npm: `${url}/npm`,
    requests,
    mostAtOnce: () => most,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
