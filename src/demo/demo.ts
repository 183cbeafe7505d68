import { EXIT, type Terminal } from "../cli/command.ts";
import { openNext } from "./next.ts";
import { leavePlace, makePlace } from "./place.ts";
import { tellStory } from "./story.ts";

/**
 * Tells the whole story here: a change that fails, the corrected one, its deployment, its record and its verification.
 * Keeps what it made in `into`, else removes it. Throws AnnexError `demo-folder-not-empty`, `demo-git-failed` or
 * `demo-unexpected`.
 */
export async function runDemo(into: string | undefined, terminal: Terminal): Promise<number> {
  const place = await makePlace(into, terminal.cwd);
  try {
    await tellStory(place, terminal);
    openNext(terminal, place.kept ? (into ?? place.root) : null);
    return EXIT.passed;
  } finally {
    await leavePlace(place);
  }
}
