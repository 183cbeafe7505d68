import type { SeedAccount, SeedPull } from "../../fakes/github/seed.ts";

/** Name of the caller's repository. */
export const REPOSITORY = "annex-test/records-service";

type Payload = Readonly<Record<string, unknown>>;

function user(account: SeedAccount): Payload {
  return { login: account.login, id: account.id, type: account.type ?? "User" };
}

function repository(): Payload {
  const [owner = "", name = ""] = REPOSITORY.split("/");
  return {
    id: 1001,
    name,
    full_name: REPOSITORY,
    private: false,
    fork: false,
    default_branch: "main",
    html_url: `https://github.com/${REPOSITORY}`,
    owner: { login: owner, id: 1000, type: "Organization" },
  };
}

/** Payload of `pull_request` (opened); docs.github.com, "Webhook events and payloads". */
export function pullRequestEvent(pull: SeedPull, place: { readonly base: string; readonly branch: string }): Payload {
  return {
    action: "opened",
    number: pull.number,
    pull_request: {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      draft: false,
      merged: false,
      state: "open",
      html_url: `https://github.com/${REPOSITORY}/pull/${pull.number}`,
      user: user(pull.author),
      head: { sha: pull.head, ref: place.branch, repo: repository() },
      base: { sha: place.base, ref: "main", repo: repository() },
    },
    repository: repository(),
    sender: user(pull.author),
  };
}

/** What a push brought. */
export interface Push {
  readonly before: string;
  readonly after: string;
  readonly message: string;
  readonly at: string;
  readonly sender: SeedAccount;
  /** Not GitHub's: act wants a number at the top of every payload. */
  readonly number: number;
}

/** Payload of `push` to main. */
export function pushEvent(push: Push): Payload {
  const person = { name: push.sender.login, username: push.sender.login };
  return {
    number: push.number,
    ref: "refs/heads/main",
    before: push.before,
    after: push.after,
    created: false,
    deleted: false,
    forced: false,
    commits: [{ id: push.after, message: push.message, timestamp: push.at, author: person, committer: person }],
    head_commit: { id: push.after, message: push.message, timestamp: push.at, author: person, committer: person },
    repository: repository(),
    pusher: { name: push.sender.login },
    sender: user(push.sender),
  };
}
