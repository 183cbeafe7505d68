import type { ChangeSources } from "../../src/github/change.ts";
import type { TestRepository } from "./repository.ts";
import { REPOSITORY, type World } from "./world.ts";

/** The commit id that stands for "nothing before". */
export const ZEROS = "0".repeat(40);

/** Sources of a change in a real clone, with the fake GitHub behind them. */
export function sources(made: World, repository: TestRepository, event: string, payload: object): ChangeSources {
  const shared = { repository: { default_branch: "main" }, sender: { id: 101, login: "ana", type: "User" } };
  return {
    client: made.client,
    clock: made.clock,
    git: repository.git,
    payload: { ...shared, ...payload },
    facts: {
      event,
      repository: REPOSITORY,
      ref: "refs/heads/main",
      serverUrl: "https://github.com",
      actor: { login: "ana", id: 101 },
      deploymentAsked: false,
    },
    isDocumentation: (path) => path.startsWith("docs/"),
  };
}

/** The payload of a push to the default branch. */
export function pushed(before: string, after: string): object {
  return { before, after, ref: "refs/heads/main" };
}
