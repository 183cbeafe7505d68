import { join } from "node:path";
import { writeFileDeep } from "../runner/files.ts";
import { escapeHtml, renderHtml } from "./html.ts";

const STYLE = `body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.5rem}h3{font-size:1.1rem;margin:1.6rem 0 .3rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #d0d7de;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#f6f8fa}code{background:#eff1f3;padding:.1em .3em;border-radius:3px;font-size:.9em;overflow-wrap:anywhere}
footer{margin-top:2rem;border-top:1px solid #d0d7de;color:#57606a;font-size:.9em}`;

/** One page without scripts, made of a change record's Markdown; written to `index.html` with the Markdown beside it. */
export async function writeSite(folder: string, markdown: string): Promise<void> {
  const title = /^# (.*)$/mu.exec(markdown)?.[1] ?? "Change record";
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${renderHtml(markdown)}</main>
<footer><p>Made by annex demo from the register, which is the record; this page is only a way to read it.</p></footer>
</body>
</html>
`;
  await writeFileDeep(join(folder, "index.html"), page);
  await writeFileDeep(join(folder, "change-record.md"), markdown);
}
