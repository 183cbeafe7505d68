import type { Terminal } from "../cli/command.ts";
import { logLine } from "../runner/escape.ts";

/** Says what to open next: the files in `folder`, or how to keep them when it is null. */
export function openNext(terminal: Pick<Terminal, "out">, folder: string | null): void {
  const lines =
    folder === null
      ? [
          "The folder of this demo is removed again. To keep it and look around:",
          "",
          "  node dist/annex.js demo --into annex-demo",
        ]
      : kept(logLine(folder));
  terminal.out(
    ["", "What to open next", ...lines.map((line) => (line === "" ? line : `  ${line}`)), ...ALWAYS, ""].join("\n"),
  );
}

const ALWAYS = [
  "",
  "  node dist/annex.js explain                 every rule, why it is there, how to pass it",
  "  node dist/annex.js audit --root DIR        what is known against the packages of your project",
  "  README.md                                  the job that puts this into your pipeline",
];

function kept(folder: string): readonly string[] {
  const files: readonly (readonly [string, string])[] = [
    ["site/index.html", "the change record as a page"],
    ["project/.github/annex.yml", "the policy; assessments and criteria beside it"],
    ["evidence/1-proposed.verdict.json", "why the first change failed, in full"],
    ["register/", "the register; git log in it shows how it grew"],
  ];
  const width = Math.max(...files.map(([path]) => path.length)) + folder.length + 3;
  return [
    ...files.map(([path, what]) => `${`${folder}/${path}`.padEnd(width)}${what}`),
    "",
    `node dist/annex.js register verify --register ${folder}/register`,
  ];
}
