/** Words that say no without saying why. */
const NEGATIVES: ReadonlySet<string> = new Set(
  "no none nope nothing not never neither na n/a nil null nah kein keine nein nichts nicht".split(" "),
);

/** Words that come with a bare no or yes and give no reason either. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "a above added affected affects an and any applicable applies apply are as at all because below by change changes concern concerns do does effect effects for here how " +
    "impact impacts implication implications in introduced introduces irrelevant is issue issues it needed new of on or pr pull relevance relevant request required risk risks " +
    "security secure see that the there this to us was with yes ok okay fine done good lgtm safe"
  ).split(" "),
);

/** A reason needs this many words besides the no … */
const REASON_WORDS = 3;

/** … and any answer this many that are not mere filling. */
const OWN_WORDS = 2;

/**
 * What an answer is worth: `empty` without a word or with a placeholder only, `bare` when it says no or yes without a
 * reason of at least three words, `reasoned` otherwise. Whether the reason is a good one is the reviewer's to judge.
 */
export function weighAnswer(text: string): "empty" | "bare" | "reasoned" {
  const words = wordsOf(text);
  if (words.length === 0 || words.every((word) => /^(?:to-?do|tbd|fixme|xxx|wip|pending)$/u.test(word))) return "empty";
  const further = words.filter((word) => !NEGATIVES.has(word));
  const own = new Set(further.filter((word) => !FILLERS.has(word)));
  const negative = words.slice(0, 3).some((word) => NEGATIVES.has(word));
  return own.size >= OWN_WORDS && (!negative || further.length >= REASON_WORDS) ? "reasoned" : "bare";
}

/** Scripts without spaces count two characters as a word, so that their sentences have several. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/gu, "$& ")
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}
