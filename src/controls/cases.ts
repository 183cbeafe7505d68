import type { Coverage } from "../testing/map.ts";
import { listed } from "./outcome.ts";

/** What keeps tests from showing it, one clause; null when each pattern names tests and all of them passed. */
export function whyNotMet(coverage: Coverage): string | null {
  const { failed, skipped, unmatched, met } = coverage;
  if (met) return null;
  const open = [...failed, ...skipped].map(({ id, result }) =>
    result === "error" ? `${id} broke` : `${id} ${result}`,
  );
  if (open.length > 0) return listed(open);
  return unmatched.length > 0 ? `no test matches ${listed(unmatched)}` : "no test names it";
}
