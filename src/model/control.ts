/** The eight controls, in the order of every table annex prints. */
export const CONTROL_SLUGS = [
  "operational-installation",
  "technical-vulnerabilities",
  "security-requirements",
  "change-control",
  "package-changes",
  "security-testing",
  "acceptance-testing",
  "supply-chain",
] as const;

export type ControlSlug = (typeof CONTROL_SLUGS)[number];

/** What a control is called in the two editions of ISO/IEC 27001 Annex A. */
export interface ControlName {
  readonly slug: ControlSlug;
  readonly id2022: string;
  readonly id2013: string;
  /** Two or three words for a table row. */
  readonly short: string;
  /** What must be shown, one sentence. */
  readonly shows: string;
}

/** DESIGN.md section 1: the 2022 id first, the 2013 id second. */
export const CONTROLS: Readonly<Record<ControlSlug, ControlName>> = {
  "operational-installation": {
    slug: "operational-installation",
    id2022: "8.19",
    id2013: "A.12.5.1",
    short: "installation",
    shows: "Every install on an operational system goes through one controlled mechanism.",
  },
  "technical-vulnerabilities": {
    slug: "technical-vulnerabilities",
    id2022: "8.8",
    id2013: "A.12.6.1",
    short: "technical vulnerabilities",
    shows: "Known vulnerabilities are found in time, exposure is evaluated and measures are taken.",
  },
  "security-requirements": {
    slug: "security-requirements",
    id2022: "5.8",
    id2013: "A.14.1.1",
    short: "security requirements",
    shows: "Security is considered and documented in each and every change.",
  },
  "change-control": {
    slug: "change-control",
    id2022: "8.32",
    id2013: "A.14.2.2",
    short: "change control",
    shows: "Changes follow a formal change control, also those of the systems used during development.",
  },
  "package-changes": {
    slug: "package-changes",
    id2022: "8.32",
    id2013: "A.14.2.4",
    short: "package changes",
    shows: "Each new dependency is evaluated before adoption; modified packages are discouraged.",
  },
  "security-testing": {
    slug: "security-testing",
    id2022: "8.29",
    id2013: "A.14.2.8",
    short: "security testing",
    shows: "Security functions are tested during development, in every component.",
  },
  "acceptance-testing": {
    slug: "acceptance-testing",
    id2022: "8.29",
    id2013: "A.14.2.9",
    short: "acceptance testing",
    shows: "Acceptance tests and criteria exist for every service and ran in an environment made for the change.",
  },
  "supply-chain": {
    slug: "supply-chain",
    id2022: "5.21",
    id2013: "A.15.1.3",
    short: "supply chain",
    shows: "Each explicit dependency stands in a risk assessment, and what is shipped is known.",
  },
};
