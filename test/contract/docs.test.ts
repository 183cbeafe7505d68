import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/registry.ts";
import { parseAcceptance, parseBaseline, parseDependencies, parsePolicy, parseWaivers } from "../../src/policy/parse.ts";
import { readRecordedEvent } from "../../src/stages/recorded-event.ts";
import { writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
