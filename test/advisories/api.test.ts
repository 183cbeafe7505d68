import { afterEach, describe, expect, it } from "vitest";
import { type ApiOptions, collectApi } from "../../src/advisories/api.ts";
import { findVulnerabilities } from "../../src/advisories/findings.ts";
import { PATIENCE } from "../../src/advisories/http.ts";
import { subjectKey } from "../../src/advisories/names.ts";
import type { Clock } from "../../src/model/http.ts";
import { MISBEHAVIOURS, type OsvFaultKind } from "../fakes/osv-faults.ts";
import { type OsvServer, type OsvServerOptions, startOsvServer } from "../fakes/osv-server.ts";
import { advisory, locked } from "./build.ts";

const QUICK = { ...PATIENCE, timeout: 200, wait: 1, longestWait: 2, total: 4_000, maxBytes: 1_000_000 };

/** Real time, but every wait is noted and cut to a few milliseconds. */
function shortClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.now(),
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 5)));
    },
  };
}

let server: OsvServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: OsvServerOptions, rest: Partial<ApiOptions> = {}): Promise<ApiOptions> {
  server = await startOsvServer(options);
  return { url: server.url, fetch: (url, init) => fetch(url, init), clock: shortClock(), patience: QUICK, ...rest };
}

const demo = locked("demo", "1.0");
const records = [advisory("A-1"), advisory("A-2"), advisory("A-3")];

describe("collectApi", () => {
  it("asks in batches of at most 500 and for each record once", async () => {
    const packages = [
      ...Array.from({ length: 1_001 }, (_, index) => locked(`p${index}`, "1.0")),
      demo,
      locked("demo", "1.1"),
    ];
    const options = await start({ records });
    const answer = await collectApi(packages, options);
    expect(answer.advisories.map(({ id }) => id)).toEqual(["A-1", "A-2", "A-3"]);
    expect([answer.failures, answer.unanswered.size]).toEqual([[], 0]);
    const batches = (server?.requests ?? []).filter(({ path }) => path === "/v1/querybatch");
    expect(batches.map(({ body }) => JSON.parse(body).queries.length)).toEqual([500, 500, 3]);
    expect((server?.requests ?? []).filter(({ method }) => method === "GET")).toHaveLength(3);
  });

  it("follows each query's pages to the end", async () => {
    const answer = await collectApi([demo, locked("other", "1")], await start({ records, pageSize: 1 }));
    expect(answer.advisories.map(({ id }) => id)).toEqual(["A-1", "A-2", "A-3"]);
    const pages = (server?.requests ?? []).filter(({ path }) => path === "/v1/querybatch");
    expect(pages.map(({ body }) => JSON.parse(body).queries.length)).toEqual([2, 1, 1]);
  });

  it("stops at a page token that does not advance, and does not call what it has complete", async () => {
    const answer = await collectApi([demo], await start({ records, faults: [{ kind: "repeat-token" }] }));
    expect([...answer.unanswered.keys()]).toEqual([subjectKey(demo)]);
    expect(answer.sources).toEqual([]);
    expect(server?.requests.filter(({ path }) => path === "/v1/querybatch")).toHaveLength(2);
  });

  it("has at most eight requests under way", async () => {
    let [now, most] = [0, 0];
    const many = Array.from({ length: 60 }, (_, index) => advisory(`A-${index}`));
    const options = await start({ records: many });
    const counted: ApiOptions["fetch"] = async (url, init) => {
      most = Math.max(most, ++now);
      return fetch(url, init).finally(() => now--);
    };
    expect((await collectApi([demo], { ...options, fetch: counted })).advisories).toHaveLength(60);
    expect(most).toBe(8);
  });

  it("waits as long as Retry-After says", async () => {
    const clock = shortClock();
    const answer = await collectApi(
      [demo],
      await start({ records, faults: [{ kind: "status-429", times: 2 }] }, { clock }),
    );
    expect(answer.failures).toEqual([]);
    expect(clock.waits).toEqual([1_000, 1_000]);
  });

  it("spreads its waits by full jitter up to a doubling bound", async () => {
    const clock = shortClock();
    const patience = { ...QUICK, wait: 100, longestWait: 300, total: 100_000 };
    const faults = [{ kind: "status-500", path: "/v1/querybatch" } as const];
    await collectApi([demo], await start({ records, faults }, { clock, patience, random: () => 0.5 }));
    expect(clock.waits).toEqual([50, 100, 150, 150]);
  });

  it("brings the record of an alias that alone says how bad it is, and bears its absence", async () => {
    const bare = advisory("PYSEC-1", { aliases: ["GHSA-1", "CVE-1", "OTHER-1"] });
    const ghsa = advisory("GHSA-1", { affected: [], database_specific: { severity: "HIGH" } });
    const answer = await collectApi([demo], await start({ records: [bare, ghsa] }));
    expect(answer.advisories.map(({ id }) => id)).toEqual(["GHSA-1", "PYSEC-1"]);
    expect([answer.failures, answer.unanswered.size]).toEqual([[], 0]);
    expect(findVulnerabilities([demo], answer.advisories, null).vulnerabilities).toMatchObject([{ severity: "high" }]);
  });

  it("gives the same digest for the same answers and another for others", async () => {
    const first = await collectApi([demo], await start({ records }));
    await server?.close();
    const second = await collectApi([demo], await start({ records, pageSize: 1 }));
    await server?.close();
    const third = await collectApi([demo], await start({ records: records.slice(1) }));
    expect(first.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second.sources).toEqual(first.sources);
    expect(third.sources[0]?.sha256).not.toBe(first.sources[0]?.sha256);
  });

  it("leaves a package undecided when API and record disagree", async () => {
    const elsewhere: ApiOptions["fetch"] = async (url) =>
      Response.json(url.endsWith("querybatch") ? { results: [{ vulns: [{ id: "A-1" }] }] } : advisory("A-1"));
    const answer = await collectApi([locked("demo", "3.0")], {
      url: "http://osv.test",
      fetch: elsewhere,
      clock: shortClock(),
      patience: QUICK,
    });
    expect(answer.unanswered.size).toBe(1);
  });

  it("leaves a package undecided when its record is malformed or another than asked for", async () => {
    for (const record of [{ id: "A-1", affected: "none" }, advisory("B-1")]) {
      const strange: ApiOptions["fetch"] = async (url) =>
        Response.json(url.endsWith("querybatch") ? { results: [{ vulns: [{ id: "A-1" }] }] } : record);
      const answer = await collectApi([demo], {
        url: "http://osv.test",
        fetch: strange,
        clock: shortClock(),
        patience: QUICK,
      });
      expect([answer.unanswered.size, answer.failures.length]).toEqual([1, 1]);
    }
  });
});

const FAULTS = (Object.keys(MISBEHAVIOURS) as OsvFaultKind[]).filter((kind) => kind !== "repeat-token");
const PATHS = ["/v1/querybatch", "/v1/vulns/"] as const;
const cases = PATHS.flatMap((path) => FAULTS.map((kind) => ({ path, kind })));

describe("collectApi when the service fails", () => {
  it.each(cases)("$kind once at $path: right in the end", async ({ path, kind }) => {
    const answer = await collectApi([demo], await start({ records, faults: [{ kind, path, times: 1 }] }));
    expect(answer.advisories.map(({ id }) => id)).toEqual(["A-1", "A-2", "A-3"]);
    expect([answer.failures, answer.unanswered.size]).toEqual([[], 0]);
  });

  it.each(cases)("$kind always at $path: unanswered, in time", async ({ path, kind }) => {
    const started = Date.now();
    const answer = await collectApi([demo], await start({ records, faults: [{ kind, path }] }));
    expect([...answer.unanswered.keys()]).toEqual([subjectKey(demo)]);
    expect(answer.failures.length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(QUICK.total + 1_000);
  });

  it("does not repeat what cannot get better", async () => {
    let asked = 0;
    const refusing: ApiOptions["fetch"] = async () => {
      asked++;
      return new Response("{}", { status: 400 });
    };
    const answer = await collectApi([demo], {
      url: "http://osv.test",
      fetch: refusing,
      clock: shortClock(),
      patience: QUICK,
    });
    expect([asked, answer.unanswered.size]).toEqual([1, 1]);
  });

  it("gives up when nobody listens", async () => {
    const options = await start({ records });
    await server?.close();
    const answer = await collectApi([demo], options);
    expect([answer.unanswered.size, answer.sources]).toEqual([1, []]);
  });
});
