import type { Stage } from "../model/evidence.ts";

/** Which rules are due: a pull request waits for review, a merge is final, a deployment needs everything. */
export function stageOf(event: string, deploymentAsked: boolean): Stage {
  if (event === "pull_request") return "change";
  if (event === "merge_group") return "merge"; // a queue's commit is no ref that may deploy
  return deploymentAsked ? "deploy" : "merge";
}
