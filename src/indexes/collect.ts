import type { Upload } from "../model/evidence.ts";
import type { Package } from "../model/package.ts";
import type { Answer, Asking } from "./answer.ts";
import { askRegistry, timeInPackument } from "./npm.ts";
import { askSimpleIndex, type Time, timeInSimpleIndex } from "./pypi.ts";

/** Whom to ask, and how; annex knows no index by itself. */
export interface UploadsOptions extends Asking {
  /** Base URL by ecosystem: `PyPI` a simple index (PEP 691), `npm` a registry. */
  readonly indexes: Readonly<Record<string, string>>;
}

const AT_ONCE = 8;

/**
 * When each version appeared, sorted by ecosystem, name and version; one question per name. Where no index is given,
 * the time that the lock itself records counts. Never throws: what is not learnt has a reason.
 */
export async function collectUploads(
  packages: readonly Package[],
  options: UploadsOptions,
): Promise<readonly Upload[]> {
  const wanted = [...new Map(packages.map((item) => [keyOf(item), item])).values()];
  const names = new Map(wanted.filter((item) => asks(item, options)).map((item) => [nameKey(item), item]));
  const answers = new Map<string, Answer>();
  const open = [...names];
  const work = async () => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [key, item] = next;
      answers.set(key, await ask(item, options));
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, open.length) }, work));
  return wanted.sort(byKey).map((item) => ({
    ecosystem: item.ecosystem,
    name: item.name,
    version: item.version,
    ...timeOf(item, answers.get(nameKey(item)), options),
  }));
}

function nameKey(item: Package): string {
  return `${item.ecosystem}\0${item.name}`;
}

function keyOf(item: Package): string {
  return `${nameKey(item)}\0${item.version}`;
}

function byKey(one: Package, other: Package): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function indexOf(item: Package, options: UploadsOptions): string | undefined {
  return Object.hasOwn(options.indexes, item.ecosystem) ? options.indexes[item.ecosystem] : undefined;
}

/** A package from a URL, a repository or a path shares no more than the name with what an index holds. */
function isFromIndex(item: Package): boolean {
  return !item.purl.includes("?") && !item.source.startsWith("path:");
}

function asks(item: Package, options: UploadsOptions): boolean {
  return isFromIndex(item) && isKnown(item.ecosystem) && indexOf(item, options) !== undefined;
}

function isKnown(ecosystem: string): boolean {
  return ecosystem === "PyPI" || ecosystem === "npm";
}

async function ask(item: Package, options: UploadsOptions): Promise<Answer> {
  const base = indexOf(item, options) ?? "";
  if (!URL.canParse(base)) return { kind: "none", reason: "the address of the index is no URL" };
  return item.ecosystem === "PyPI" ? askSimpleIndex(base, item.name, options) : askRegistry(base, item.name, options);
}

function timeOf(item: Package, answer: Answer | undefined, options: UploadsOptions): Time {
  if (!isFromIndex(item)) return { uploaded: null, reason: "it does not come from an index" };
  if (answer === undefined) {
    if (indexOf(item, options) !== undefined)
      return { uploaded: null, reason: "annex cannot ask indexes of this kind" };
    if (item.uploaded !== undefined) return { uploaded: item.uploaded, reason: null };
    return { uploaded: null, reason: `no index is set for ${item.ecosystem}, and the lockfile gives no time` };
  }
  if (answer.kind === "none") return { uploaded: null, reason: answer.reason };
  return item.ecosystem === "PyPI"
    ? timeInSimpleIndex(answer.value, item.name, item.version)
    : timeInPackument(answer.value, item.version);
}
