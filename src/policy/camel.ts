/** `max-age-days` → `maxAgeDays`. */
type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

/** The same object with its own keys (not those inside) in camel case; optional keys stay optional. */
export type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] };

/** Renames the kebab-case keys of a team's file to the model's words. */
export function camelKeys<T extends object>(value: T): CamelKeys<T> {
  const entries = Object.entries(value).map(([key, inner]) => [
    key.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    inner,
  ]);
  return Object.fromEntries(entries) as CamelKeys<T>; // the type above is what the line above does
}
