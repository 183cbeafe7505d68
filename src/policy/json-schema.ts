import * as z from "zod";
import { FILE_PATHS } from "./paths.ts";
import { policySchema } from "./schema.ts";
import { acceptanceSchema } from "./schema-acceptance.ts";
import { baselineSchema } from "./schema-baseline.ts";
import { dependenciesSchema } from "./schema-dependencies.ts";
import { waiversSchema } from "./schema-waivers.ts";

const TITLES: Readonly<Record<keyof typeof FILE_PATHS, string>> = {
  policy: "annex: the policy of a team",
  dependencies: "annex: risk assessments of explicit dependencies",
  waivers: "annex: exceptions, each for a time",
  acceptance: "annex: acceptance criteria",
  baseline: "annex: what existed on adoption",
};

/**
 * JSON Schemas (2020-12) of the team's files for editors, by file name in schemas/. They say what one value may be;
 * rules between values (dates in order, two people) are known to annex only.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    policy: policySchema,
    dependencies: dependenciesSchema,
    waivers: waiversSchema,
    acceptance: acceptanceSchema,
    baseline: baselineSchema,
  };
  return new Map(
    (Object.keys(schemas) as (keyof typeof schemas)[]).map((key) => {
      const schema = z.toJSONSchema(schemas[key], { io: "input", target: "draft-2020-12" });
      const named = { $schema: schema.$schema, title: TITLES[key], description: FILE_PATHS[key], ...schema };
      const file = FILE_PATHS[key].split("/").at(-1);
      return [`${file}.schema.json`, `${JSON.stringify(named, null, 2)}\n`];
    }),
  );
}
