import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readRecords } from "../advisories/facts.ts";
import { type Asked, isNamed, type RawRecord, referenceAffects } from "../advisories/reference.ts";
import { MISBEHAVIOURS, type OsvAnswer, type OsvFaultKind, respond } from "./osv-faults.ts";

/** What the server does instead of answering, for requests whose path begins with `path`, the first `times` times. */
interface OsvFault {
  readonly kind: OsvFaultKind;
  readonly path?: string;
  /** Infinite when absent. */
  readonly times?: number;
}

export interface OsvServerOptions {
  /** Directory of `<Ecosystem>/all.zip`. */
  readonly dir?: string;
  /** Further records, or the only ones. */
  readonly records?: readonly RawRecord[];
  readonly faults?: readonly OsvFault[];
  /** Ids a page of a query; all when absent. */
  readonly pageSize?: number;
}

export interface OsvServer {
  /** Base address, without `/v1`. */
  readonly url: string;
  readonly requests: readonly OsvRequest[];
  close(): Promise<void>;
}

interface OsvRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** An OSV API over real HTTP on the loopback, answering by the reference evaluator; what pip-audit and annex ask. */
export async function startOsvServer(options: OsvServerOptions): Promise<OsvServer> {
  const records = new Map([...storedIn(options.dir), ...(options.records ?? [])].map((record) => [record.id, record]));
  const database: Database = { records, pageSize: options.pageSize ?? Number.POSITIVE_INFINITY, index: new Map() };
  for (const record of records.values()) addToIndex(database, record);
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  const requests: OsvRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? "";
      requests.push({ method: request.method ?? "", path, body });
      const proper = answer(database, request.method ?? "", path, body);
      const fault = faults.find(({ path: prefix = "", left }) => left > 0 && path.startsWith(prefix));
      if (fault === undefined) respond(response, proper);
      else {
        fault.left--;
        MISBEHAVIOURS[fault.kind](response, proper);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close: () => close(server) };
}

interface Database {
  readonly records: ReadonlyMap<string, RawRecord>;
  readonly pageSize: number;
  /** Records by name in lower case, so that a request does not walk through all. */
  readonly index: Map<string, RawRecord[]>;
}

interface Query {
  readonly version?: string;
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly page_token?: string;
}

function answer(database: Database, method: string, path: string, body: string): OsvAnswer {
  if (method === "GET" && path.startsWith("/v1/vulns/")) {
    const record = database.records.get(decodeURIComponent(path.slice("/v1/vulns/".length)));
    return record === undefined
      ? { status: 404, json: { code: 5, message: "Bug not found." } }
      : { status: 200, json: record };
  }
  if (method !== "POST") return { status: 404, json: { code: 5, message: "Not Found" } };
  const json = parse(body);
  if (json === null) return { status: 400, json: { code: 3, message: "Invalid JSON." } };
  if (path === "/v1/query") return { status: 200, json: page(database, json, (record) => record) };
  if (path !== "/v1/querybatch") return { status: 404, json: { code: 5, message: "Not Found" } };
  const queries = json.queries ?? [];
  if (queries.length > 1000) return { status: 400, json: { code: 3, message: "Too many queries." } };
  const results = queries.map((query) => page(database, query, ({ id, modified }) => ({ id, modified })));
  return { status: 200, json: { results } };
}

function parse(body: string): (Query & { readonly queries?: readonly Query[] }) | null {
  try {
    return JSON.parse(body) as Query;
  } catch {
    return null;
  }
}

/** `{}` when nothing is known, as OSV answers. */
function page(
  database: Database,
  query: Query,
  show: (record: RawRecord) => unknown,
): Readonly<Record<string, unknown>> {
  const hits = matches(database, query);
  const start = Number(query.page_token ?? "0");
  const vulns = hits.slice(start, start + database.pageSize).map(show);
  const next = start + database.pageSize;
  return { ...(vulns.length === 0 ? {} : { vulns }), ...(next < hits.length ? { next_page_token: `${next}` } : {}) };
}

function matches({ index }: Database, { package: of, version }: Query): readonly RawRecord[] {
  if (of?.ecosystem === undefined || of.name === undefined) return [];
  const asked: Asked = { ecosystem: of.ecosystem, name: of.name, version: version ?? "" };
  const candidates = index.get(keyOf(of.name)) ?? [];
  return candidates.filter((record) => {
    if (!record.affected.some(({ package: named }) => named !== undefined && isNamed(named, asked))) return false;
    try {
      return referenceAffects(record, asked);
    } catch {
      return false;
    }
  });
}

function addToIndex({ index }: Database, record: RawRecord): void {
  for (const key of new Set(record.affected.flatMap(({ package: of }) => (of === undefined ? [] : [keyOf(of.name)])))) {
    index.set(key, [...(index.get(key) ?? []), record]);
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

function storedIn(dir: string | undefined): readonly RawRecord[] {
  if (dir === undefined) return [];
  const zips = readdirSync(dir).map((ecosystem) => join(dir, ecosystem, "all.zip"));
  return zips.filter(existsSync).flatMap((zip) => readRecords(readFileSync(zip)));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
