/** `Package.source` of a package from an index that the lockfile does not name. */
export const REGISTRY = "registry";

const KEPT_PARAMETERS = new Set(["rev", "tag", "branch", "subdirectory"]);

/** A URL without user, password and query (tokens live there); other texts stay as they are. */
export function withoutCredentials(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
  if (match === null) return url;
  const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = match;
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const user = authority === `git@${host}` ? "git@" : "";
  return scheme + user + host + path + keptParameters(query) + fragment;
}

function keptParameters(query: string): string {
  const kept = query
    .slice(1)
    .split("&")
    .filter((pair) => KEPT_PARAMETERS.has(pair.split("=", 1)[0] ?? ""));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** An index or registry as `Package.source` shows it: without credentials and without a slash at the end. */
export function indexSource(url: string): string {
  return withoutCredentials(url).replace(/\/+$/, "");
}

/** `git+URL@COMMIT`, without credentials. */
export function gitSource(url: string, commit: string | undefined): string {
  const plain = withoutCredentials(url.replace(/^git\+/, ""));
  return commit === undefined ? `git+${plain}` : `git+${plain}@${commit}`;
}
