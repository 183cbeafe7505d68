import { schemaFile } from "../evidence/json-schema.ts";
import { headSchema } from "./head.ts";
import { recordSchema } from "./record.ts";

/** JSON Schemas (2020-12) of a register's records and its head, by file name in schemas/. */
export function registerJsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    schemaFile("record.json", "annex: one record of the register", recordSchema),
    schemaFile("HEAD.json", "annex: where the register's chain ends", headSchema),
  ]);
}
