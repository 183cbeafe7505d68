/** The part of `fetch` that collectors need; passed in, so that tests and offline runs decide what answers. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Time as collectors need it; passed in. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}
