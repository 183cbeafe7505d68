/** The demo's service: instruments of a laboratory are booked over HTTP. */

const ACCESS = `import { createHash, timingSafeEqual } from "node:crypto";

/** The person whose token a request carries; null when it is none of the known ones. */
export function whoAsks(header, tokens) {
  const given = digest(/^Bearer (.+)$/.exec(header ?? "")?.[1] ?? "");
  const found = Object.entries(tokens).find(([, token]) => timingSafeEqual(given, digest(token)));
  return found === undefined ? null : found[0];
}

function digest(text) {
  return createHash("sha256").update(text).digest();
}
`;

const BOOKINGS = `/** The bookings of all instruments; hours are whole numbers. */
export class Bookings {
  #all = [];

  list() {
    return this.#all;
  }

  /** Returns the booking, or the reason why there is none. */
  add({ instrument, from, to }, person) {
    if (typeof instrument !== "string" || instrument === "") return { error: "instrument is missing" };
    if (!Number.isInteger(from) || !Number.isInteger(to) || from >= to) return { error: "from must be before to" };
    const taken = this.#all.some((other) => other.instrument === instrument && other.from < to && from < other.to);
    if (taken) return { error: "the instrument is taken" };
    const booking = { instrument, from, to, person };
    this.#all.push(booking);
    return { booking };
  }
}
`;

const WATCHED_BOOKINGS = BOOKINGS.replace(
  "  #all = [];\n",
  `  #all = [];
  #watchers = new Set();

  /** Calls back with every new booking; returns how to stop. */
  watch(callback) {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }
`,
).replace(
  "    this.#all.push(booking);\n",
  "    this.#all.push(booking);\n    for (const tell of this.#watchers) tell(booking);\n",
);

const SERVER = `import { createServer } from "node:http";
import { whoAsks } from "./access.mjs";

/** The service over HTTP; every request needs a token. */
export function createService(bookings, tokens) {
  return createServer(async (request, response) => {
    const person = whoAsks(request.headers.authorization, tokens);
    if (person === null) return answer(response, 401, { error: "a valid token is needed" });
    const asked = request.method + " " + request.url;
    if (asked === "GET /bookings") return answer(response, 200, bookings.list());
    if (asked !== "POST /bookings") return answer(response, 404, { error: "there is no such page" });
    const wanted = await readJson(request);
    if (wanted === null) return answer(response, 400, { error: "the body is no JSON object" });
    const { booking, error } = bookings.add(wanted, person);
    return booking === undefined ? answer(response, 409, { error }) : answer(response, 201, booking);
  });
}

function answer(response, status, value) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function readJson(request) {
  let text = "";
  for await (const part of request) text += part;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
`;

const EVENTS_SERVER = SERVER.replace(
  '    if (asked !== "POST /bookings")',
  '    if (asked === "GET /changes") return stream(response, bookings);\n    if (asked !== "POST /bookings")',
).concat(`
/** Server-sent events, which browsers and Node speak without any package. */
function stream(response, bookings) {
  response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
  const stop = bookings.watch((booking) => response.write("data: " + JSON.stringify(booking) + "\\n\\n"));
  response.on("close", stop);
}
`);

const LIVE = `/** Tells everyone who is connected about every new booking. */
export async function tellLive(server, bookings) {
  const { WebSocketServer } = await import("ws");
  const sockets = new WebSocketServer({ server, path: "/changes" });
  bookings.watch((booking) => {
    for (const client of sockets.clients) client.send(JSON.stringify(booking));
  });
}
`;

const MAIN = `import { Bookings } from "./bookings.mjs";
import { createService } from "./server.mjs";

const bookings = new Bookings();
const server = createService(bookings, JSON.parse(process.env.BOOKINGS_TOKENS ?? "{}"));
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log("listening on " + server.address().port);
});
`;

const LIVE_MAIN = MAIN.replace(
  'import { createService } from "./server.mjs";\n',
  'import { tellLive } from "./live.mjs";\nimport { createService } from "./server.mjs";\n',
).concat('if (process.env.BOOKINGS_LIVE === "1") await tellLive(server, bookings);\n');

/** Path → text of the service as it runs, before the change. */
export const SERVICE = {
  "src/access.mjs": ACCESS,
  "src/bookings.mjs": BOOKINGS,
  "src/server.mjs": SERVER,
  "src/main.mjs": MAIN,
} as const;

/** The feature by means of a package. */
export const SERVICE_WITH_PACKAGE = {
  "src/bookings.mjs": WATCHED_BOOKINGS,
  "src/live.mjs": LIVE,
  "src/main.mjs": LIVE_MAIN,
} as const;

/** The same feature without one; null: the file goes. */
export const SERVICE_WITH_EVENTS = {
  "src/server.mjs": EVENTS_SERVER,
  "src/live.mjs": null,
  "src/main.mjs": MAIN,
} as const;
