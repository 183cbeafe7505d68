import { zipSync } from "fflate";

/** An OSV `all.zip` of records, by id; a string is written as it is. */
export function zipOf(records: Readonly<Record<string, unknown>>, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(records).map(([id, record]): [string, Uint8Array] => {
    const text = typeof record === "string" ? record : JSON.stringify(record);
    return [`${id}.json`, new TextEncoder().encode(text)];
  });
  return zipSync(Object.fromEntries(files), { level });
}
