/** Version orderings written without any library, slow and plain, to check annex's against. Null: not a version. */
export type Key = readonly (readonly (number | bigint | string)[])[];

const PEP440 =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const PRE: Readonly<Record<string, number>> = { a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2 };

/** The sort key of `packaging.version`, as tuples; PEP 440, "Summary of permitted suffixes and relative ordering". */
export function pep440Key(text: string): Key | null {
  const match = PEP440.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [, epoch, release = "0", pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
  const hasPost = implicitPost !== undefined || post !== undefined;
  const numbers = release.split(".").map(BigInt);
  while (numbers.length > 1 && numbers.at(-1) === 0n) numbers.pop();
  const before = pre === undefined && !hasPost && dev !== undefined;
  return [
    [BigInt(epoch || 0)],
    numbers,
    pre === undefined ? [before ? -1 : 9] : [PRE[pre] ?? 0, BigInt(preNumber || 0)],
    hasPost ? [1, BigInt(implicitPost ?? (postNumber || 0))] : [0],
    dev === undefined ? [1] : [0, BigInt(devNumber || 0)],
    local === undefined ? [0] : [1],
    ...(local ?? "")
      .split(/[-_.]/)
      .map((part) => (part === "" ? [-1] : /^\d+$/.test(part) ? [1, BigInt(part)] : [0, part])),
  ];
}

/** SemVer 2.0.0, section 11, with missing numbers as 0 and `v`, `=` and `go` before it dropped. */
export function semverKey(text: string): Key | null {
  const match = /^(?:go)?[v=]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]+)?$/i.exec(text.trim());
  if (match === null) return null;
  const [, major = 0, minor = 0, patch = 0, pre] = match;
  const identifiers =
    pre === undefined ? [[9]] : pre.split(".").map((id) => (/^\d+$/.test(id) ? [1, BigInt(id)] : [2, id]));
  return [[BigInt(major), BigInt(minor), BigInt(patch)], ...identifiers];
}

/** Tuples element by element; of two with one beginning the shorter is lower. */
export function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    for (let part = 0; part < Math.max(left.length, right.length); part++) {
      const [x, y] = [left[part], right[part]];
      if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
      if (x !== y && !(Number(x) === Number(y) && BigInt(x) === BigInt(y))) return x < y ? -1 : 1;
    }
  }
  return 0;
}
