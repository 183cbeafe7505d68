import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import { GitHubClient, type GitHubClientOptions, repoPath } from "./client.ts";

/** The GitHub App that may write to the register. */
export interface AppCredentials {
  /** The App's id or client id. */
  readonly appId: string;
  /** PEM, as GitHub hands it out; never logged. */
  readonly privateKey: string;
}

/** A token for one repository; it lives for an hour. */
export interface InstallationToken {
  readonly token: string;
  /** RFC 3339 */
  readonly expires: string;
}

const InstallationAnswer = z.object({ id: z.int() });
const TokenAnswer = z.object({ token: z.string(), expires_at: z.string() });

/**
 * Proves to GitHub that annex is the App, for less than ten minutes; `now` in milliseconds. One minute in the past,
 * since the clocks of runner and GitHub differ. Source: GitHub docs, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
export function appJwt({ appId, privateKey }: AppCredentials, now: number): string {
  const seconds = Math.floor(now / 1000);
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const claims = { iat: seconds - 60, exp: seconds + 540, iss: appId };
  const unsigned = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  return `${unsigned}.${sign("sha256", Buffer.from(unsigned), keyOf(privateKey)).toString("base64url")}`;
}

/**
 * A token of the App's installation on a repository, good for writing the contents of that repository and nothing else.
 * Throws `register-app-missing` when the App is not installed there, `register-key-invalid` for a broken key.
 */
export async function installationToken(
  options: Omit<GitHubClientOptions, "token">,
  credentials: AppCredentials,
  repository: string,
): Promise<InstallationToken> {
  const client = new GitHubClient({ ...options, token: appJwt(credentials, options.clock.now()) });
  const found = await client.find(repoPath(repository, "installation"), InstallationAnswer);
  if (found.kind !== "found") {
    const why = found.kind === "forbidden" ? found.reason : "it is not installed there";
    throw new AnnexError({
      code: "register-app-missing",
      message: `The App "${credentials.appId}" cannot use the repository "${repository}" (${why}).`,
      hint: "Install the App on the register's repository with contents: write, and check register-app-id and its key.",
    });
  }
  const path = `/app/installations/${found.value.id}/access_tokens`;
  const body = { repositories: [repository.split("/")[1] ?? ""], permissions: { contents: "write" } };
  const { token, expires_at: expires } = await client.post(path, body, TokenAnswer);
  return { token, expires };
}

/** Secrets are often stored with their line breaks written as `\n`. */
function keyOf(privateKey: string): KeyObject {
  try {
    const key = createPrivateKey(privateKey.replaceAll("\\n", "\n"));
    if (key.asymmetricKeyType === "rsa") return key;
  } catch {
    // Said below without the cause: OpenSSL's message may quote the key.
  }
  throw new AnnexError({
    code: "register-key-invalid",
    message: "The secret ANNEX_REGISTER_KEY is not an RSA private key in PEM form.",
    hint: "Store the file that GitHub offered for download when the App's key was made, whole, as the secret.",
  });
}
