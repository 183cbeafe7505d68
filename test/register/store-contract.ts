import { describe, expect, test } from "vitest";
import { evidencePath, HEAD_PATH } from "../../src/register/paths.ts";
import type { Store, StoredFile } from "../../src/register/store.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string): StoredFile => ({ path, contents: bytes(text) });
const BLOB = evidencePath("ab".repeat(32));
const RECORD = "records/2026/11/000001-0123abcd.json";

/** What every backend of the register does; run by the tests of each. `make` gives a new, empty store. */
export function describeStore(name: string, make: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    test("is empty at first", async () => {
      const snapshot = await (await make()).snapshot();
      expect(await snapshot.read(HEAD_PATH)).toBeNull();
      expect((await snapshot.list("")).filter((path) => path !== "README.md")).toEqual([]);
    });

    test("gives back what was committed, also bytes that are no text", async () => {
      const store = await make();
      const odd = Uint8Array.from({ length: 256 }, (_value, index) => index);
      await commit(store, [{ path: BLOB, contents: odd }, file(RECORD, "{}"), file(HEAD_PATH, "1")]);
      const snapshot = await store.snapshot();
      expect(Buffer.from((await snapshot.read(BLOB)) ?? [])).toEqual(Buffer.from(odd));
      expect(await snapshot.list("records")).toEqual([RECORD]);
      expect(await snapshot.list("people")).toEqual([]);
      expect(await snapshot.read("records/2026/11/000002-0123abcd.json")).toBeNull();
    });

    test("refuses a commit on a head that is no longer there, and writes nothing of it", async () => {
      const store = await make();
      const before = await store.snapshot();
      await commit(store, [file(HEAD_PATH, "1")]);
      const late = { expectedHead: before.head, message: "late", files: [file(RECORD, "{}"), file(HEAD_PATH, "2")] };
      expect(await store.commit(late)).toEqual({ kind: "conflict" });
      const snapshot = await store.snapshot();
      expect(await snapshot.list("records")).toEqual([]);
      expect(Buffer.from((await snapshot.read(HEAD_PATH)) ?? []).toString()).toBe("1");
    });

    test("lets exactly one of several writers through", async () => {
      const store = await make();
      await commit(store, [file(HEAD_PATH, "0")]);
      const { head } = await store.snapshot();
      const tries = [1, 2, 3, 4, 5].map((n) => {
        const path = `records/2026/11/00000${n}-0123abcd.json`;
        const files = [file(path, "{}"), file(HEAD_PATH, String(n))];
        return store.commit({ expectedHead: head, message: `writer ${n}`, files });
      });
      const kinds = (await Promise.all(tries)).map((result) => result.kind).sort();
      expect(kinds).toEqual(["committed", "conflict", "conflict", "conflict", "conflict"]);
      expect(await (await store.snapshot()).list("records")).toHaveLength(1);
    });

    test.each(["../x", "/etc/x", "records/x", ".git/config", "people/accounts/../1.json", ".github/workflows/x.yml"])(
      "refuses to write %j",
      async (path) => {
        const store = await make();
        const { head } = await store.snapshot();
        const refused = store.commit({ expectedHead: head, message: "x", files: [file(path, "x")] });
        await expect(refused).rejects.toThrow(expect.objectContaining({ code: "register-path-invalid" }));
      },
    );
  });
}

async function commit(store: Store, files: readonly StoredFile[]): Promise<void> {
  const { head } = await store.snapshot();
  expect((await store.commit({ expectedHead: head, message: "test", files })).kind).toBe("committed");
}
