import { z } from "zod";

/** Account of GitHub; id as GitHub numbers it. */
export const person = z.strictObject({ id: z.int().nonnegative(), login: z.string(), bot: z.boolean() });

/** sha256 in hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Integer that JSON carries exactly. */
export const count = z.int().nonnegative();

/** Something that could not be done, as collectors report it. */
export const problem = z.strictObject({ code: z.string(), message: z.string(), hint: z.string() });

/** What an optional member holds when it is there; `undefined` is never written. */
export const optional = z.exactOptional;
