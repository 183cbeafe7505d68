import type { Package } from "../model/package.ts";
import type { JsonClient, JsonObject } from "./http.ts";
import { ecosystemBase } from "./names.ts";
import { reasonOf } from "./source.ts";

const QUERIES_PER_REQUEST = 500;
const PAGES_PER_QUERY = 100;

/** A package with the ids that the API gave for it, or why they are not all. */
export interface Hit {
  readonly of: Package;
  readonly ids: readonly string[];
  readonly failure: string | null;
}

/** One query on its way through its pages. */
interface Query {
  readonly of: Package;
  readonly ids: Set<string>;
  readonly tokens: Set<string>;
  /** Empty for the first page, null when there is none left. */
  token: string | null;
  failure: string | null;
}

/** `POST /v1/querybatch` for every package, all pages; https://google.github.io/osv.dev/post-v1-querybatch/. */
export async function queryPackages(
  client: JsonClient,
  url: string,
  packages: readonly Package[],
): Promise<readonly Hit[]> {
  const queries = packages.map((of): Query => ({ of, ids: new Set(), tokens: new Set(), token: "", failure: null }));
  for (let start = 0; start < queries.length; start += QUERIES_PER_REQUEST) {
    await followPages(client, url, queries.slice(start, start + QUERIES_PER_REQUEST));
  }
  return queries.map(({ of, ids, failure }) => ({ of, ids: [...ids].sort(), failure }));
}

async function followPages(client: JsonClient, url: string, batch: readonly Query[]): Promise<void> {
  for (let page = 0, open = batch; open.length > 0; page++, open = open.filter(({ token }) => token !== null)) {
    try {
      if (page === PAGES_PER_QUERY) throw new Error(`more than ${PAGES_PER_QUERY} pages`);
      const body = { queries: open.map(queryOf) };
      const results = await client.request(`${url}/v1/querybatch`, (json) => pagesOf(json, open.length), body);
      for (const [index, query] of open.entries()) take(query, results?.[index]);
    } catch (error) {
      for (const query of open) fail(query, reasonOf(error));
      return;
    }
  }
}

function queryOf({ of, token }: Query): JsonObject {
  const { ecosystem, name } = of;
  return { package: { ecosystem, name }, version: versionOf(of), ...(token ? { page_token: token } : {}) };
}

/** OSV writes Go versions without `v`. */
function versionOf({ ecosystem, version }: Package): string {
  return ecosystemBase(ecosystem) === "Go" ? version.replace(/^v(?=\d)/, "") : version;
}

function take(query: Query, page: Page | undefined): void {
  for (const id of page?.ids ?? []) query.ids.add(id);
  const token = page?.token ?? "";
  // A token that comes again would be followed for ever, and what was found so far is not all there is.
  if (query.tokens.has(token)) fail(query, "the API repeats a page token");
  else query.token = token === "" ? null : token;
  query.tokens.add(token);
}

function fail(query: Query, reason: string): void {
  query.failure = reason;
  query.token = null;
}

interface Page {
  readonly ids: readonly string[];
  readonly token: string;
}

function pagesOf(json: JsonObject, count: number): readonly Page[] {
  const results = json["results"];
  if (!Array.isArray(results) || results.length !== count) throw new Error("the answer has not one result a query");
  return results.map(pageOf);
}

/** A result without anything known is `{}`. */
function pageOf(result: unknown): Page {
  if (typeof result !== "object" || result === null) throw new Error("a result is no object");
  const { vulns, next_page_token: token } = result as JsonObject;
  const list = vulns ?? [];
  if (!Array.isArray(list) || (token !== undefined && typeof token !== "string"))
    throw new Error("a result has the wrong shape");
  return { ids: list.map(idOf), token: token ?? "" };
}

function idOf(vuln: unknown): string {
  const id = typeof vuln === "object" && vuln !== null ? (vuln as JsonObject)["id"] : undefined;
  if (typeof id !== "string" || id === "") throw new Error("a result lists a record without id");
  return id;
}
