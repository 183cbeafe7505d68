import { readFileSync } from "node:fs";
import type { GitHubSeed } from "./seed.ts";
import { startGitHub } from "./server.ts";

// `node test/fakes/github/serve.ts SEED.json` prints the API's address and serves until it is stopped.
const [, , file] = process.argv;
if (file === undefined) throw new Error("usage: serve.ts SEED.json");
const github = await startGitHub(JSON.parse(readFileSync(file, "utf8")) as GitHubSeed);
process.stdout.write(`${github.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void github.close());
