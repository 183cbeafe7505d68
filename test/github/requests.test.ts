import { describe, expect, test } from "vitest";
import { collectPullRequest } from "../../src/github/pull-request.ts";
import { parseRequestReferences } from "../../src/github/requests.ts";
import type { Unread } from "../../src/github/unread.ts";
import { pull, REPOSITORY, world } from "./world.ts";

const SERVER = "https://github.example.invalid";

describe("links to requests", () => {
  test.each([
    ["Closes #12", ["#12"]],
    ["fixes: #12, #13 and GH-14", ["#12", "#13", "GH-14"]],
    ["see other/repo.x#5", ["other/repo.x#5"]],
    [`${SERVER}/o/r/issues/9`, [`${SERVER}/o/r/issues/9`]],
    [`(${SERVER}/o/r/pull/9#issuecomment-1)`, [`${SERVER}/o/r/pull/9`]],
    ["#12 again #12", ["#12"]],
    ["<!-- e.g. Closes #12 -->", []],
    ["<!-- never closed #12", []],
    ["`#12` and\n```\n#13\n```\n#14", ["#14"]],
    ["~~~\n#13\n", []],
    ["&#123; a#b#4 x/#5 ##6 #7a #-8 #0 PR#9", []],
    ["https://elsewhere.invalid/o/r/issues/9", []],
    [`${SERVER}/o/r/issues/9x`, []],
    ["#99999999999999999999", []],
    ["", []],
  ])("%j holds %j", (body, expected) => {
    expect(parseRequestReferences(body, REPOSITORY, SERVER).map(({ reference }) => reference)).toEqual(expected);
  });

  test("are read in linear time from a hostile description", () => {
    const started = performance.now();
    for (const piece of ["`", "<!--", "```\n", "#1", "a/", "~~~\n", "https://github.example.invalid/"]) {
      parseRequestReferences(piece.repeat(65_536 / piece.length), REPOSITORY, SERVER);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("requests of a pull request", () => {
  const requests = async (body: string, refuse?: RegExp) => {
    const { client, github } = await world({
      pulls: [pull(7, { body }), pull(6)],
      issues: [{ number: 3, title: "Uploads break" }],
    });
    if (refuse !== undefined) github.faults.push({ kind: "status", status: 403, match: refuse, times: 9 });
    const unread: Unread[] = [];
    const request = await collectPullRequest(client, { repository: REPOSITORY, serverUrl: SERVER }, 7, unread);
    return { requests: request?.requests, unread };
  };

  test("that exist carry their title", async () => {
    expect((await requests("#3")).requests).toEqual([{ reference: "#3", exists: true, title: "Uploads break" }]);
  });

  test("that GitHub does not know are kept as missing, in other repositories too", async () => {
    expect((await requests("#4 other/repo#3")).requests).toEqual([
      { reference: "#4", exists: false, title: "" },
      { reference: "other/repo#3", exists: false, title: "" },
    ]);
  });

  test("are neither the pull request itself nor another one", async () => {
    expect((await requests(`#7 ${REPOSITORY.toUpperCase()}#7 #6`)).requests).toEqual([]);
  });

  test("that may not be read are unread", async () => {
    const { requests: found, unread } = await requests("#3", /issues\/3/);
    expect(found).toEqual([]);
    expect(unread).toEqual([{ what: "request #3", reason: expect.stringContaining("github-forbidden") }]);
  });

  test("beyond twenty are not looked up, which is said", async () => {
    const { unread } = await requests(Array.from({ length: 25 }, (_, index) => `#${index + 100}`).join(" "));
    expect(unread).toEqual([{ what: "requests", reason: expect.stringContaining("25") }]);
  });
});
