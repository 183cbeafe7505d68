import { randomBytes } from "node:crypto";
import { appendRecord } from "../../src/register/append.ts";
import { openDirectoryStore } from "../../src/register/directory-store.ts";
import { baseline, decision, realClock } from "./builders.ts";

/** A process of its own that appends `count` records and prints the seq and digest of each that was acknowledged. */
const [directory, name, count] = process.argv.slice(2);
if (directory === undefined || name === undefined || count === undefined) throw new Error("directory, name, count");
const store = openDirectoryStore(directory, realClock);
for (let index = 0; index < Number(count); index++) {
  const identity = `${name}-${index}`;
  const draft = index % 2 === 0 ? decision(identity) : baseline(identity);
  const { seq, sha256 } = await appendRecord(store, draft, { clock: realClock, random: randomBytes });
  process.stdout.write(`${seq} ${sha256}\n`);
}
