import { posix } from "node:path";
import type { Lockfile } from "../model/package.ts";
import type { FoundLockfile } from "./discover.ts";
import type { FileTree } from "./file-tree.ts";
import { decodeText } from "./text.ts";

/** Reads a tree's files as text, each once. */
export interface Reader {
  /** Throws AnnexError for what is missing or no text. */
  readonly text: (path: string) => Promise<string>;
  /** Reads one lockfile with the files beside it that its parser asks for. */
  readonly parse: (lockfile: FoundLockfile) => Promise<Lockfile>;
}

/** A reader over one tree; `present` are the paths that the tree holds. */
export function cachedReader(tree: FileTree, present: ReadonlySet<string>): Reader {
  const texts = new Map<string, string>();
  const text = async (path: string): Promise<string> => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const read = decodeText(await tree.read(path), path);
    texts.set(path, read);
    return read;
  };
  const parse = async ({ path, format }: FoundLockfile): Promise<Lockfile> => {
    const source = await text(path);
    // Parsers are synchronous: what they ask for and is not read yet is read, and they start again.
    for (;;) {
      const wanted = new Set<string>();
      const parsed = tryParse(() =>
        format.parse(source, path, { readSibling: siblings({ folder: posix.dirname(path), present, texts, wanted }) }),
      );
      if (wanted.size === 0) return parsed();
      for (const sibling of wanted) await text(sibling);
    }
  };
  return { text, parse };
}

interface Siblings {
  readonly folder: string;
  readonly present: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly wanted: Set<string>;
}

function siblings({ folder, present, texts, wanted }: Siblings): (name: string) => string | null {
  return (name) => {
    const path = posix.join(folder, name);
    if (!present.has(path)) return null;
    const known = texts.get(path);
    if (known === undefined) wanted.add(path);
    return known ?? null;
  };
}

/** Keeps the outcome back: an error counts only once the parser had everything it asked for. */
function tryParse(run: () => Lockfile): () => Lockfile {
  try {
    const parsed = run();
    return () => parsed;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
