/** How one ecosystem orders its versions; V is its parsed version. */
export interface Ordering<V> {
  /** Null for a text that is no version in this ecosystem. */
  parse(text: string): V | null;
  /** Negative, zero or positive, as for sorting. */
  compare(a: V, b: V): number;
  /** Other spellings under which the same code is published, so that an advisory about one is about the other. */
  published?(text: string): readonly string[];
  /** Lowest and highest version that an imprecise version in use may stand for; null when it is precise. */
  span?(text: string): readonly [lowest: V, highest: V] | null;
  /** Lowest and highest version that a bound of a range may mean which is no version; null when it could mean any. */
  around?(bound: string): readonly [lowest: V, highest: V] | null;
}
