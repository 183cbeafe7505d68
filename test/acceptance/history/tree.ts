import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "./git.ts";

const here = dirname(fileURLToPath(import.meta.url));
const example = join(here, "../../../examples/records-service");

/** What a developer's machine leaves in the example's folder; its .gitignore names the same. */
const LEFT_OVER: ReadonlySet<string> = new Set([".venvs", "build", "dist", "reports", "__pycache__"]);

/** How the caller's files are to differ from those of the example. */
export interface CallerOptions {
  /** Repository and ref of the reusable workflow. */
  readonly bundle: { readonly repository: string; readonly ref: string };
  readonly register: string;
  /** Further inputs of the caller's job. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Address of a PEP 691 index for upload times; null: the policy names none. */
  readonly index: string | null;
}

/** The files of the service while its history is written: the example, then one patch after another. */
export class ServiceTree {
  private readonly files = mkdtempSync(join(tmpdir(), "annex-history-"));
  private readonly options: CallerOptions;

  constructor(options: CallerOptions) {
    this.options = options;
    cpSync(example, this.files, { recursive: true, filter: (path) => !LEFT_OVER.has(basename(path)) });
  }

  /** Applies a patch; throws when the example has moved on and it no longer fits. */
  apply(patch: string): void {
    git(this.files, ["apply", "--whitespace=nowarn", join(here, `${patch}.patch`)]);
  }

  /** Makes the working tree of a repository equal to these files; `adopted` false leaves the team's annex files out. */
  writeTo(dir: string, adopted: boolean): void {
    for (const name of readdirSync(dir)) {
      if (name !== ".git") rmSync(join(dir, name), { recursive: true });
    }
    cpSync(this.files, dir, { recursive: true });
    if (adopted) this.fillIn(dir);
    else rmSync(join(dir, ".github"), { recursive: true });
  }

  /** Removes the scratch folder. */
  dispose(): void {
    rmSync(this.files, { recursive: true, force: true });
  }

  private fillIn(dir: string): void {
    const { bundle, register, inputs, index } = this.options;
    edit(join(dir, ".github/workflows/annex.yml"), (text) => {
      const filled = text
        .replace("OWNER/annex", bundle.repository)
        .replace("@REF", `@${bundle.ref}`)
        .replace("OWNER/register", register);
      const extra = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`);
      return filled + extra.join("");
    });
    if (index === null) return;
    edit(join(dir, ".github/annex.yml"), (text) => `${text}\nindexes: { PyPI: ${JSON.stringify(index)} }\n`);
  }
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
