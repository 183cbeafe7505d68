import { type Answer, type Asking, askJson } from "./answer.ts";
import type { Time } from "./pypi.ts";

/** Asks an npm registry for a packument; only the full one has times. */
export function askRegistry(base: string, name: string, asking: Asking): Promise<Answer> {
  return askJson(`${base.replace(/\/+$/, "")}/${name.replace("/", "%2f")}`, "application/json", asking);
}

/** `time[version]` of a packument. */
export function timeInPackument(value: unknown, version: string): Time {
  const times = typeof value === "object" && value !== null && "time" in value ? value.time : null;
  if (typeof times !== "object" || times === null) return { uploaded: null, reason: "the index gives no upload time" };
  const time: unknown = Object.hasOwn(times, version) ? Reflect.get(times, version) : undefined;
  if (typeof time !== "string") return { uploaded: null, reason: "the index has no file of this version" };
  const at = Date.parse(time);
  if (Number.isNaN(at)) return { uploaded: null, reason: "the index gives no upload time" };
  return { uploaded: new Date(at).toISOString(), reason: null };
}
