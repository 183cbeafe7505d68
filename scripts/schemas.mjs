// Writes schemas/*.schema.json: for the team's files (editors use them), evidence documents and register records.
// Needs Node 24 (reads TypeScript).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceJsonSchemas } from "../src/evidence/json-schema.ts";
import { editorSchemas } from "../src/policy/json-schema.ts";
import { registerJsonSchemas } from "../src/register/json-schema.ts";

const folder = join(import.meta.dirname, "..", "schemas");
mkdirSync(folder, { recursive: true });
const schemas = [...editorSchemas(), ...evidenceJsonSchemas(), ...registerJsonSchemas()];
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
