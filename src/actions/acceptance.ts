import { acceptanceStage } from "../stages/acceptance.ts";
import { defineTesting } from "./testing.ts";

export const acceptance = defineTesting({
  name: "acceptance",
  description:
    "Makes an environment, runs the acceptance tests on the artefact, and checks every acceptance criterion.",
  control: "acceptance-testing",
  stage: acceptanceStage,
});
