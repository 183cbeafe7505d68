import { afterEach, describe, expect, it } from "vitest";
import { collectUploads, type UploadsOptions } from "../../src/indexes/collect.ts";
import type { Package } from "../../src/model/package.ts";
import { type FakeIndex, type FakeIndexOptions, startIndexServer } from "../fakes/index-server.ts";
import { aPackage } from "../lockfiles/build.ts";

let running: FakeIndex | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(options: FakeIndexOptions): Promise<FakeIndex> {
  running = await startIndexServer(options);
  return running;
}

/** A clock that does not wait, and says how long it should have. */
function options(indexes: Readonly<Record<string, string>>, slept: number[] = []): UploadsOptions {
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
  };
  return { indexes, fetch, clock: { now: () => 0, sleep } };
}

function npm(name: string, version: string): Package {
  return aPackage({ name, version, ecosystem: "npm", purl: `pkg:npm/${name}@${version}` });
}

const FLASK = [
  { filename: "flask-3.0.2-py3-none-any.whl", "upload-time": "2024-02-03T21:11:44.000001Z" },
  { filename: "flask-3.0.2.tar.gz", "upload-time": "2024-02-03T21:11:42.500000Z" },
  { filename: "flask-3.0.20.tar.gz", "upload-time": "2020-01-01T00:00:00Z" },
  { filename: "flask-login-3.0.2.tar.gz", "upload-time": "2019-01-01T00:00:00Z" },
];

describe("collectUploads", () => {
  it("takes the first file of exactly this version from a PEP 691 index", async () => {
    const index = await start({ projects: { PyPI: { flask: FLASK } } });
    const packages = [aPackage({ name: "flask", version: "3.0.2" }), aPackage({ name: "flask", version: "3.0.20" })];
    expect((await collectUploads(packages, options({ PyPI: index.pypi }))).map(({ uploaded }) => uploaded)).toEqual([
      "2024-02-03T21:11:42.500Z",
      "2020-01-01T00:00:00.000Z",
    ]);
    expect(index.requests).toEqual([
      { path: "/simple/flask/", accept: "application/vnd.pypi.simple.v1+json", authorization: "" },
    ]);
  });

  it("matches versions by PEP 440 and names by PEP 503", async () => {
    const files = [{ filename: "Zope.Interface-6.1.0.tar.gz", "upload-time": "2023-10-05T00:00:00Z" }];
    const index = await start({ projects: { PyPI: { "zope-interface": files } } });
    const [upload] = await collectUploads(
      [aPackage({ name: "zope-interface", version: "6.1" })],
      options({ PyPI: index.pypi }),
    );
    expect(upload?.uploaded).toBe("2023-10-05T00:00:00.000Z");
  });

  it("takes the time of a version from a packument, scoped names too", async () => {
    const index = await start({ projects: { npm: { "@scope/a": { "1.0.0": "2022-01-02T03:04:05.678Z" } } } });
    const uploads = await collectUploads(
      [npm("@scope/a", "1.0.0"), npm("@scope/a", "2.0.0")],
      options({ npm: index.npm }),
    );
    expect(uploads.map(({ uploaded, reason }) => uploaded ?? reason)).toEqual([
      "2022-01-02T03:04:05.678Z",
      "the index has no file of this version",
    ]);
  });

  it("takes the lock's own time only where no index is set", async () => {
    const index = await start({ projects: {} });
    const packages = [aPackage({ name: "a", version: "1", uploaded: "2024-01-01T00:00:00.000Z" })];
    expect((await collectUploads(packages, options({})))[0]).toMatchObject({ uploaded: packages[0]?.uploaded });
    expect((await collectUploads(packages, options({ PyPI: index.pypi })))[0]).toMatchObject({
      uploaded: null,
      reason: "the index does not know the package",
    });
  });

  it("says why when there is neither an index nor a time in the lock", async () => {
    const [upload] = await collectUploads([npm("a", "1.0.0")], options({}));
    expect(upload).toMatchObject({ uploaded: null, reason: expect.stringContaining("no index is set for npm") });
  });

  it("says why when the index gives no time, or does not answer as an index", async () => {
    const index = await start({
      projects: { PyPI: { a: [{ filename: "a-1.tar.gz" }] } },
      fail: (path) => (path.includes("/b/") ? 200 : null),
    });
    const packages = ["a", "b"].map((name) => aPackage({ name, version: "1" }));
    const uploads = await collectUploads(packages, options({ PyPI: index.pypi }));
    expect(uploads.map(({ reason }) => reason)).toEqual([
      "the index gives no upload time",
      "the index did not answer with JSON",
    ]);
  });

  it("tries three times when the server fails, and then says so", async () => {
    const slept: number[] = [];
    const index = await start({ projects: {}, fail: () => 503 });
    const [upload] = await collectUploads(
      [aPackage({ name: "a", version: "1" })],
      options({ PyPI: index.pypi }, slept),
    );
    expect(upload).toMatchObject({ uploaded: null, reason: "the index answered 503 (3 attempts)" });
    expect([index.requests.length, slept]).toEqual([3, [500, 1000]]);
  });

  it("succeeds at the third attempt", async () => {
    let answers = 0;
    const fail = () => (answers++ < 2 ? 500 : null);
    const index = await start({ projects: { PyPI: { flask: FLASK } }, fail });
    const [upload] = await collectUploads(
      [aPackage({ name: "flask", version: "3.0.2" })],
      options({ PyPI: index.pypi }),
    );
    expect(upload?.reason).toBe(null);
  });

  it("says why when nobody listens", async () => {
    const index = await startIndexServer({ projects: {} });
    await index.close();
    const [upload] = await collectUploads([aPackage({ name: "a", version: "1" })], options({ PyPI: index.pypi }));
    expect(upload).toMatchObject({ uploaded: null, reason: "the index could not be reached (3 attempts)" });
  });

  it("asks at most eight questions at once, one per name", async () => {
    const index = await start({ projects: {} });
    const packages = Array.from({ length: 60 }, (_, n) => aPackage({ name: `p${n % 30}`, version: `${n}` }));
    expect((await collectUploads(packages, options({ PyPI: index.pypi }))).length).toBe(60);
    expect(index.requests.length).toBe(30);
    expect(index.mostAtOnce()).toBeLessThanOrEqual(8);
    expect(index.mostAtOnce()).toBeGreaterThan(1);
  });

  it("asks no index about what comes from elsewhere", async () => {
    const index = await start({ projects: { PyPI: { flask: FLASK } } });
    const forked = aPackage({ name: "flask", version: "3.0.2", purl: "pkg:pypi/flask@3.0.2?vcs_url=git%2Bx" });
    const [upload] = await collectUploads([forked], options({ PyPI: index.pypi }));
    expect(upload).toMatchObject({ uploaded: null, reason: "it does not come from an index" });
    expect(index.requests).toEqual([]);
  });

  it("sends a user in the address as a header and never shows it", async () => {
    const index = await start({ projects: { PyPI: { flask: FLASK } } });
    const address = index.pypi.replace("http://", "http://user:p%40ss@");
    const uploads = await collectUploads(
      [aPackage({ name: "flask", version: "3.0.2" }), aPackage({ name: "gone", version: "1" })],
      options({ PyPI: address }),
    );
    expect(uploads[0]?.uploaded).not.toBe(null);
    expect(index.requests[0]?.authorization).toBe(`Basic ${Buffer.from("user:p@ss").toString("base64")}`);
    expect(JSON.stringify(uploads)).not.toContain("p@ss");
  });
});
