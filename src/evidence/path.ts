import { AnnexError } from "../model/error.ts";

const MAX_LENGTH = 512;

/**
 * Refuses a name that could leave the evidence folder or mean different files on different systems.
 * Throws AnnexError `evidence-path-invalid`.
 */
export function assertEvidencePath(path: string): void {
  const reason = objectionTo(path);
  if (reason === null) return;
  throw new AnnexError({
    code: "evidence-path-invalid",
    message: `The evidence path ${JSON.stringify(path.slice(0, MAX_LENGTH))} ${reason}.`,
    hint: "Use a relative path of plain names separated by '/'.",
  });
}

function objectionTo(path: string): string | null {
  if (path === "" || path.length > MAX_LENGTH) return `is empty or longer than ${MAX_LENGTH} characters`;
  if (path === "manifest.json") return "is the manifest's own";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
  if (/[\u0000-\u001f\u007f\\:]/.test(path)) return "holds a backslash, a colon or a control character";
  const outside = path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
  return outside ? "is absolute or has an empty, '.' or '..' segment" : null;
}
