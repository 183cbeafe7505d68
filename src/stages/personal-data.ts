/** The last label of a domain begins with a letter: `lodash@4.17.21` and `actions/checkout@v4.2.0` are no addresses. */
const ADDRESS = /[^\s<>()[\]{}"'`,;:/\\|=@]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]/gu;

/** Text without e-mail addresses: what is written into a register cannot be taken back (DESIGN.md section 5). */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "[address removed]");
}
