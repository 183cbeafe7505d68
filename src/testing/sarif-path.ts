import { posix } from "node:path";
import type { SarifLocation, SarifRun } from "./sarif-schema.ts";

/**
 * The path of a place, relative to the checkout `root` where it lies inside. Locations may stand in the run's list of
 * files, and may be relative to a base of the run (SARIF 2.1.0, sections 3.4.3, 3.4.4 and 3.14.14).
 */
export function sarifPath(run: SarifRun, location: SarifLocation | undefined, root: string): string {
  const listed = location?.uri === undefined ? run.artifacts?.[location?.index ?? -1]?.location : location;
  const uri = listed?.uri ?? "";
  if (uri === "") return "";
  const base = isAbsolute(uri) ? "" : baseOf(run, listed?.uriBaseId);
  return relativeTo(root, posix.normalize(`${base}${decode(uri)}`));
}

/** The folder a base stands for, with its final slash; a base that does not say where it is stands for the checkout. */
function baseOf(run: SarifRun, id: string | undefined, depth = 0): string {
  const base = id === undefined || depth > 8 ? undefined : run.originalUriBaseIds?.[id];
  if (base?.uri === undefined) return "";
  const folder = decode(base.uri).replace(/\/?$/u, "/");
  return isAbsolute(base.uri) ? folder : `${baseOf(run, base.uriBaseId, depth + 1)}${folder}`;
}

function isAbsolute(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(uri);
}

/** The path of a `file:` URI, or what stands there, with its percent escapes resolved. */
function decode(uri: string): string {
  const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/iu, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is a character of the name
  }
}

function relativeTo(root: string, path: string): string {
  const folder = root === "" ? "" : `${root.replace(/\/+$/u, "")}/`;
  return folder !== "" && path.startsWith(folder) ? path.slice(folder.length) : path;
}
