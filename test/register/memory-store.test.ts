import { MemoryStore } from "../fakes/memory-store.ts";
import { describeStore } from "./store-contract.ts";

describeStore("the fake in memory", async () => new MemoryStore());
