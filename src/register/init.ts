import { canonicalBytes } from "../evidence/canonical.ts";
import { EMPTY_HEAD, headBytes, parseHead } from "./head.ts";
import { ATTRIBUTES_PATH, FORMAT_PATH, HEAD_PATH, README_PATH } from "./paths.ts";
import { type AppendContext, BACK_OFF, type Try, untilDeadline } from "./retry.ts";
import type { Store, StoredFile } from "./store.ts";

/** Bytes of `register.json`: the format, nothing else, so that any change of it is seen. */
export const FORMAT_BYTES: Uint8Array = canonicalBytes({ format: "annex/register/v1" });

const README = `# Register

What was deployed, on whose authority, and what was seen when it was decided. Written by annex.

- \`records/YYYY/MM/\` one file a record, canonical JSON; each carries the digest of the one before it
- \`ids/\` where the record of an id stands
- \`evidence/\` what the decisions were made on, gzip, by the sha256 of the uncompressed bytes
- \`people/\` numbers of persons; \`people/accounts/\` who they are, and may be purged
- \`HEAD.json\` where the chain ends

Nothing here is edited by hand: a wrong record is answered by a correction. Check it with
\`annex register verify --register DIR\`, or with \`sha256sum\` and the format's description in annex's documentation.
`;

/**
 * Makes an empty register; an existing one is left alone. Throws AnnexError `register-damaged` when there is a broken
 * HEAD.json, `register-deadline` when the backend does not answer.
 */
export async function initRegister(store: Store, context: AppendContext): Promise<{ readonly created: boolean }> {
  return untilDeadline(context, () => tryInit(store));
}

async function tryInit(store: Store): Promise<Try<{ readonly created: boolean }>> {
  const snapshot = await store.snapshot();
  const head = await snapshot.read(HEAD_PATH);
  if (head !== null) {
    parseHead(head);
    return { kind: "done", value: { created: false } };
  }
  const readme = await snapshot.read(README_PATH);
  const result = await store.commit({
    expectedHead: snapshot.head,
    message: "Begin the register",
    files: [...(readme === null ? [text(README_PATH, README)] : []), ...FIXED_FILES],
  });
  if (result.kind === "committed") return { kind: "done", value: { created: true } };
  const reason = result.kind === "conflict" ? "another writer was first" : result.reason;
  return { kind: "again", reason, waitMs: BACK_OFF };
}

const FIXED_FILES: readonly StoredFile[] = [
  text(ATTRIBUTES_PATH, "* -text\n"),
  { path: FORMAT_PATH, contents: FORMAT_BYTES },
  { path: HEAD_PATH, contents: headBytes(EMPTY_HEAD) },
];

function text(path: string, content: string): StoredFile {
  return { path, contents: new TextEncoder().encode(content) };
}
