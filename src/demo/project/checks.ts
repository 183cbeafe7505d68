/** Tests and scripts of the demo's service; they need Node and nothing else. */

const ACCESS_TEST = `import assert from "node:assert/strict";
import { test } from "node:test";
import { whoAsks } from "../src/access.mjs";

const tokens = { alice: "s3cret-of-alice" };

test("access: knows the person of a token", () => {
  assert.equal(whoAsks("Bearer s3cret-of-alice", tokens), "alice");
});

test("access: refuses a wrong, an empty and a missing token", () => {
  for (const header of ["Bearer wrong", "Bearer ", "s3cret-of-alice", undefined]) assert.equal(whoAsks(header, tokens), null);
});
`;

const BOOKINGS_TEST = `import assert from "node:assert/strict";
import { test } from "node:test";
import { Bookings } from "../src/bookings.mjs";

test("bookings: refuses an instrument that is taken", () => {
  const bookings = new Bookings();
  assert.equal(bookings.add({ instrument: "microscope", from: 9, to: 11 }, "alice").error, undefined);
  assert.match(bookings.add({ instrument: "microscope", from: 10, to: 12 }, "bob").error, /taken/);
});

test("bookings: refuses hours in the wrong order", () => {
  assert.match(new Bookings().add({ instrument: "microscope", from: 11, to: 9 }, "alice").error, /before/);
});
`;

const WATCH_TEST = `
test("bookings: tells who watches, until they stop", () => {
  const bookings = new Bookings();
  const seen = [];
  const stop = bookings.watch((booking) => seen.push(booking.instrument));
  bookings.add({ instrument: "microscope", from: 9, to: 11 }, "alice");
  stop();
  bookings.add({ instrument: "centrifuge", from: 9, to: 11 }, "alice");
  assert.deepEqual(seen, ["microscope"]);
});
`;

const ACCEPTANCE = `import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";

// The file that will be deployed runs here, not the sources.
let service;
let url;

before(async () => {
  const tokens = JSON.stringify({ alice: "s3cret-of-alice" });
  const env = { ...process.env, PORT: "0", BOOKINGS_TOKENS: tokens };
  service = spawn(process.execPath, [process.env.ANNEX_ARTEFACT], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(service.stdout, "data");
  url = "http://127.0.0.1:" + /(\\d+)/.exec(String(line))[1];
});

after(() => service.kill());

function ask(path, token, booking) {
  const init = booking === undefined ? {} : { method: "POST", body: JSON.stringify(booking) };
  return fetch(url + path, { ...init, headers: { authorization: "Bearer " + token } });
}

test("a booking is stored and found again", async () => {
  const made = await ask("/bookings", "s3cret-of-alice", { instrument: "microscope", from: 9, to: 11 });
  assert.equal(made.status, 201);
  const list = await (await ask("/bookings", "s3cret-of-alice")).json();
  assert.deepEqual(list, [{ instrument: "microscope", from: 9, to: 11, person: "alice" }]);
});

test("nobody reads bookings without a valid token", async () => {
  assert.equal((await ask("/bookings", "wrong")).status, 401);
});
`;

const EVENTS_ACCEPTANCE = `
test("who watches sees a new booking at once", async () => {
  const { body } = await ask("/changes", "s3cret-of-alice");
  const reader = body.getReader();
  await ask("/bookings", "s3cret-of-alice", { instrument: "centrifuge", from: 9, to: 11 });
  assert.match(new TextDecoder().decode((await reader.read()).value), /centrifuge/);
  await reader.cancel();
});

test("nobody watches without a valid token", async () => {
  assert.equal((await ask("/changes", "wrong")).status, 401);
});
`;

const BUILD = `// Puts the sources into one file, in the order in which they need each other: the same input, the same bytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const parts = ["access", "bookings", "server", "live", "main"].map((name) => "src/" + name + ".mjs").filter(existsSync);
const texts = parts.map((path) => readFileSync(path, "utf8").replace(/^import .* from "\\.\\/.*";\\n/gm, "").replace(/^export /gm, ""));
mkdirSync("dist", { recursive: true });
writeFileSync("dist/bookings.mjs", texts.join("\\n"));
`;

const DEPLOY = `// Installs the artefact: one file, renamed into place so that nobody ever sees half of it.
import { copyFileSync, mkdirSync, renameSync } from "node:fs";

const folder = "installed/" + process.env.ANNEX_ENVIRONMENT;
mkdirSync(folder, { recursive: true });
copyFileSync(process.env.ANNEX_ARTEFACT, folder + "/bookings.mjs.new");
renameSync(folder + "/bookings.mjs.new", folder + "/bookings.mjs");
`;

const VERIFY = `// Is what is installed the artefact, byte for byte?
import { readFileSync } from "node:fs";

const installed = readFileSync("installed/" + process.env.ANNEX_ENVIRONMENT + "/bookings.mjs");
if (!installed.equals(readFileSync(process.env.ANNEX_ARTEFACT))) throw new Error("another file is installed");
`;

/** Path → text of tests and scripts, before the change. */
export const CHECKS = {
  "test/access.test.mjs": ACCESS_TEST,
  "test/bookings.test.mjs": BOOKINGS_TEST,
  "acceptance/bookings.test.mjs": ACCEPTANCE,
  "scripts/build.mjs": BUILD,
  "scripts/deploy.mjs": DEPLOY,
  "scripts/verify.mjs": VERIFY,
} as const;

/** The new test that comes with the feature, whichever way it is built. */
export const CHECKS_OF_FEATURE = { "test/bookings.test.mjs": BOOKINGS_TEST + WATCH_TEST } as const;

/** What the corrected change shows over HTTP. */
export const CHECKS_WITH_EVENTS = { "acceptance/bookings.test.mjs": ACCEPTANCE + EVENTS_ACCEPTANCE } as const;
