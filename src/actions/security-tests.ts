import { testsStage } from "../stages/tests.ts";
import { defineTesting } from "./testing.ts";

export const securityTests = defineTesting({
  name: "security-tests",
  description:
    "Runs the policy's test command on the artefact, reads JUnit and SARIF, and checks that every component is covered.",
  control: "security-testing",
  stage: testsStage,
});
