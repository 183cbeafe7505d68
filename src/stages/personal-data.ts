/** The last label of a domain begins with a letter: `lodash@4.17.21` and `actions/checkout@v4.2.0` are no addresses. */
const ADDRESS = /[^\s<>()[\]{}"'`,;:/\\|=@]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]/gu;

/** A mention as annex writes it; `@scope/name` is a package. */
const MENTION = /(^|[\s(,;])@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?(?![\w/-])/gu;

/**
 * Text without e-mail addresses and mentions: what is written into a register's records cannot be taken back, so persons
 * stand in them by number only (DESIGN.md section 5).
 */
export function withoutPersons(text: string): string {
  return text.replace(ADDRESS, "[address removed]").replace(MENTION, "$1[person]");
}
