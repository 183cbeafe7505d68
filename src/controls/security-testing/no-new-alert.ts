import type { Alert, ChangeDocument, TestsDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, notApplicable } from "../outcome.ts";

interface Documents {
  readonly change: ChangeDocument;
  readonly tests: TestsDocument;
}

/** security-testing/no-new-alert: an alert in a file that the change touches is taken for its own. */
export function noNewAlert({ change, tests }: Documents, { team }: ControlInput): RuleOutcome {
  const expected = team.policy.test?.tools ?? [];
  if (expected.length === 0 && tests.tools.length === 0) return notApplicable("the policy names no analyser");
  const open = tests.alerts.filter(
    ({ suppressed, level }) => !suppressed && (level === "error" || level === "warning"),
  );
  const objections = open.map((alert) => objectionTo(alert, change));
  const fresh = objections.filter(({ origin }) => origin === "this-change").length;
  const older = objections.length - fresh;
  const seen = `${count(fresh, "new alert")}${older > 0 ? `, ${older} older` : ""}`;
  return evaluated(`${seen} (${tests.tools.join(", ") || "no analyser ran"})`, objections);
}

function objectionTo(alert: Alert, change: ChangeDocument): Objection {
  const { tool, rule, level, file, line, message, fingerprint } = alert;
  return {
    subject: `${tool} ${rule} ${file} ${fingerprint}`,
    origin: isOlder(file, change.files) ? "inherited" : "this-change",
    seen: `${tool} ${rule} (${level}) at ${file}:${line}: ${message}`,
    remedy: "Correct the line, or suppress the alert in the code with its reason.",
    location: { file, line },
  };
}

/**
 * True when the alert stands in a file that the change leaves alone. One without a place in the checkout (no file, an
 * absolute path, one that leads out) cannot be called older; a tool that ran in a folder names files relative to it.
 */
function isOlder(file: string, changed: readonly string[]): boolean {
  const placed = file !== "" && !/^(?:\/|\.\.(?:\/|$)|[a-z][a-z0-9+.-]*:|\\)/iu.test(file);
  return placed && !changed.some((path) => path === file || path.endsWith(`/${file}`));
}
