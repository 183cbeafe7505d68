import { sha256Hex } from "../evidence/digest.ts";
import type { ControlSlug } from "../model/control.ts";

/** `<control>/<rule>/<12 hex>`: equal for the same rule and subject in every run, so that waivers and baselines can name it. */
export function fingerprint(control: ControlSlug, rule: string, subject: string): string {
  return `${control}/${rule}/${sha256Hex(`${control}\0${rule}\0${subject}`).slice(0, 12)}`;
}
