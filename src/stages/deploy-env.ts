import { AnnexError } from "../model/error.ts";

const MIN_SECRET_LENGTH = 8;

/**
 * Reads `ANNEX_DEPLOY_ENV`: lines KEY=VALUE; empty lines and lines that begin with `#` are passed over. Values under 8
 * characters are refused, since masking them would hide ordinary text; they belong in the policy's `deploy.env`.
 * Throws AnnexError `deploy-env-invalid`; the message holds nothing of the line: in a
 * secret of several lines, what looks like a key may be a part of the value.
 */
export function parseDeployEnv(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, key, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u.exec(line) ?? [];
    if (key === undefined || value === undefined) throw invalid(index, "is not KEY=VALUE");
    if (value.length < MIN_SECRET_LENGTH) throw invalid(index, `has a value under ${MIN_SECRET_LENGTH} characters`);
    if (variables.has(key)) throw invalid(index, "names a key a second time");
    variables.set(key, value);
  }
  return variables;
}

function invalid(index: number, what: string): AnnexError {
  return new AnnexError({
    code: "deploy-env-invalid",
    message: `Line ${index + 1} of the secret ANNEX_DEPLOY_ENV ${what}.`,
    hint: "Write one KEY=VALUE a line; values that are no secret belong under deploy.env in .github/annex.yml.",
  });
}
