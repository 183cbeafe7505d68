import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** The official JSON schema of CycloneDX 1.6 with what it refers to, as @cyclonedx/cyclonedx-library ships it. */
export function cyclonedxValidator(): ValidateFunction {
  const library = fileURLToPath(import.meta.resolve("@cyclonedx/cyclonedx-library/package.json"));
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(dirname(library), "res/schema", `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("iri-reference", true);
  ajv.addFormat("idn-email", true);
  for (const name of ["spdx", "jsf-0.82"]) {
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(read("bom-1.6"));
}
