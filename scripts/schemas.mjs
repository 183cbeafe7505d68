// Writes schemas/*.schema.json, the JSON Schemas that editors use for the team's files. Needs Node 24 (reads TypeScript).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorSchemas } from "../src/policy/json-schema.ts";

const folder = join(import.meta.dirname, "..", "schemas");
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
