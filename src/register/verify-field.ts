import { canonicalJson } from "../evidence/canonical.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import type { Store } from "./store.ts";
import type { CheckResult, Damage, LoadedRegister } from "./verify-model.ts";

const MAX_VALUE = 80;

/**
 * Finds out which field of a changed record was changed, where the backend's history still has the record as it was
 * written. History is believed only when its bytes have the digest that another file of the chain states.
 */
export async function nameFields(store: Store, register: LoadedRegister, result: CheckResult): Promise<CheckResult> {
  if (result.status !== "failed") return result;
  const stated = statedDigests(register);
  const damages = await Promise.all(result.damages.map((damage) => nameField(store, register, damage, stated)));
  return { ...result, damages };
}

async function nameField(
  store: Store,
  register: LoadedRegister,
  damage: Damage,
  stated: ReadonlySet<string>,
): Promise<Damage> {
  if (damage.kind !== "changed" || !damage.path.startsWith("records/")) return damage;
  const original = await originalOf(store, damage.path);
  if (original === null || !stated.has(sha256Hex(original))) return damage;
  const now = await register.snapshot.read(damage.path);
  const [before, after] = [parse(original), now === null ? undefined : parse(now)];
  if (before === undefined || after === undefined) return damage;
  const [first, ...others] = differences(before, after, "");
  if (first === undefined) return damage;
  const more = others.length === 0 ? "" : `, and ${others.length} fields more`;
  return { ...damage, field: first.field, detail: `was ${excerpt(first.before)}, is ${excerpt(first.after)}${more}` };
}

/** A git that does not work here is reported by the check `history`. */
async function originalOf(store: Store, path: string): Promise<Uint8Array | null> {
  try {
    return await store.original(path);
  } catch (error) {
    if (!(error instanceof AnnexError) || error.code !== "register-git-failed") throw error;
    return null;
  }
}

function statedDigests(register: LoadedRegister): ReadonlySet<string> {
  return new Set([
    ...register.ids.flatMap(({ entry }) => (entry === null ? [] : [entry.sha256])),
    ...register.records.flatMap(({ record }) => (record === null ? [] : [record.previous])),
    ...(register.head === null ? [] : [register.head.sha256]),
  ]);
}

interface Difference {
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

function differences(before: Json | undefined, after: Json | undefined, field: string): readonly Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => differences(before[key], after[key], field === "" ? key : `${field}.${key}`));
  }
  return text(before) === text(after) ? [] : [{ field, before, after }];
}

/** Lists count as objects with their indexes as keys. */
function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null;
}

function text(value: Json | undefined): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}

function excerpt(value: Json | undefined): string {
  const whole = text(value);
  return whole.length <= MAX_VALUE ? whole : `${whole.slice(0, MAX_VALUE)}…`;
}

/** undefined when it is no JSON or could not be compared; a lone surrogate is refused like anywhere else. */
function parse(bytes: Uint8Array): Json | undefined {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Json;
    canonicalJson(value);
    return value;
  } catch {
    return undefined;
  }
}
