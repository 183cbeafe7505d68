import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { timestamp } from "../runner/clock.ts";
import { writeFileDeep } from "../runner/files.ts";
import { ADVISORY } from "./project/packages.ts";

/** Writes a database as OSV publishes them, with one real advisory, dated as if it had been downloaded now. */
export async function writeAdvisories(folder: string, now: number): Promise<void> {
  const record = JSON.stringify({ ...ADVISORY, modified: timestamp(now) });
  await writeFileDeep(join(folder, "npm", "all.zip"), zipSync({ [`${ADVISORY.id}.json`]: strToU8(record) }));
}
