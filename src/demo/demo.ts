import type { Terminal } from "../cli/command.ts";
export async function runDemo(_into: string | undefined, _terminal: Terminal): Promise<number> { return 70; }
