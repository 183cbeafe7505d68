import { appendFileSync } from "node:fs";

/**
 * How many samples a property takes: the first number in `npm cit`, the second in `npm run assurance`, which sets
 * ANNEX_FULL=1 and puts what was done, as counted here, into docs/assurance.md.
 */
export function samples(what: string, usual: number, full: number): number {
  return counted(what, process.env["ANNEX_FULL"] === "1" ? full : usual);
}

/** Notes a size that is not a choice: all that there is. */
export function counted(what: string, count: number): number {
  const file = process.env["ANNEX_SIZES"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ what, count })}\n`);
  return count;
}
