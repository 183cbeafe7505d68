import * as zlib from "node:zlib";
import { AnnexError } from "../model/error.ts";

/** One file of an archive; `data` unpacks it and checks its length and CRC. */
export interface ZipEntry {
  readonly name: string;
  data(): Uint8Array;
}

/** Far above any advisory database, far below what would exhaust a runner. */
export const ZIP_LIMITS = { entryBytes: 64 * 1024 * 1024, totalBytes: 16 * 1024 * 1024 * 1024, entries: 5_000_000 };

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Lists a zip archive by its central directory, Zip64 included (npm's database has more than 65,535 files).
 * Throws AnnexError `archive-unreadable` for anything truncated, encrypted, of another compression or beyond the limits;
 * so does an entry's `data`.
 */
export function readZip(bytes: Uint8Array, limits: typeof ZIP_LIMITS = ZIP_LIMITS): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = findDirectory(view);
  if (count > limits.entries) throw unreadable(`lists ${count} files; at most ${limits.entries} are read`);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw unreadable(`ends within its directory, at file ${index + 1}`);
    const header = headerAt(view, bytes, at);
    total += header.size;
    if (header.size > limits.entryBytes) throw unreadable(`holds "${header.name}" of ${header.size} bytes`);
    if (total > limits.totalBytes) throw unreadable(`unpacks to more than ${limits.totalBytes} bytes`);
    entries.push({ name: header.name, data: () => unpack(view, bytes, header) });
    at = header.next;
  }
  return entries;
}

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function headerAt(view: DataView, bytes: Uint8Array, at: number): Header {
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
    next,
  };
}

function unpack(view: DataView, bytes: Uint8Array, header: Header): Uint8Array {
  const { name, local, packed, size } = header;
  if ((header.flags & 1) === 1) throw unreadable(`holds "${name}" encrypted`);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw unreadable(`has no file where "${name}" should be`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw unreadable(`ends within "${name}"`);
  const data = inflate(bytes.subarray(start, start + packed), header);
  if (data.length !== size || crc32(data) !== header.crc) throw unreadable(`holds "${name}" damaged (length or CRC)`);
  return data;
}

function inflate(packed: Uint8Array, { name, method, size }: Header): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw unreadable(`holds "${name}" in compression ${method}`);
  try {
    // One byte more than declared is enough to notice a file that unpacks to more.
    return zlib.inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (cause) {
    throw unreadable(`holds "${name}" damaged`, cause);
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number; readonly end: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset, end: at };
  }
  throw unreadable("has no directory at its end");
}

function findDirectory64(
  view: DataView,
  end: number,
): { readonly count: number; readonly offset: number; readonly end: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw unreadable("has no Zip64 directory");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw unreadable("has no Zip64 directory");
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)), end: at };
}

let table: Uint32Array | undefined;

/** Node 20.15 and later have it built in. */
function crc32(data: Uint8Array): number {
  if (typeof zlib.crc32 === "function") return zlib.crc32(data);
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function unreadable(what: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "archive-unreadable",
    message: `The zip archive ${what}.`,
    hint: "Download the archive again; a partial download is the usual cause.",
    cause,
  });
}
