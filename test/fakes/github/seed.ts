/** An account, as the seed names people; `type` decides whether GitHub calls it a bot. */
export interface SeedAccount {
  readonly login: string;
  readonly id: number;
  readonly type?: "User" | "Bot";
}

export interface SeedCommit {
  readonly sha: string;
  /** null: GitHub maps the commit's address to no account. */
  readonly author: SeedAccount | null;
  readonly date: string;
  readonly message?: string;
  /** What GitHub makes of the `Co-authored-by` trailers of the message; null: no account. */
  readonly coAuthors?: readonly (SeedAccount | null)[];
}

export interface SeedReview {
  readonly user: SeedAccount | null;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit_id: string;
  readonly submitted_at: string;
  /** Default COLLABORATOR. */
  readonly association?: string;
  /** May the reviewer push? Default: by the association (OWNER, MEMBER and COLLABORATOR may). */
  readonly canPush?: boolean;
}

export interface SeedPull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: SeedAccount;
  readonly commits: readonly SeedCommit[];
  readonly reviews: readonly SeedReview[];
  readonly files: readonly (string | { readonly filename: string; readonly previous_filename: string })[];
  /** Head commit; default: the last of `commits`. */
  readonly head?: string;
  /** Branch it goes into; default: the default branch. */
  readonly base?: string;
  /** Repository it goes into, such as a fork; default: this one. */
  readonly into?: string;
  readonly draft?: boolean;
  readonly merged?: boolean;
  readonly merged_by?: SeedAccount | null;
  readonly merge_commit_sha?: string | null;
  /** Further commits that the look-up by commit finds it by (rebased ones). */
  readonly also?: readonly string[];
}

export interface SeedIssue {
  readonly number: number;
  readonly title: string;
  readonly author?: SeedAccount;
}

export interface SeedEnvironment {
  readonly name: string;
  /** Empty or absent: no required reviewers. */
  readonly reviewers?: readonly SeedAccount[];
  readonly preventSelfReview?: boolean;
  /** Only some branches may deploy. */
  readonly branchPolicy?: boolean;
}

interface SeedApproval {
  readonly run: number;
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: SeedAccount;
  readonly comment?: string;
}

export interface SeedArtifact {
  readonly id: number;
  readonly name: string;
  /** Text, or bytes in base64, by path; written into the zip. */
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>;
  readonly expired?: boolean;
}

export interface SeedRun {
  readonly id: number;
  readonly actor: SeedAccount;
  readonly triggering_actor?: SeedAccount;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch?: string;
  readonly run_attempt?: number;
  readonly artifacts?: readonly SeedArtifact[];
}

interface SeedQueueEntry {
  readonly number: number;
  /** null: the queue has not built it into a group yet. */
  readonly head: string | null;
}

/** A repository that exists on disk as a bare clone; what the App writes ends up there. */
export interface SeedRegister {
  readonly repository: string;
  /** Bare git repository; created with an empty first commit when absent, unless `empty`. */
  readonly path: string;
  readonly branch?: string;
  /** Leave it without any commit. */
  readonly empty?: boolean;
}

interface SeedApp {
  readonly id: number;
  /** PEM, SPKI. */
  readonly publicKey: string;
  /** Rights of the installation on every register repository. Default write. */
  readonly contents?: "read" | "write";
  /** Repositories it is installed on; default: every register. */
  readonly installedOn?: readonly string[];
}

/** What the fake GitHub knows at start; plain JSON. Only `repository` is required. */
export interface GitHubSeed {
  readonly repository: string;
  readonly defaultBranch?: string;
  readonly pulls?: readonly SeedPull[];
  readonly issues?: readonly SeedIssue[];
  readonly environments?: readonly SeedEnvironment[];
  readonly approvals?: readonly SeedApproval[];
  readonly runs?: readonly SeedRun[];
  /** Rules by branch, each with its `type` and `parameters`; the ruleset's facts are added. */
  readonly rules?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly mergeQueue?: readonly SeedQueueEntry[];
  readonly registers?: readonly SeedRegister[];
  readonly app?: SeedApp;
  /** Read-only tokens on `repository`; default `["read-token"]`. */
  readonly readTokens?: readonly string[];
}

/** The fake's whole memory: the seed, changeable between requests. */
export type GitHubState = { -readonly [Key in keyof GitHubSeed]-?: Exclude<GitHubSeed[Key], undefined> } & {
  /** Installation tokens handed out, and the repositories each may use. */
  /** Entries a recursive tree holds at most; GitHub's limit is 100,000. */
  treeLimit: number;
  issued: Map<string, { readonly repositories: readonly string[]; readonly contents: "read" | "write" }>;
};

/** Fills every gap of a seed. */
export function stateOf(seed: GitHubSeed): GitHubState {
  return {
    repository: seed.repository,
    defaultBranch: seed.defaultBranch ?? "main",
    pulls: seed.pulls ?? [],
    issues: seed.issues ?? [],
    environments: seed.environments ?? [],
    approvals: seed.approvals ?? [],
    runs: seed.runs ?? [],
    rules: seed.rules ?? {},
    mergeQueue: seed.mergeQueue ?? [],
    registers: seed.registers ?? [],
    app: seed.app ?? { id: 1, publicKey: "" },
    readTokens: seed.readTokens ?? ["read-token"],
    treeLimit: 100_000,
    issued: new Map(),
  };
}
