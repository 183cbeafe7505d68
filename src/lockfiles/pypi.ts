import { valid } from "@renovatebot/pep440";
import { PackageURL } from "packageurl-js";

const NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;

/** OSV's name of the Python ecosystem. */
export const PYPI = "PyPI";

/** PEP 503: lower case, runs of `-`, `_` and `.` become one `-`. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** PEP 508: is it a distribution name at all? */
export function isPythonName(name: string): boolean {
  return NAME.test(name);
}

/** PEP 440: is it a version? Surrounding blanks do not count. */
export function isPythonVersion(version: string): boolean {
  return valid(version.trim()) !== null;
}

/** `pkg:pypi/name@version`, with qualifiers for what does not come from an index. */
export function pypiPurl(name: string, version: string, qualifiers?: Record<string, string>): string {
  return new PackageURL("pypi", undefined, name, version, qualifiers).toString();
}
