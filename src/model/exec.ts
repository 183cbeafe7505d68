/** How a process ended; `exitCode` is null when it did not start or was killed. */
export interface ExecResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment; absent: the caller's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  readonly input?: string;
}

/** Runs a program without a shell; passed in, so that tests decide what the machine answers. */
export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;
