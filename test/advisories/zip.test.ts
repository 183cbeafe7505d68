import { describe, expect, it } from "vitest";
import { readZip, ZIP_LIMITS } from "../../src/advisories/zip.ts";
import { zipOf } from "./zips.ts";

const records = { "A-1": { id: "A-1", padding: "x".repeat(500) }, "A-2": { id: "A-2" } };
const readAll = (bytes: Uint8Array, limits = ZIP_LIMITS) =>
  readZip(bytes, limits).map((entry) => [entry.name, Buffer.from(entry.data()).toString()]);
const unreadable = expect.objectContaining({ code: "archive-unreadable" });

describe("readZip", () => {
  it.each([0, 6] as const)("reads every file at compression level %d", (level) => {
    expect(readAll(zipOf(records, level))).toEqual(
      Object.entries(records).map(([id, of]) => [`${id}.json`, JSON.stringify(of)]),
    );
  });

  it("reads an archive that lies within a larger buffer and has a comment", () => {
    const zip = zipOf(records);
    const commented = new Uint8Array([7, 7, ...zip, 104, 105]);
    new DataView(commented.buffer).setUint16(commented.length - 4, 2, true);
    expect(readAll(commented.subarray(2))).toHaveLength(2);
  });

  it("reads a Zip64 directory", () => {
    expect(readAll(withZip64(zipOf(records)))).toHaveLength(2);
  });

  it("notices an archive that is cut off anywhere", () => {
    const zip = zipOf(records);
    for (let length = 0; length < zip.length; length++) {
      expect(() => readAll(zip.subarray(0, length))).toThrow(unreadable);
    }
  });

  it("notices every changed byte of packed data", () => {
    const zip = zipOf(records, 0);
    const start = 30 + "A-1.json".length;
    for (let at = start; at < start + 200; at++) {
      const damaged = Uint8Array.from(zip);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => readAll(damaged)).toThrow(unreadable);
    }
  });

  it.each([
    ["an entry", { ...ZIP_LIMITS, entryBytes: 400 }],
    ["all entries together", { ...ZIP_LIMITS, totalBytes: 520 }],
    ["the number of files", { ...ZIP_LIMITS, entries: 1 }],
  ])("refuses what is beyond the limit of %s before unpacking", (_, limits) => {
    expect(() => readZip(zipOf(records), limits)).toThrow(unreadable);
  });

  it("stops unpacking a file that is longer than it says", () => {
    const zip = zipOf({ bomb: "0".repeat(1_000_000) });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect(() => readAll(zip)).toThrow(unreadable);
  });

  it.each([
    ["encrypted", 8, 1],
    ["of an unknown compression", 10, 12],
  ])("refuses a file that is %s", (_, offset, value) => {
    const zip = zipOf(records);
    const view = new DataView(zip.buffer);
    view.setUint16(view.getUint32(zip.length - 6, true) + offset, value, true);
    expect(() => readAll(zip)).toThrow(unreadable);
  });
});

/** The same archive with its directory told by Zip64 records, as archives of more than 65,535 files have it. */
function withZip64(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const view = new DataView(zip.buffer, zip.byteOffset);
  const [count, size, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const extra = new DataView(new ArrayBuffer(56 + 20));
  extra.setUint32(0, 0x06064b50, true);
  extra.setBigUint64(4, 44n, true);
  extra.setBigUint64(24, BigInt(count), true);
  extra.setBigUint64(32, BigInt(count), true);
  extra.setBigUint64(40, BigInt(size), true);
  extra.setBigUint64(48, BigInt(offset), true);
  extra.setUint32(56, 0x07064b50, true);
  extra.setBigUint64(64, BigInt(end), true);
  extra.setUint32(72, 1, true);
  const tail = Uint8Array.from(zip.subarray(end));
  new DataView(tail.buffer).setUint16(10, 0xffff, true);
  new DataView(tail.buffer).setUint32(16, 0xffffffff, true);
  return new Uint8Array([...zip.subarray(0, end), ...new Uint8Array(extra.buffer), ...tail]);
}
