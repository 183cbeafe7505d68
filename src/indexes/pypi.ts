import { eq, valid } from "@renovatebot/pep440";
import { normaliseName } from "../lockfiles/pypi.ts";
import { earliest } from "../lockfiles/python-lock.ts";
import { type Answer, type Asking, askJson } from "./answer.ts";

/** PEP 691. */
const ACCEPT = "application/vnd.pypi.simple.v1+json";

/** When a version appeared, or why that is not known. */
export type Time =
  | { readonly uploaded: string; readonly reason: null }
  | { readonly uploaded: null; readonly reason: string };

/** Asks a simple index (PEP 691) about one project; the answer serves all its versions. */
export function askSimpleIndex(base: string, name: string, asking: Asking): Promise<Answer> {
  return askJson(`${base.replace(/\/+$/, "")}/${encodeURIComponent(name)}/`, ACCEPT, asking);
}

/** Upload time of the first file of a version (PEP 700); files of other versions do not count. */
export function timeInSimpleIndex(value: unknown, name: string, version: string): Time {
  const files = isObject(value) && Array.isArray(value["files"]) ? value["files"].filter(isObject) : null;
  if (files === null) return unknown("the index did not answer with a list of files");
  const ofVersion = files.filter((file) => isVersion(versionOfFile(String(file["filename"]), name), version));
  if (ofVersion.length === 0) return unknown("the index has no file of this version");
  const times = ofVersion.map((file) => file["upload-time"]).filter((time) => typeof time === "string");
  const uploaded = earliest(times);
  return uploaded === undefined ? unknown("the index gives no upload time") : { uploaded, reason: null };
}

function unknown(reason: string): Time {
  return { uploaded: null, reason };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`; old names may hold dashes themselves. */
function versionOfFile(file: string, name: string): string | null {
  const stem = file.replace(/\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|whl|egg|exe)$/i, "");
  for (let dash = stem.indexOf("-"); dash >= 0; dash = stem.indexOf("-", dash + 1)) {
    if (normaliseName(stem.slice(0, dash)) !== name) continue;
    const rest = stem.slice(dash + 1);
    return file.endsWith(".whl") || file.endsWith(".egg") ? (rest.split("-", 1)[0] ?? rest) : rest;
  }
  return null;
}

function isVersion(found: string | null, wanted: string): boolean {
  if (found === null) return false;
  if (found === wanted) return true;
  return valid(found) !== null && valid(wanted) !== null && eq(found, wanted);
}
