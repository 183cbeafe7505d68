/** Facts of real npm packages: names, versions, integrity, licences, times. Nothing of them is installed. */

const TYPES = {
  "node_modules/@types/node": {
    version: "24.19.2",
    integrity: "sha512-93d49wCWJkCyN87MxLpNN6KXPCwFw7bVUg79mGUV1OS40JGWwVCr8n61DXCSqz7CV6/VfPkb7xec7uP2M+QHWQ==",
    dev: true,
    license: "MIT",
    dependencies: { "undici-types": ">=7.24.0 <7.24.7" },
  },
  "node_modules/undici-types": {
    version: "7.24.6",
    integrity: "sha512-WRNW+sJgj5OBN4/0JpHFqtqzhpbnV0GuB+OozA9gCL7a993SmU+1JBZCzLNxYsbMfIeDL+lTsphD5jN5N+n0zg==",
    dev: true,
    license: "MIT",
  },
};

const WS = {
  "node_modules/ws": {
    version: "8.17.0",
    integrity: "sha512-uJq6108EgZMAl20KagGkzCKfMEjxmKvZHG7Tlq0Z6nOky7YF7aq4mOx6xK8TJ/i1LeK4Qus7INktacctDgY8Ow==",
    license: "MIT",
    engines: { node: ">=10.0.0" },
  },
};

const DEV = { "@types/node": "24.19.2" };

/** `package.json` and the lock, without or with the package that the change adds. */
export function packageFiles(withWs: boolean): {
  readonly "package.json": string;
  readonly "package-lock.json": string;
} {
  const manifest = {
    name: "bookings",
    version: "1.0.0",
    ...(withWs ? { dependencies: { ws: "8.17.0" } } : {}),
    devDependencies: DEV,
  };
  const packages = { "": manifest, ...TYPES, ...(withWs ? WS : {}) };
  const lock = { name: "bookings", version: "1.0.0", lockfileVersion: 3, requires: true, packages };
  return {
    "package.json": json({ ...manifest, private: true, type: "module" }),
    "package-lock.json": json(lock),
  };
}

/** When the index got the version, as it says itself; the demo answers for the index. */
export const PACKUMENT = { name: "ws", time: { "8.17.0": "2024-05-16T10:38:40.212Z" } } as const;

/** The advisory's facts: ids, severity, ranges. Source: GitHub Advisory Database (CC-BY-4.0), without its text. */
export const ADVISORY = {
  id: "GHSA-3h5v-q93c-6h6q",
  published: "2024-06-17T19:09:10Z",
  aliases: ["CVE-2024-37890"],
  severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" }],
  affected: [
    ["2.1.0", "5.2.4"],
    ["6.0.0", "6.2.3"],
    ["7.0.0", "7.5.10"],
    ["8.0.0", "8.17.1"],
  ].map(([introduced, fixed]) => ({
    package: { ecosystem: "npm", name: "ws" },
    ranges: [{ type: "ECOSYSTEM", events: [{ introduced }, { fixed }] }],
  })),
} as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
