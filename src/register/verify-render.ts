import { type CheckResult, counted, type Damage, type VerifyReport } from "./verify-model.ts";

const LABEL = { ok: "ok", failed: "FAILED", "not-checked": "not checked" } as const;

/** The report as plain text, one line a check and one a damage; no line holds a control character from the register. */
export function renderVerifyReport(report: VerifyReport): string {
  const head = report.head === null ? "unreadable" : `record ${report.head.seq}, sha256 ${report.head.sha256}`;
  const lines = [
    `Register ${printable(report.register)}`,
    `Head     ${head}`,
    "",
    ...report.checks.flatMap(renderCheck),
    "",
    conclusion(report),
  ];
  return `${lines.join("\n")}\n`;
}

function renderCheck(result: CheckResult): readonly string[] {
  const line = (text: string) =>
    `${result.check.padEnd(14)} ${LABEL[result.status].padEnd(12)} ${printable(text)}`.trimEnd();
  switch (result.status) {
    case "ok":
      return [line(result.seen)];
    case "not-checked":
      return [line(result.reason)];
    case "failed":
      return [line(""), ...result.damages.map((damage) => `    ${printable(renderDamage(damage))}`)];
  }
}

function renderDamage(damage: Damage): string {
  const subject = damage.seq === null ? damage.path : `record ${damage.seq} (${damage.path})`;
  const field = damage.field === null || damage.field === "$" ? "" : `, field ${damage.field}`;
  return `${subject}${field}: ${damage.kind}: ${damage.detail}`;
}

function conclusion(report: VerifyReport): string {
  const open = report.checks.filter((result) => result.status === "not-checked").map((result) => result.check);
  const rest = open.length === 0 ? "" : ` Not checked: ${open.join(", ")}.`;
  if (report.status === "ok")
    return `Nothing that was checked is damaged (${counted(report.records, "record")}).${rest}`;
  const seqs = report.checks.flatMap((result) =>
    result.status === "failed" ? result.damages.map(({ seq }) => seq) : [],
  );
  const named = [...new Set(seqs.filter((seq) => seq !== null))].sort((a, b) => a - b);
  return named.length === 0 ? `The register is damaged.${rest}` : `Damaged: record ${named.join(", ")}.${rest}`;
}

/** File names and fields of a tampered register are anybody's text. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
