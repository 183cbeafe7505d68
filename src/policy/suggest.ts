/** The known word that was probably meant, or null when none is near enough. */
function nearest(word: string, known: readonly string[]): string | null {
  const wanted = simplify(word);
  const limit = wanted.length <= 4 ? 1 : 2;
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(wanted, simplify(candidate));
    if (distance <= limit && (best === null || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** `Did you mean "x"?`, or the list of what is allowed. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== null) return `Did you mean "${meant}"?`;
  if (known.length === 0) return "Remove it.";
  const shown = known.slice(0, 24).join(", ");
  return `Allowed here: ${shown}${known.length > 24 ? ", …" : ""}.`;
}

/** Case, `_` and `-` are what people mistake first; long words are cut to bound the work. */
function simplify(word: string): string {
  return word.slice(0, 64).toLowerCase().replace(/[_\s]/gu, "-");
}

/** Levenshtein distance, with one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
