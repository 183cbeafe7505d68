import { z } from "zod";
import { canonicalBytes, canonicalJson } from "../evidence/canonical.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { sha256 } from "../evidence/scalar-schemas.ts";
import { AnnexError } from "../model/error.ts";
import type { Person } from "../model/evidence.ts";
import type { RecordApproval, RecordBody } from "../model/record.ts";
import { accountPath, personPath } from "./paths.ts";
import type { Snapshot, StoredFile } from "./store.ts";

/** `people/accounts/<n>.json`: who stands behind a number; outside the hashed bytes, so it can be purged. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** 32 random bytes, hex; without it the commitment cannot be guessed back from the public list of accounts. */
  readonly salt: string;
}

const accountSchema = z.strictObject({ id: z.int().nonnegative(), login: z.string(), salt: sha256 });
const personSchema = z.strictObject({ number: z.int().positive(), commitment: sha256 });

/** sha256 (hex) over account, login and salt; stands in the records that name the number. */
export function commitmentOf(account: Account): string {
  return sha256Hex(canonicalJson({ ...account }));
}

/** Reads `people/<n>.json` or says null when it is not exactly what annex writes. */
export function parsePersonFile(bytes: Uint8Array): { readonly number: number; readonly commitment: string } | null {
  return parseCanonical(personSchema, bytes);
}

/** Reads `people/accounts/<n>.json` or says null when it is not exactly what annex writes. */
export function parseAccountFile(bytes: Uint8Array): Account | null {
  return parseCanonical(accountSchema, bytes);
}

/** Numbers for the accounts of one draft, and the files that allot new ones. */
export interface Allotment {
  /** GitHub account id → number in this register. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Number → commitment, as the record carries it. */
  readonly commitments: Readonly<Record<string, string>>;
  /** To be written in the same commit as the record. */
  readonly files: readonly StoredFile[];
}

/** Finds or allots the numbers of accounts; one whose account file was purged gets a new number. */
export async function allotNumbers(
  snapshot: Snapshot,
  people: readonly Person[],
  random: (bytes: number) => Uint8Array,
): Promise<Allotment> {
  if (people.length === 0) return { numbers: new Map(), commitments: {}, files: [] };
  const known = await knownAccounts(snapshot);
  let next = (await highestNumber(snapshot)) + 1;
  const numbers = new Map<number, number>();
  const commitments: Record<string, string> = {};
  const files: StoredFile[] = [];
  for (const person of people) {
    if (numbers.has(person.id)) continue;
    const found = known.get(person.id);
    const number = found?.number ?? next++;
    numbers.set(person.id, number);
    const account = found?.account ?? newAccount(person, random);
    commitments[number] = commitmentOf(account);
    if (found === undefined) files.push(...personFiles(number, account));
  }
  return { numbers, commitments, files };
}

/** The body with account ids replaced by numbers. Throws AnnexError `record-person-unknown` for an id without one. */
export function withNumbers(body: RecordBody, numbers: ReadonlyMap<number, number>): RecordBody {
  return mapPersons(body, (id) => numbers.get(id) ?? refuse(id));
}

/** Everybody whom the body names: account ids in a draft, numbers in a record. */
export function personsOf(body: RecordBody): ReadonlySet<number> {
  const persons = new Set<number>();
  mapPersons(body, (person) => {
    persons.add(person);
    return person;
  });
  return persons;
}

function mapPersons(body: RecordBody, one: (person: number) => number): RecordBody {
  const all = (persons: readonly number[]) => persons.map(one);
  const approval = (given: RecordApproval): RecordApproval => ({
    ...given,
    by: given.by.map((approver) => ({ ...approver, person: one(approver.person) })),
  });
  switch (body.kind) {
    case "decision":
      return {
        ...body,
        requestedBy: one(body.requestedBy),
        approval: approval(body.approval),
        changes: body.changes.map((change) => ({
          ...change,
          authors: all(change.authors),
          approvers: all(change.approvers),
        })),
      };
    case "outcome":
      return { ...body, approval: approval(body.approval) };
    case "review":
      return { ...body, by: one(body.by) };
    case "correction":
    case "redaction":
      return { ...body, by: all(body.by) };
    case "baseline":
    case "finding":
    case "drift":
    case "reconciliation":
      return body;
  }
}

async function knownAccounts(
  snapshot: Snapshot,
): Promise<ReadonlyMap<number, { readonly number: number; readonly account: Account }>> {
  const known = new Map<number, { number: number; account: Account }>();
  const paths = await snapshot.list("people/accounts");
  const files = await Promise.all(paths.map((path) => snapshot.read(path)));
  for (const [index, bytes] of files.entries()) {
    const account = bytes === null ? null : parseAccountFile(bytes);
    const number = numberOf(paths[index] ?? "");
    if (account !== null && number !== null) known.set(account.id, { number, account });
  }
  return known;
}

/** Purged numbers count too: a number is never given to a second person. */
async function highestNumber(snapshot: Snapshot): Promise<number> {
  const paths = await snapshot.list("people");
  return paths.reduce((highest, path) => Math.max(highest, numberOf(path) ?? 0), 0);
}

function numberOf(path: string): number | null {
  const digits = /^people\/(?:accounts\/)?([1-9]\d*)\.json$/.exec(path)?.[1];
  return digits === undefined ? null : Number(digits);
}

function newAccount(person: Person, random: (bytes: number) => Uint8Array): Account {
  return { id: person.id, login: person.login, salt: Buffer.from(random(32)).toString("hex") };
}

function personFiles(number: number, account: Account): readonly StoredFile[] {
  return [
    { path: personPath(number), contents: canonicalBytes({ number, commitment: commitmentOf(account) }) },
    { path: accountPath(number), contents: canonicalBytes({ ...account }) },
  ];
}

function parseCanonical<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (!parsed.success) return null;
    const canonical = canonicalBytes({ ...parsed.data } as { readonly [key: string]: string | number });
    return Buffer.from(canonical).equals(bytes) ? parsed.data : null;
  } catch {
    return null;
  }
}

function refuse(id: number): never {
  throw new AnnexError({
    code: "record-person-unknown",
    message: `The record names the account ${id}, which is not among the people of its draft.`,
    hint: "Give every account that the body names in `people`, with its login.",
  });
}
