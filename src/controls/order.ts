/** Compares by UTF-16 code units: the same order on every machine, unlike the locale's. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
