/** Something that goes wrong for the next `times` requests whose `METHOD /path` (and GraphQL operation) matches. */
export type Fault = {
  /** Tested against e.g. `GET /repos/o/r/pulls/1` or `POST /graphql AnnexMergeQueue`. */
  readonly match: RegExp;
  /** How often still; counts down. */
  times: number;
} & (
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection breaks, before anything is done or after everything is. */
  | { readonly kind: "lost"; readonly when: "before" | "after" }
  /** A list is empty, as if the index were behind. */
  | { readonly kind: "empty" }
);

/** The fault that hits a request, counted. */
export function hit(faults: readonly Fault[], line: string): Fault | null {
  const fault = faults.find((given) => given.times > 0 && given.match.test(line));
  if (fault === undefined) return null;
  fault.times -= 1;
  return fault;
}
