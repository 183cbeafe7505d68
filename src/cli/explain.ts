import { CONTROLS } from "../model/control.ts";
import { AnnexError } from "../model/error.ts";
import { RULES, type Rule } from "../model/rules.ts";
import { type Command, usage } from "./command.ts";

/** `annex explain`: what a control or rule means. */
export const explain: Command = {
  name: "explain",
  summary: "say what a control or a rule asks for, why, and how to pass",
  operands: "[SLUG|RULE]",
  flags: {},
  teaches: `Without a word it lists the eight controls with their rules.

  annex explain package-changes
  annex explain four-eyes`,
  run: async (args, terminal) => {
    const [word, more] = args.operands;
    if (more !== undefined) throw usage(explain, `"${more}" is not expected here.`);
    terminal.out(word === undefined ? renderAll() : renderOne(word));
    return 0;
  },
};

function renderAll(): string {
  return Object.values(CONTROLS)
    .map(
      ({ slug, id2022, id2013, shows }) =>
        `${id2022} / ${id2013}  ${slug}\n  ${shows}\n  ${rules(slug)
          .map(({ rule }) => rule)
          .join(", ")}\n`,
    )
    .join("\n");
}

function renderOne(word: string): string {
  const name = word.split("/").at(-1) ?? word;
  const found = Object.values(CONTROLS).find(({ slug }) => slug === word);
  if (found !== undefined)
    return `${found.id2022} / ${found.id2013}  ${found.slug}\n${found.shows}\n\n${rules(found.slug).map(renderRule).join("\n")}`;
  const matching = RULES.filter(
    (rule) => rule.rule === name && (word === name || `${rule.control}/${rule.rule}` === word),
  );
  if (matching.length > 0) return matching.map(renderRule).join("\n");
  throw new AnnexError({
    code: "rule-unknown",
    message: `"${word}" is neither a control nor a rule.`,
    hint: "annex explain lists all of them.",
  });
}

function renderRule({ control, rule, due, title, why, remedy, waivable }: Rule): string {
  return `${control}/${rule} (due at ${due}${waivable ? "" : ", cannot be waived as a rule"})
  holds   ${title}.
  why     ${why}
  to pass ${remedy}
`;
}

function rules(slug: string): readonly Rule[] {
  return RULES.filter(({ control }) => control === slug);
}
