import { prepareDirectory } from "../register/directory-store.ts";
import { initRegister } from "../register/init.ts";
import { renderChangeRecordOf } from "../report/of-register.ts";
import type { StageContext } from "../stages/context.ts";
import { appendContext, openDirectoryRegister } from "../stages/open-register.ts";
import { type DeployedHere, deployHere } from "../stages/run.ts";
import type { Attempted } from "./attempt.ts";
import type { Place } from "./place.ts";

/** Decides about, installs and records what was judged, in a new register; returns its change record as Markdown. */
export async function deploy(
  context: StageContext,
  place: Place,
  { run, deliver }: Attempted,
): Promise<{ readonly deployed: DeployedHere; readonly markdown: string }> {
  await prepareDirectory(place.register, { git: true });
  const store = openDirectoryRegister(context, place.register);
  await initRegister(store, appendContext(context));
  const deployed = await deployHere(context, run, { store, environment: "production", deliver, runId: "1" });
  return { deployed, markdown: await renderChangeRecordOf(await store.snapshot(), deployed.seq) };
}
