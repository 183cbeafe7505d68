import { randomBytes } from "node:crypto";
import { installationToken } from "../github/app.ts";
import { GitHubClient } from "../github/client.ts";
import { gitHubRegisterApi } from "../github/register-api.ts";
import { AnnexError } from "../model/error.ts";
import { openDirectoryStore } from "../register/directory-store.ts";
import { openGitHubStore } from "../register/github-store.ts";
import type { AppendContext } from "../register/retry.ts";
import type { Store } from "../register/store.ts";
import type { StageContext } from "./context.ts";
import type { RunFacts } from "./run-facts.ts";

/** How a workflow names its register. */
export interface RegisterInput {
  /** OWNER/NAME. */
  readonly register: string;
  readonly "register-app-id": string;
  /** PEM of the App's private key; only `gate` and `record` ever hold it. */
  readonly "register-key": string;
}

/** Opens the register of a workflow with an installation token of its App. Throws AnnexError `register-not-configured`. */
export async function openGitHubRegister(context: StageContext, facts: RunFacts, input: RegisterInput): Promise<Store> {
  const missing = (["register", "register-app-id", "register-key"] as const).filter((name) => input[name] === "");
  if (missing.length > 0) {
    throw new AnnexError({
      code: "register-not-configured",
      message: `A deployment needs a register, but ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} empty.`,
      hint: "Give register and register-app-id to the workflow, and ANNEX_REGISTER_KEY to the environment annex-register; nothing is deployed without a record.",
    });
  }
  const { fetch, clock } = context;
  const api = { fetch, clock, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl };
  const credentials = { appId: input["register-app-id"], privateKey: input["register-key"] };
  const { token } = await installationToken(api, credentials, input.register);
  return openGitHubStore(gitHubRegisterApi(new GitHubClient({ ...api, token }), input.register), input.register);
}

/** Opens a register in a folder or git clone. */
export function openDirectoryRegister(context: StageContext, path: string): Store {
  return openDirectoryStore(path, context.clock);
}

/** What appending needs of the machine. */
export function appendContext(context: StageContext): AppendContext {
  return { clock: context.clock, random: (bytes) => randomBytes(bytes) };
}
