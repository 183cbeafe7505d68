import { type Document, isAlias, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { ActionUse } from "../model/action-use.ts";
import type { Unread } from "./unread.ts";

/** Text of workflow and action files by path. */
export type ActionFiles = ReadonlyMap<string, string>;

/** True for files whose `uses:` run code in the pipeline. */
export function isActionFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path) || /(^|\/)action\.ya?ml$/u.test(path);
}

/**
 * Every `uses:` of a step or a job at head, by file and line; `inBase` when the same file used the same action at the
 * same ref before. A file that is no valid YAML is `unread`: it may hide an action.
 */
export function collectActionUses(head: ActionFiles, base: ActionFiles, unread: Unread[]): readonly ActionUse[] {
  return [...head.keys()].sort().flatMap((file) => {
    const uses = parseUses(head.get(file) ?? "");
    if (uses.kind === "unreadable") {
      unread.push({ what: `actions used by ${file}`, reason: uses.reason });
      return [];
    }
    const before = parseUses(base.get(file) ?? "");
    const known = new Set(before.kind === "parsed" ? before.uses.map((use) => use.text) : []);
    return uses.uses.map(({ text, line }) => ({ file, line, ...splitUse(text), inBase: known.has(text) }));
  });
}

type ParsedUses =
  | { readonly kind: "parsed"; readonly uses: readonly { readonly text: string; readonly line: number }[] }
  | { readonly kind: "unreadable"; readonly reason: string };

function parseUses(text: string): ParsedUses {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) return { kind: "unreadable", reason: error.message.split("\n")[0] ?? "not YAML" };
  const uses: { text: string; line: number }[] = [];
  let odd: string | null = null;
  visit(document, {
    Pair: (_key, pair, path) => {
      if (!isScalar(pair.key) || pair.key.value !== "uses" || !runsAction(path)) return;
      const text = textOf(pair.value, document);
      const { line } = lines.linePos(pair.key.range?.[0] ?? 0);
      if (text !== null) uses.push({ text, line });
      else odd = `line ${line}: "uses" is not a text`;
    },
  });
  if (odd !== null) return { kind: "unreadable", reason: odd };
  // An alias can make a step of a mapping that stands where nothing runs, such as an input.
  const seen = new Set(uses.map((use) => use.text));
  const resolved = usesOf(document);
  if (resolved === null) return { kind: "unreadable", reason: "its aliases cannot be resolved" };
  const hidden = [...new Set(resolved)].filter((use) => !seen.has(use));
  return { kind: "parsed", uses: [...uses, ...hidden.map((use) => ({ text: use, line: 1 }))] };
}

/** Every `uses` that runs once all aliases are resolved, where it is a text; null when they cannot be. */
function usesOf(document: Document): readonly string[] | null {
  let root: unknown;
  try {
    root = document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return null; // an alias without its anchor, or far too many of them
    throw error;
  }
  const jobs = Object.values(entriesOf(entriesOf(root)["jobs"])).map(entriesOf);
  const steps = [...jobs, entriesOf(entriesOf(root)["runs"])].flatMap(({ steps: list }) =>
    Array.isArray(list) ? list : [],
  );
  return [...jobs, ...steps.map(entriesOf)].flatMap(({ uses }) => (typeof uses === "string" ? [uses] : []));
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** `uses` of a job, of a job's step, or of a composite action's step; not an input or variable of that name. */
function runsAction(path: readonly unknown[]): boolean {
  const names = path.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []));
  if (names[0] === "jobs") return names.length === 2 || (names.length === 3 && names[2] === "steps");
  return names.length === 2 && names[0] === "runs" && names[1] === "steps";
}

/** The value's text, through an alias; null when it is anything else. */
function textOf(value: unknown, document: Document): string | null {
  const node = isAlias(value) ? value.resolve(document) : value;
  return isScalar(node) && typeof node.value === "string" ? node.value : null;
}

/** Splits `owner/name/path@ref` and says whether it names exactly one version for ever. */
export function splitUse(text: string): Pick<ActionUse, "action" | "ref" | "pinned"> {
  if (text.startsWith("./") || text.startsWith("$/")) return { action: text, ref: "", pinned: true };
  if (text.startsWith("docker://")) {
    const at = text.lastIndexOf("@");
    if (at > 0)
      return { action: text.slice(0, at), ref: text.slice(at + 1), pinned: /@sha256:[0-9a-f]{64}$/u.test(text) };
    return { action: text, ref: "", pinned: false };
  }
  const at = text.indexOf("@");
  if (at < 0) return { action: text, ref: "", pinned: false };
  const ref = text.slice(at + 1);
  return { action: text.slice(0, at), ref, pinned: /^[0-9a-f]{40}$/u.test(ref) };
}
