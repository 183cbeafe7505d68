import type { ServerResponse } from "node:http";

export type OsvFaultKind = keyof typeof MISBEHAVIOURS;

/** An answer as the server would properly give it. */
export interface OsvAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** Gives an answer as it should be. */
export function respond(response: ServerResponse, { status, json }: OsvAnswer): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(json));
}

/** Ways in which a service or something between fails; each is given the proper answer to spoil. */
export const MISBEHAVIOURS = {
  "status-500": (response: ServerResponse) =>
    respond(response, { status: 500, json: { code: 13, message: "Internal" } }),
  "status-429": (response: ServerResponse) => {
    response.setHeader("retry-after", "1");
    respond(response, { status: 429, json: { code: 8, message: "Too many requests" } });
  },
  reset: (response: ServerResponse) => void response.socket?.resetAndDestroy(),
  stall: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"results":');
  },
  truncated: (response: ServerResponse, proper: OsvAnswer) => {
    const text = JSON.stringify(proper.json);
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.socket?.destroy());
  },
  empty: (response: ServerResponse) => void response.end(),
  garbage: (response: ServerResponse) => void response.end('{"results": [}'),
  html: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Sign in</title>");
  },
  "empty-object": (response: ServerResponse) => respond(response, { status: 200, json: {} }),
  "empty-results": (response: ServerResponse) => respond(response, { status: 200, json: { results: [] } }),
  "too-long": (response: ServerResponse) => void response.end(`{"results": [], "padding": "${"x".repeat(2_000_000)}"}`),
  "repeat-token": (response: ServerResponse, proper: OsvAnswer) => {
    const { results = [] } = proper.json as { readonly results?: readonly object[] };
    const repeated = results.map((result) => ({ ...result, next_page_token: "1" }));
    respond(response, { status: 200, json: { results: repeated } });
  },
} as const satisfies Readonly<Record<string, (response: ServerResponse, proper: OsvAnswer) => void>>;
