import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDirectoryStore } from "../register/directory-store.ts";
import { seqOfPath } from "../register/paths.ts";
import { parseRecord } from "../register/record.ts";
import { renderVerifyReport } from "../register/verify-render.ts";
import { expect } from "./expect.ts";
import type { Place } from "./place.ts";
import { verify } from "./verify.ts";

/** Record 2 is the decision: the one that somebody would want to be different. */
const DECISION = 2;
const ZERO = "0".charCodeAt(0);

export interface Damaged {
  /** Which byte of which file. */
  readonly what: string;
  /** Lines of verify's report that name the damage. */
  readonly named: string;
  readonly restored: "ok" | "failed";
}

/** Changes one byte of the decision, lets verify name it, and puts the byte back. */
export async function damageAndRestore(place: Place): Promise<Damaged> {
  const paths = await (await openDirectoryStore(place.register).snapshot()).list("records");
  const path = paths.find((candidate) => seqOfPath(candidate) === DECISION) ?? "";
  const file = join(place.register, path);
  const original = await readFile(file);
  const { commit } = decisionIn(original);
  const at = original.indexOf(commit);
  const changed = Buffer.from(original);
  changed[at] = original[at] === ZERO ? ZERO + 1 : ZERO;
  await writeFile(file, changed);
  const report = await verify(place).finally(() => writeFile(file, original));
  const named = renderVerifyReport(report)
    .split("\n")
    .filter((line) => line.includes(`record ${DECISION}`));
  expect(report.status === "failed" && named.length > 0, `verify to name record ${DECISION}`, report.status);
  const what = `${path}, the first digit of the commit`;
  return { what, named: named.join("\n"), restored: (await verify(place)).status };
}

function decisionIn(bytes: Uint8Array): { readonly commit: string } {
  const { body } = parseRecord(bytes);
  expect(body.kind === "decision", `record ${DECISION} to be a decision`, body.kind);
  return { commit: "commit" in body ? body.commit : "" };
}
