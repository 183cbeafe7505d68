import { describe, expect, it } from "vitest";
import { parseExplicit } from "../../src/lockfiles/explicit.ts";

const shown = (text: string, path: string) =>
  parseExplicit(text, path).map(({ name, requirement, scope }) => `${name} ${requirement} ${scope}`);

describe("parseExplicit", () => {
  it("reads PEP 621 and PEP 735, each name once with its strongest scope", () => {
    const text = `
[project]
name = "service"
dependencies = ["Flask>=3,<4", "requests[socks] (>=2)", "tool @ https://files.example/tool.whl ; python_version > '3'"]
[project.optional-dependencies]
fast = ["orjson~=3.9", "flask"]
[dependency-groups]
dev = ["pytest>=8", {include-group = "lint"}]
lint = ["ruff", "orjson"]
[tool.uv]
dev-dependencies = ["coverage"]
`;
    expect(shown(text, "pyproject.toml")).toEqual([
      "flask >=3,<4 runtime",
      "requests >=2 runtime",
      "tool https://files.example/tool.whl runtime",
      "orjson ~=3.9 optional",
      "pytest >=8 development",
      "ruff  development",
      "coverage  development",
    ]);
  });

  it("reads Poetry's tables, old and new", () => {
    const text = `
[tool.poetry]
name = "service"
[tool.poetry.dependencies]
python = "^3.11"
Flask = "^3.0"
uvicorn = { version = "^0.30", optional = true }
fork = { git = "https://code.example/fork.git" }
numpy = [{ version = "<2", python = "<3.11" }, { version = ">=2", python = ">=3.11" }]
[tool.poetry.dev-dependencies]
black = "*"
[tool.poetry.group.test.dependencies]
pytest = "^8"
`;
    expect(shown(text, "pyproject.toml")).toEqual([
      "flask ^3.0 runtime",
      "uvicorn ^0.30 optional",
      "fork https://code.example/fork.git runtime",
      "numpy <2 runtime",
      "black * development",
      "pytest ^8 development",
    ]);
  });

  it("reads package.json, under the real name of what is installed under another", () => {
    const text = JSON.stringify({
      dependencies: { express: "^4", nick: "npm:@scope/real@^1", maybe: "1" },
      peerDependencies: { react: "*" },
      optionalDependencies: { maybe: "1" },
      devDependencies: { mocha: "^10", express: "^4" },
    });
    expect(shown(text, "web/package.json")).toEqual([
      "express ^4 runtime",
      "@scope/real npm:@scope/real@^1 runtime",
      "react * runtime",
      "maybe 1 optional",
      "mocha ^10 development",
    ]);
  });

  it("reads requirements.in", () => {
    expect(shown("-r base.in\nflask>=3\nruamel.yaml\n", "requirements.in")).toEqual([
      "flask >=3 unknown",
      "ruamel-yaml  unknown",
    ]);
    expect(shown("pytest\n", "requirements-dev.in")).toEqual(["pytest  development"]);
  });

  it.each([
    ["pyproject.toml", '[project\nname = "x"'],
    ["pyproject.toml", '[project]\ndependencies = ["this is none"]'],
    ["package.json", "[]"],
    ["package.json", "{"],
  ])("refuses a %s that is damaged", (path, text) => {
    expect(() => parseExplicit(text, path)).toThrowError(expect.objectContaining({ code: "manifest-unreadable" }));
  });
});
