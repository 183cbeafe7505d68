/** Where a stage says what it does. Every implementation escapes what it is given (DESIGN.md: untrusted text). */
export interface Log {
  info(line: string): void;
  /** A line of a team's command, passed on. */
  output(line: string): void;
  warning(line: string): void;
}
