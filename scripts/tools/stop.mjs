import { stopEngine } from "./engine.mjs";

console.log(`Docker engine: ${await stopEngine()}`);
