/** Where an annotation stands: a file of the repository, a line counted from 1, and the words above it. */
export interface Place {
  readonly file?: string;
  readonly startLine?: number;
  readonly title?: string;
}

/**
 * One workflow command as the runner reads it from standard output, e.g. `::error file=a.txt,line=3::text`.
 * Source: GitHub docs, "Workflow commands for GitHub Actions"; the escapes are those of actions/toolkit's command.ts.
 */
export function renderCommand(name: string, message: string, place: Place = {}): string {
  const { file = "", startLine = "", title = "" } = place;
  const properties = Object.entries({ file, line: startLine, title })
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, ...(properties.length === 0 ? [] : [properties.join(",")])].join(" ")}::${escapeData(message)}\n`;
}

/**
 * One entry of the file behind GITHUB_OUTPUT. The delimiter must be one that the value's author cannot guess; a name or
 * value that holds it all the same is refused, since it would end early and could set other outputs.
 */
export function renderOutput(name: string, value: string, delimiter: string): string {
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new Error(`the output ${JSON.stringify(name)} holds the delimiter that ends it`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
