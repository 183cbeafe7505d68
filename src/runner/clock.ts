import { setTimeout } from "node:timers/promises";
import type { Clock } from "../model/http.ts";

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

/** RFC 3339 in UTC with seconds, the only spelling of time in annex's documents. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
