import * as z from "zod";

const level = z.enum(["error", "warning", "note", "none"]);
const message = z.object({ text: z.string().optional(), markdown: z.string().optional(), id: z.string().optional() });
const rule = z.object({
  id: z.string(),
  defaultConfiguration: z.object({ level: level.optional() }).optional(),
});
const component = z.object({ name: z.string().min(1), rules: z.array(rule).optional() });

const location = z.object({
  uri: z.string().optional(),
  uriBaseId: z.string().optional(),
  index: z.int().optional(),
});

const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.int().optional(),
  rule: z
    .object({
      id: z.string().optional(),
      index: z.int().optional(),
      toolComponent: z.object({ index: z.int().optional(), name: z.string().optional() }).optional(),
    })
    .optional(),
  kind: z.string().optional(),
  level: level.optional(),
  message: message.optional(),
  locations: z
    .array(
      z.object({
        physicalLocation: z
          .object({
            artifactLocation: location.optional(),
            region: z.object({ startLine: z.int().optional() }).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
  suppressions: z.array(z.object({ status: z.string().optional() })).nullish(),
  baselineState: z.string().optional(),
});

const run = z.object({
  tool: z.object({ driver: component, extensions: z.array(component).optional() }),
  invocations: z
    .array(
      z.object({
        executionSuccessful: z.boolean().optional(),
        exitCodeDescription: z.string().optional(),
      }),
    )
    .optional(),
  artifacts: z.array(z.object({ location: location.optional() })).optional(),
  originalUriBaseIds: z.record(z.string(), location).optional(),
  // The specification tells absent (rules only) and null (the tool failed before it had results) from an empty list.
  results: z.array(result).nullish(),
});

/** What annex reads of SARIF 2.1.0; other members may stand beside it. */
export const sarif = z.object({ version: z.literal("2.1.0"), runs: z.array(run).min(1) });

export type SarifLog = z.infer<typeof sarif>;
export type SarifRun = z.infer<typeof run>;
export type SarifResult = z.infer<typeof result>;
export type SarifRule = z.infer<typeof rule>;
export type SarifLocation = z.infer<typeof location>;
