import type { Lockfile } from "../model/package.ts";

/** What a parser may ask about the files beside its lockfile. */
export interface ParseContext {
  /**
   * Text of a file by its path relative to the lockfile's folder (`pyproject.toml`, `../base.txt`);
   * null when there is none.
   */
  readonly readSibling: (name: string) => string | null;
}

/** One lockfile format: how its files are called and how their text becomes packages. */
export interface LockfileFormat {
  /** Registry name, as in `--lockfile FORMAT:PATH` and `Lockfile.format`. */
  readonly name: string;
  /** Does a file of this base name, in this folder (`""` is the root), have this format? */
  readonly matches: (baseName: string, folder: string) => boolean;
  /** Throws AnnexError (codes `lockfile-*`) rather than returning a list that may be short. */
  readonly parse: (text: string, path: string, context: ParseContext) => Lockfile;
}
