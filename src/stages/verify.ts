import { evaluateVerdict } from "../controls/verdict.ts";
import { parseDocument, parseEvidence, writeDocument } from "../evidence/documents.ts";
import type { ControlSlug } from "../model/control.ts";
import { AnnexError } from "../model/error.ts";
import type { Status } from "../model/finding.ts";
import type { RegisterRecord } from "../model/record.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { openDirectoryStore } from "../register/directory-store.ts";
import { type Anchor, type Recomputed, verifyRegister } from "../register/verify.ts";
import type { VerifyReport } from "../register/verify-model.ts";
import { annexVersion } from "../runner/version.ts";
import { decide } from "./decision.ts";

/** Verifies a register in a folder or clone, and computes every decision's verdict again. */
export function verifyHere(
  path: string,
  options: { readonly only?: number; readonly anchors: readonly string[] },
): Promise<VerifyReport> {
  const { only } = options;
  const anchors = options.anchors.map(parseAnchor);
  return verifyRegister(openDirectoryStore(path), {
    recompute: recomputeDecision,
    anchors,
    ...(only === undefined ? {} : { only }),
  });
}

/**
 * The verdict of a decision again, from the evidence that the register keeps: the same bytes as the stored verdict.json,
 * and the same rows and decision as the record. Records of another kind hold no verdict. Evidence that is gone is not
 * judged here: that it was redacted by a record, or is damage, the check of the evidence says.
 */
export function recomputeDecision(record: RegisterRecord, files: ReadonlyMap<string, Uint8Array>): Recomputed {
  const { body } = record;
  if (body.kind !== "decision")
    return { kind: "not-checked", reason: `a record of kind ${body.kind} holds no verdict` };
  const bytes = files.get("verdict.json");
  const named = record.evidence["verdict.json"] !== undefined;
  if (!named && body.decision === "emergency")
    return { kind: "not-checked", reason: "an emergency that was written by hand holds no verdict.json" };
  if (!named)
    return { kind: "differs", field: "evidence", detail: "a decision names the verdict.json that it was made of" };
  const absent = Object.keys(record.evidence).find((name) => !files.has(name));
  if (bytes === undefined || absent !== undefined)
    return { kind: "not-checked", reason: `its evidence ${absent ?? "verdict.json"} is not there any more` };
  const stored = parseDocument("verdict.json", bytes);
  const untold = body.rows.find(({ control, status }) => statusOf(stored, control) !== status);
  if (untold !== undefined)
    return {
      kind: "differs",
      field: `rows ${untold.control}`,
      detail: `verdict.json says ${statusOf(stored, untold.control)}`,
    };
  const { version } = annexVersion();
  if (stored.annex.version !== version) {
    return { kind: "not-checked", reason: `annex ${stored.annex.version} gave the verdict, this is ${version}` };
  }
  const others = new Map([...files].filter(([name]) => name !== "verdict.json"));
  const { evidence, digests, problems } = parseEvidence(others);
  const [problem] = problems;
  if (problem !== undefined) return { kind: "differs", field: problem.name, detail: problem.error.message };
  const again = evaluateVerdict({
    evidence,
    digests,
    now: stored.evaluated,
    service: stored.service,
    annex: stored.annex,
  });
  const row = again.controls.find(({ status }, index) => status !== stored.controls[index]?.status);
  if (row !== undefined)
    return { kind: "differs", field: `verdict.json ${row.control}`, detail: `evaluates to ${row.status}` };
  if (Buffer.compare(writeDocument("verdict.json", again).bytes, bytes) !== 0)
    return { kind: "differs", field: "verdict.json", detail: "its evidence gives another verdict document" };
  const decided = decide(again, body.emergency);
  if (body.decision !== "requested" && decided.decision !== body.decision)
    return { kind: "differs", field: "decision", detail: `the rows decide ${decided.decision}` };
  return { kind: "same" };
}

function statusOf({ controls }: VerdictDocument, slug: ControlSlug): Status | "nothing" {
  return controls.find(({ control }) => control === slug)?.status ?? "nothing";
}

/** `412-<sha256>`, as the URL of an environment ends with it. Throws AnnexError `anchor-invalid`. */
function parseAnchor(text: string): Anchor {
  const [, seq, sha256] = /(?:^|#)(\d+)-([0-9a-f]{64})$/u.exec(text) ?? [];
  if (seq !== undefined && sha256 !== undefined)
    return { seq: Number(seq), sha256, source: "given on the command line" };
  throw new AnnexError({
    code: "anchor-invalid",
    message: `"${text}" is not an anchor.`,
    hint: "Give SEQ-SHA256, or the whole URL that ends with #SEQ-SHA256.",
  });
}
