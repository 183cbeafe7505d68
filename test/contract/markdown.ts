import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Page {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Fence {
  readonly language: string;
  readonly text: string;
  /** Of the opening line, from 1. */
  readonly line: number;
}

const FOLDERS = ["docs", "actions", "examples", "test", "bench"];

/** Every Markdown page of the repository, without what is installed or built. */
export function readPages(root: string): readonly Page[] {
  const nested = FOLDERS.flatMap((folder) => below(root, folder));
  return [...readdirSync(root), ...nested]
    .filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function below(root: string, folder: string): readonly string[] {
  if (!readdirSync(root).includes(folder)) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`);
}

/** Fenced blocks, in order. */
export function fencesOf(text: string): readonly Fence[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, language = "", block = ""], index, all) => ({
    language,
    text: block,
    line: text.slice(0, all[index]?.index ?? 0).split("\n").length,
  }));
}

/** The text without code, where a bracket is no link. */
export function proseOf(text: string): string {
  return text
    .replace(/^```[\s\S]*?^```$/gmu, "")
    .replace(/^ {4}.*$/gmu, "")
    .replace(/`[^`\n]*`/gu, "`");
}

/** What stands as code: each line of fenced and indented blocks, and each span. */
export function codeOf(text: string): readonly string[] {
  const fenced = fencesOf(text).flatMap((fence) => fence.text.split("\n"));
  const rest = text.replace(/^```[\s\S]*?^```$/gmu, "");
  const indented = [...rest.matchAll(/^ {4}(.*)$/gmu)].flatMap(([, line]) => line ?? []);
  const spans = [...rest.matchAll(/`([^`\n]+)`/gu)].flatMap(([, span]) => span ?? []);
  return [...fenced, ...indented, ...spans];
}

/** Anchors of the headings, as GitHub makes them. */
export function slugsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...text.replace(/^```[\s\S]*?^```$/gmu, "").matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = ""]) => {
    const slug = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/gu, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}
