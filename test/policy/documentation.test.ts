import { describe, expect, test } from "vitest";
import { isDocumentation, onlyDocumentation } from "../../src/policy/documentation.ts";
import { matchesAny } from "../../src/policy/match.ts";
import { parsePolicy } from "../../src/policy/parse.ts";

const { documentation, change } = parsePolicy(null);

describe("documentation by default", () => {
  test.each(["README.md", "CHANGELOG.md", "LICENSE", "docs/guide/install.md", "docs/a.rst", "docs/img/a.png"])(
    "%s",
    (path) => expect(isDocumentation(path, documentation)).toBe(true),
  );

  test.each([
    ".github/pull_request_template.md",
    ".github/annex.yml",
    "docs/conf.py",
    "docs/requirements.txt",
    "docs/package.json",
    "src/pkg/template.md",
    "requirements.txt",
    "docs.py",
    "docs/app.js",
    "docs/index.html",
  ])("not %s", (path) => expect(isDocumentation(path, documentation)).toBe(false));

  test("nothing under .github, whatever the patterns say", () => {
    expect(isDocumentation(".github/workflows/a.md", ["**/*.md"])).toBe(false);
  });

  test("no change is not a change of documentation only", () => {
    expect(onlyDocumentation([], documentation)).toBe(false);
    expect(onlyDocumentation(["README.md"], documentation)).toBe(true);
    expect(onlyDocumentation(["README.md", "src/a.py"], documentation)).toBe(false);
  });
});

describe("the pipeline by default", () => {
  test.each([
    ".github/annex.yml",
    ".github/annex/waivers.yml",
    ".github/annex/baseline.yml",
    ".github/workflows/ci.yml",
    ".github/actions/x/index.js",
    ".github/CODEOWNERS",
    ".github/dependabot.yml",
    "action.yml",
    "tools/action.yaml",
    "Dockerfile",
    "api/Dockerfile",
    "api/web.Dockerfile",
    "api/Dockerfile.prod",
    ".dockerignore",
    "compose.yml",
    "deploy/docker-compose.prod.yaml",
    "CODEOWNERS",
    "docs/CODEOWNERS",
    "Makefile",
  ])("%s", (path) => expect(matchesAny(path, change.pipeline)).toBe(true));

  test.each([".github/annex/dependencies.yml", ".github/annex/acceptance.yml", "src/a.py", "README.md", "poetry.lock"])(
    "not %s, which is judged on its own",
    (path) => expect(matchesAny(path, change.pipeline)).toBe(false),
  );
});
