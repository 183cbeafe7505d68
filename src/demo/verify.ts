import type { VerifyReport } from "../register/verify-model.ts";
import { verifyHere } from "../stages/verify.ts";
import type { Place } from "./place.ts";

/** Verifies the demo's register, as `annex register verify` does. */
export function verify({ register }: Place): Promise<VerifyReport> {
  return verifyHere(register, { anchors: [] });
}
