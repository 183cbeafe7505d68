import { AnnexError } from "../model/error.ts";

/** Where the chain ends now; the only hashed file that is ever replaced. */
export const HEAD_PATH = "HEAD.json";

/** Says which format the register has. */
export const FORMAT_PATH = "register.json";

export const README_PATH = "README.md";

/** Keeps git from translating line ends, which would change digests. */
export const ATTRIBUTES_PATH = ".gitattributes";

const PATTERNS = [
  /^HEAD\.json$/,
  /^register\.json$/,
  /^README\.md$/,
  /^\.gitattributes$/,
  /^records\/\d{4}\/\d{2}\/\d{6,}-[0-9a-f]{8}\.json$/,
  /^ids\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
  /^evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
  /^people\/[1-9]\d*\.json$/,
  /^people\/accounts\/[1-9]\d*\.json$/,
];

/** Folders whose files are added once and never changed; `people/accounts` may lose files by a purge. */
export const ADD_ONLY = ["records", "ids", "evidence", "people"] as const;

/** `records/YYYY/MM/<seq, six digits or more>-<first 8 of id>.json`; year and month of the record's own time. */
export function recordPath(record: { readonly seq: number; readonly id: string; readonly at: string }): string {
  const [year, month] = record.at.split("-");
  return `records/${year}/${month}/${String(record.seq).padStart(6, "0")}-${record.id.slice(0, 8)}.json`;
}

/** The seq in a record's path, null when it is no such path. */
export function seqOfPath(path: string): number | null {
  const match = /^records\/\d{4}\/\d{2}\/(\d{6,})-[0-9a-f]{8}\.json$/.exec(path);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** `ids/<2 hex>/<id>`. */
export function idPath(id: string): string {
  return `ids/${id.slice(0, 2)}/${id}`;
}

/** `evidence/<2 hex>/<sha256>` of the uncompressed bytes. */
export function evidencePath(sha256: string): string {
  return `evidence/${sha256.slice(0, 2)}/${sha256}`;
}

/** `people/<n>.json`: number and commitment; stays. */
export function personPath(number: number): string {
  return `people/${number}.json`;
}

/** `people/accounts/<n>.json`: who it is; may be purged. */
export function accountPath(number: number): string {
  return `people/accounts/${number}.json`;
}

/** Refuses to write what is not part of a register. Throws AnnexError `register-path-invalid`. */
export function assertRegisterPath(path: string): void {
  if (PATTERNS.some((pattern) => pattern.test(path))) return;
  throw new AnnexError({
    code: "register-path-invalid",
    message: `${JSON.stringify(path.slice(0, 200))} is not a path of a register.`,
    hint: "This is a bug of annex or of a program that writes to the register by itself; see docs/register-format.md.",
  });
}
