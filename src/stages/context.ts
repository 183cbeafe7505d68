import type { Exec } from "../model/exec.ts";
import type { Clock, Fetch } from "../model/http.ts";
import type { Log } from "../model/log.ts";

/** Everything a stage needs of the machine; passed in, so that a test or the demo decides what answers. */
export interface StageContext {
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly exec: Exec;
  readonly log: Log;
}
