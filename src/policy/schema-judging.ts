import * as z from "zod";
import { camelKeys } from "./camel.ts";
import { ECOSYSTEMS, glob, line, listOf, login, name, report, unique } from "./fields.ts";
import { quote } from "./problem.ts";

/** Text that goes into an HTML comment of the template, so it must not be able to end one. */
const commentText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => !/--|[<>]/u.test(text), "Write it without -- and without < or >.");

const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, "Use small letters, digits and '-'."),
  text: line.refine((text) => !/[<>`*_[\]#]/u.test(text), "Write the question as plain text, without Markdown."),
  hint: commentText.default("One sentence."),
  paths: listOf(glob),
});

/** Asked of every change by default; DESIGN.md: an ordinary change costs one typed sentence. */
const DEFAULT_QUESTION = {
  id: "security",
  text: "What does this change mean for security?",
  hint: 'One sentence; "Nothing, because it only renames a label of the report page" is an answer.',
  paths: [],
};

export const security = z
  .strictObject({
    heading: line.default("Security"),
    questions: z
      .array(question)
      .min(1)
      .max(50)
      .default([DEFAULT_QUESTION])
      .superRefine(unique((item) => item.id, "id"))
      .superRefine(unique((item) => item.text.toLowerCase(), "text")),
    significant: z.strictObject({ paths: listOf(glob), reviewers: listOf(login) }).prefault({}),
  })
  .superRefine(({ significant }, context) => {
    if (significant.paths.length === 0 || significant.reviewers.length > 0) return;
    const message =
      'There are "significant.paths" but no "significant.reviewers", so nobody could agree to such a change.';
    report(context, { code: "policy-missing-key", message, hint: "Add `reviewers: [login]`." }, ["significant"]);
  })
  .prefault({});

export const packages = z
  .strictObject({
    "cooldown-days": z.int().min(0).max(365).default(7),
    assessors: listOf(login),
    known: listOf(
      z.string().superRefine((entry, context) => {
        const [ecosystem = "", packageName = ""] = entry.split(/:(.*)/su);
        if (ECOSYSTEMS.some((known) => known === ecosystem) && packageName.trim() !== "") return;
        const message = `${quote(entry)} does not name a package.`;
        report(context, { code: "policy-wrong-value", message, hint: "Write ecosystem:name, such as PyPI:reqeusts." });
      }),
    ),
  })
  .transform(camelKeys)
  .prefault({});

const days = z.int().min(0).max(3650);

export const advisories = z
  .strictObject({
    "fail-on": z.enum(["critical", "high", "medium", "low"]).default("low"),
    sla: z
      .strictObject({
        malware: days.default(0),
        critical: days.default(7),
        high: days.default(30),
        medium: days.default(90),
        low: days.default(180),
      })
      .prefault({}),
    "max-age-days": z.int().min(0).max(365).default(7),
    "exposure-days": days.default(7),
    "pip-audit": z.boolean().default(false),
  })
  .transform(camelKeys)
  .prefault({});

/** Plain HTTP only to the machine itself, for a local mirror or a test. */
const indexUrl = z.url().superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  const safe = url?.protocol === "https:" || (local && url?.protocol === "http:");
  if (url === null || (safe && url.username === "" && url.password === "")) return; // no URL: zod has said so
  const message = "The index's URL is not https, or it holds a password."; // not quoted: it may hold one
  report(context, { code: "policy-wrong-value", message, hint: "Write https://… without user name and password." });
});

export const indexes = z.partialRecord(z.enum(ECOSYSTEMS), indexUrl).default({});

export const services = listOf(z.strictObject({ name, paths: listOf(glob), lockfiles: listOf(glob) })).superRefine(
  unique((service) => service.name, "name"),
);
