import { SaxesParser, type SaxesTagPlain } from "saxes";
import { AnnexError } from "../model/error.ts";
import type { TestCase } from "../model/evidence.ts";

/** Reports hold the output of tests too; beyond this annex reads none of it. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Enough of a failure's message for a report. */
const MAX_MESSAGE = 500;

/** Deeper nesting than any test framework writes. */
const MAX_DEPTH = 64;

type Result = TestCase["result"];

/** What a child of `testcase` says about it; the worst child counts, since a report may hold several. */
const RESULTS: Readonly<Record<string, Result>> = { failure: "failed", error: "error", skipped: "skipped" };
const WORST_FIRST: readonly Result[] = ["error", "failed", "skipped", "passed"];

/**
 * The test cases of a JUnit XML report, as pytest, Maven, Node and their kind write it; suites may be nested. There is
 * no standard: https://github.com/testmoapp/junitxml collects what is common.
 * Throws AnnexError `junit-unreadable`, `junit-empty`, `junit-too-large`.
 */
export function parseJunit(text: string, file: string): readonly TestCase[] {
  if (text.length > MAX_CHARACTERS) {
    throw junitError(
      "junit-too-large",
      file,
      `"${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`,
    );
  }
  const reader = new JunitReader(file);
  reader.parse(text.replace(/^\uFEFF/u, ""));
  if (reader.cases.length === 0) throw junitError("junit-empty", file, `"${file}" holds no test case.`);
  return reader.cases;
}

interface OpenCase {
  readonly id: string;
  readonly depth: number;
  result: Result;
  message: string;
}

class JunitReader {
  readonly cases: TestCase[] = [];
  readonly #file: string;
  readonly #parser = new SaxesParser();
  #depth = 0;
  #open: OpenCase | null = null;
  #text: string[] | null = null;
  readonly #suites: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  parse(text: string): void {
    const parser = this.#parser;
    parser.on("error", (error) => this.#fail(notWellFormed(error.message)));
    parser.on("doctype", () => this.#fail("it has a DOCTYPE, which could define entities"));
    parser.on("opentag", (tag) => this.#enter(tag));
    parser.on("closetag", (tag) => this.#leave(tag));
    parser.on("text", (part) => this.#text?.push(part));
    parser.on("cdata", (part) => this.#text?.push(part));
    parser.write(text).close();
  }

  #enter(tag: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#fail(`its elements are nested more than ${MAX_DEPTH} deep`);
    if (this.#depth === 1 && !["testsuites", "testsuite"].includes(tag.name)) {
      this.#fail(`its root is <${tag.name.slice(0, 40)}>, not <testsuites> or <testsuite>`);
    }
    if (tag.name === "testcase") this.#enterCase(tag);
    else if (tag.name === "testsuite") this.#suites.push(attribute(tag, "name"));
    else this.#enterResult(tag);
  }

  #enterResult(tag: SaxesTagPlain): void {
    const result = Object.hasOwn(RESULTS, tag.name) ? RESULTS[tag.name] : undefined;
    if (result === undefined) return;
    const open = this.#open;
    if (open === null) {
      this.#addSuiteResult(tag, result);
    } else if (this.#depth === open.depth + 1) {
      if (WORST_FIRST.indexOf(result) < WORST_FIRST.indexOf(open.result)) open.result = result;
      this.#text = [attribute(tag, "message")];
    }
  }

  /** Some frameworks hang the failure of a whole suite, of its setup say, on the suite; it must not get lost. */
  #addSuiteResult(tag: SaxesTagPlain, result: Result): void {
    const id = this.#suites.at(-1) || "suite";
    const message = shorten([attribute(tag, "message")]);
    this.cases.push({ id, result, file: this.#file, ...(message === "" ? {} : { message }) });
  }

  #enterCase(tag: SaxesTagPlain): void {
    if (this.#open !== null) this.#fail("it has a <testcase> inside another one");
    const id = [attribute(tag, "classname"), attribute(tag, "name")].filter((part) => part !== "").join(".");
    if (id === "") this.#fail("it has a <testcase> without a name");
    // Some frameworks write the result as an attribute besides or instead of a child.
    const disabled = ["notrun", "disabled", "skipped"].includes(attribute(tag, "status").toLowerCase());
    this.#open = { id, depth: this.#depth, result: disabled ? "skipped" : "passed", message: "" };
  }

  #leave(tag: SaxesTagPlain): void {
    const open = this.#open;
    if (open !== null && this.#text !== null && this.#depth === open.depth + 1) {
      if (open.message === "") open.message = shorten(this.#text);
      this.#text = null;
    }
    if (open !== null && tag.name === "testcase" && this.#depth === open.depth) {
      const message = open.message === "" ? {} : { message: open.message };
      this.cases.push({ id: open.id, result: open.result, file: this.#file, ...message });
      this.#open = null;
    }
    if (tag.name === "testsuite") this.#suites.pop();
    this.#depth -= 1;
  }

  #fail(reason: string): never {
    const { line, column } = this.#parser;
    throw new AnnexError({
      code: "junit-unreadable",
      message: `The JUnit report "${this.#file}" cannot be read: ${reason}.`,
      hint: "See that the test command ends by itself and writes plain JUnit XML.",
      location: { file: this.#file, line, column: column + 1 },
    });
  }
}

function attribute(tag: SaxesTagPlain, name: string): string {
  return (tag.attributes[name] ?? "").trim();
}

/** The message attribute, or the first line of the text. */
function shorten(parts: readonly string[]): string {
  const lines = parts.join("\n").split(/\r?\n/u);
  return (lines.find((line) => line.trim() !== "") ?? "").trim().slice(0, MAX_MESSAGE);
}

function junitError(code: string, file: string, message: string): AnnexError {
  const hint = "Let the test command write its JUnit report there, with at least one test case.";
  return new AnnexError({ code, message, hint, location: { file } });
}

/** The parser's own words, which end with a full stop and call an entity that is not defined undefined. */
function notWellFormed(message: string): string {
  return `it is not well-formed: ${message.replace(/\.$/u, "").replace("undefined entity", "unknown entity")}`;
}
