import type { SecurityPolicy, SecurityQuestion } from "../model/policy.ts";
import { weighAnswer } from "./answer.ts";
import { type Block, readBlocks } from "./section-blocks.ts";

/** GitHub takes no longer description; what lies beyond is not read, so that it can only be missing. */
const MAX_CHARACTERS = 65_536;

/** Any heading ends what stands under a heading of this depth. */
const DEEPEST = 6;

/** Enough of an answer for a report. */
const MAX_ANSWER = 2000;

/** What the description says to one question. */
export interface SecurityAnswer {
  readonly id: string;
  /** `absent`: the question is not in the description; `hint-only`: just as the template left it. */
  readonly state: "answered" | "hint-only" | "empty" | "absent" | "bare-negative";
  /** Plain text from outside, at most 2000 characters. */
  readonly text: string;
}

/** The security section of a description. */
export interface SecuritySection {
  /** Whether the heading or any of the questions is there. */
  readonly found: boolean;
  /** One for each question of the policy, in its order; whether a question is asked is for the caller to know. */
  readonly answers: readonly SecurityAnswer[];
}

/**
 * Reads the answers from a pull request's description. A question is found by the template's comment, or by its text
 * as heading, paragraph or list item of any level. Text below the heading that belongs to no question answers the
 * first question that is always asked, if that one is not there itself.
 */
export function parseSecuritySection(body: string, security: SecurityPolicy): SecuritySection {
  const reader = new SectionReader(security);
  for (const block of readBlocks(body.slice(0, MAX_CHARACTERS))) reader.read(block);
  return reader.result();
}

/** Where the text of the next block belongs to. */
type Position =
  | { readonly kind: "outside" }
  | { readonly kind: "section"; readonly depth: number }
  | { readonly kind: "question"; readonly id: string; readonly depth: number | null };

interface Collected {
  readonly texts: string[];
  hint: boolean;
}

class SectionReader {
  readonly #security: SecurityPolicy;
  readonly #collected = new Map<string, Collected>();
  readonly #loose: string[] = [];
  #found = false;
  #position: Position = { kind: "outside" };

  constructor(security: SecurityPolicy) {
    this.#security = security;
  }

  read(block: Block): void {
    switch (block.kind) {
      case "comment":
        this.#readComment(block.text);
        break;
      case "heading":
        this.#readHeading(block.text, block.depth);
        break;
      case "text":
        this.#readText(block.text);
    }
  }

  result(): SecuritySection {
    const fallback = this.#security.questions.find((question) => question.paths.length === 0);
    const answers = this.#security.questions.map((question) => {
      const collected = this.#collected.get(question.id);
      if (collected !== undefined) return toAnswer(question, collected);
      const loose = question === fallback && this.#loose.length > 0;
      return loose ? toAnswer(question, { texts: this.#loose, hint: false }) : absent(question);
    });
    return { found: this.#found, answers };
  }

  #readComment(text: string): void {
    const [, id] = /^annex:question\s+(\S+)$/u.exec(text) ?? [];
    const question = this.#security.questions.find((known) => known.id === id);
    if (question !== undefined) {
      this.#begin(question, null);
    } else if (this.#position.kind === "question") {
      const hint = this.#hintOf(this.#position.id);
      if (hint !== undefined && same(hint, text)) this.#entry(this.#position.id).hint = true;
    }
  }

  #readHeading(text: string, depth: number): void {
    const question = this.#security.questions.find((known) => same(known.text, text));
    const position = this.#position;
    if (question !== undefined) {
      this.#begin(question, depth);
    } else if (same(this.#security.heading, text)) {
      this.#found = true;
      this.#position = { kind: "section", depth };
    } else if (position.kind === "question" && position.depth === null) {
      this.#position = { ...position, depth }; // the marker's heading, reworded
    } else if (position.kind !== "outside" && depth > (position.depth ?? 0)) {
      this.#readText(text); // a heading inside the answer
    } else {
      this.#position = { kind: "outside" };
    }
  }

  #readText(text: string): void {
    const flat = collapse(text).replace(/^[^\p{L}\p{N}]+/u, ""); // emphasis stands in the text as it was typed
    const question = this.#security.questions.find((known) =>
      flat.toLowerCase().startsWith(collapse(known.text).toLowerCase()),
    );
    if (question !== undefined) {
      const depth = this.#position.kind === "outside" ? null : this.#position.depth;
      this.#begin(question, depth ?? DEEPEST);
      this.#add(flat.slice(collapse(question.text).length));
    } else if (same(this.#security.heading, text)) {
      this.#readHeading(text, DEEPEST); // bold or underlined instead of `##`
    } else {
      this.#add(text);
    }
  }

  #begin(question: SecurityQuestion, depth: number | null): void {
    this.#found = true;
    this.#entry(question.id);
    this.#position = { kind: "question", id: question.id, depth };
  }

  #add(text: string): void {
    if (this.#position.kind === "question") this.#entry(this.#position.id).texts.push(text);
    if (this.#position.kind === "section") this.#loose.push(text);
  }

  #entry(id: string): Collected {
    const known = this.#collected.get(id) ?? { texts: [], hint: false };
    this.#collected.set(id, known);
    return known;
  }

  #hintOf(id: string): string | undefined {
    return this.#security.questions.find((question) => question.id === id)?.hint;
  }
}

function toAnswer(question: SecurityQuestion, collected: Collected): SecurityAnswer {
  const kept = collected.texts.filter((text) => !same(text, question.hint));
  const hint = collected.hint || kept.length < collected.texts.length;
  const text = kept.join("\n").trim();
  const base = { id: question.id, text: text.slice(0, MAX_ANSWER) };
  switch (weighAnswer(text)) {
    case "empty":
      return { ...base, state: hint ? "hint-only" : "empty" };
    case "bare":
      return { ...base, state: "bare-negative" };
    case "reasoned":
      return { ...base, state: "answered" };
  }
}

function absent(question: SecurityQuestion): SecurityAnswer {
  return { id: question.id, state: "absent", text: "" };
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}

/** Equal but for case, spaces and what stands around the words (`1.`, `🔒`, `:`, `?`). */
function same(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replace(/^(?:[^\p{L}\p{N}]|\d+[.)])+|[^\p{L}\p{N}]+$/gu, "");
}
