import type { Advisory } from "../model/advisory.ts";
import { concurrently } from "./concurrently.ts";
import { compareText } from "./distinct.ts";
import type { JsonClient } from "./http.ts";
import { parseAdvisory } from "./parse.ts";
import { reasonOf } from "./source.ts";

const RECORDS_AT_ONCE = 8;

/** What `GET /v1/vulns/{id}` came to; `raw` is the answer as it was, for the digest. */
type Outcome =
  | { readonly kind: "record"; readonly advisory: Advisory; readonly raw: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly reason: string };

/** Records of an OSV API by id, each asked for once. */
export class RecordCache {
  readonly #client: JsonClient;
  readonly #url: string;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(client: JsonClient, url: string) {
    this.#client = client;
    this.#url = url;
  }

  async load(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#outcomes.has(id)).sort();
    await concurrently(missing, RECORDS_AT_ONCE, async (id) => {
      this.#outcomes.set(id, await this.#ask(id));
    });
  }

  async #ask(id: string): Promise<Outcome> {
    try {
      const outcome = await this.#client.request(`${this.#url}/v1/vulns/${encodeURIComponent(id)}`, (raw): Outcome => {
        const advisory = parseAdvisory(raw);
        if (advisory.id !== id) throw new Error(`the answer is "${advisory.id}"`);
        return { kind: "record", advisory, raw };
      });
      return outcome ?? { kind: "absent" };
    } catch (error) {
      return { kind: "failed", reason: reasonOf(error) };
    }
  }

  get(id: string): Outcome {
    return this.#outcomes.get(id) ?? { kind: "absent" };
  }

  /** Sorted by id. */
  advisories(): readonly Advisory[] {
    const all = [...this.#outcomes.values()].flatMap((of) => (of.kind === "record" ? of.advisory : []));
    return all.sort((a, b) => compareText(a.id, b.id));
  }

  /** Why records are missing, in order of their ids. */
  failures(): readonly string[] {
    const sorted = [...this.#outcomes].sort(([a], [b]) => compareText(a, b));
    return sorted.flatMap(([, of]) => (of.kind === "failed" ? of.reason : []));
  }
}
