const ADDRESS = /[^\s<>()"'`,;:]+@[^\s<>()"'`,;:]+\.[^\s<>()"'`,;:]+/gu;

/** Text without e-mail addresses: what is written into a register cannot be taken back (DESIGN.md section 5). */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "[address removed]");
}
