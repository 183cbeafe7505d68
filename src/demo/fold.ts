import { stripVTControlCharacters } from "node:util";

/** Breaks long lines at blanks so that none is wider than `width`; what follows is indented by `indent` blanks. */
export function fold(text: string, indent: number, width = 100): string {
  return text
    .split("\n")
    .map((line) => foldLine(line, " ".repeat(indent), width))
    .join("\n");
}

function foldLine(line: string, indent: string, width: number): string {
  if (columns(line) <= width) return line;
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/(?<=\S)(?= )/u)) {
    if (current !== "" && columns(current + word) > width) {
      lines.push(current);
      current = indent + word.trimStart();
    } else current += word;
  }
  return [...lines, current].join("\n");
}

function columns(text: string): number {
  return stripVTControlCharacters(text).length;
}
