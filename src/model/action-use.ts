/** One `uses:` of a workflow or composite action. */
export interface ActionUse {
  readonly file: string;
  readonly line: number;
  /** `owner/name[/path]`, `./path`, `docker://…`. */
  readonly action: string;
  readonly ref: string;
  readonly pinned: boolean;
  readonly inBase: boolean;
}
