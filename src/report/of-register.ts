import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";
import type { RegisterRecord } from "../model/record.ts";
import { seqOfPath } from "../register/paths.ts";
import { parseRecord } from "../register/record.ts";
import type { Snapshot } from "../register/store.ts";
import { type ChangeRecordInput, renderChangeRecord } from "./change-record.ts";
import { plain } from "./markdown.ts";

interface Located {
  readonly record: RegisterRecord;
  readonly file: string;
  readonly sha256: string;
}

/** The page of a decision or an outcome, by its sequence number. Throws AnnexError `record-unknown`. */
export async function renderChangeRecordOf(snapshot: Snapshot, seq: number): Promise<string> {
  const paths = await snapshot.list("records");
  const located = await read(snapshot, paths, seq);
  const { body } = located.record;
  const { file, sha256 } = located;
  if (body.kind === "decision") {
    const decision: ChangeRecordInput["decision"] = { ...located.record, body };
    return renderChangeRecord({ decision, outcome: null, file, sha256 });
  }
  if (body.kind !== "outcome") return renderOther(located);
  const { record } = await read(snapshot, paths, body.decisionSeq);
  if (record.body.kind !== "decision") throw unknown(body.decisionSeq, "is no decision");
  return renderChangeRecord({
    decision: { ...record, body: record.body },
    outcome: { ...located.record, body },
    file,
    sha256,
  });
}

/** Other kinds are short: what they are about, as they say it. */
function renderOther({ record, file, sha256 }: Located): string {
  const facts = Object.entries(record.body).map(
    ([key, value]) => `| ${plain(key)} | ${plain(typeof value === "string" ? value : JSON.stringify(value))} |`,
  );
  return [
    `# Record ${record.seq} · ${record.kind} · ${plain(record.service)} → ${plain(record.environment)}`,
    "",
    "| | |",
    "|---|---|",
    ...facts,
    "",
    `\`sha256sum ${file}\` must print \`${sha256}\`.`,
    "",
  ].join("\n");
}

async function read(snapshot: Snapshot, paths: readonly string[], seq: number): Promise<Located> {
  const path = paths.find((candidate) => seqOfPath(candidate) === seq);
  const bytes = path === undefined ? null : await snapshot.read(path);
  if (path === undefined || bytes === null) throw unknown(seq, "does not exist");
  return { record: parseRecord(bytes), file: path, sha256: sha256Hex(bytes) };
}

function unknown(seq: number, what: string): AnnexError {
  return new AnnexError({
    code: "record-unknown",
    message: `Record ${seq} ${what} in this register.`,
    hint: "annex register verify shows which records there are.",
  });
}
