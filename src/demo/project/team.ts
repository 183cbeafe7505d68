/** Base URL of the demo's package index; nobody listens there, the demo itself answers. */
export const INDEX = "http://127.0.0.1:9/npm";

export const QUESTION = "What does this change mean for security?";
export const HINT = "One sentence; “nothing, because it only renames a label” is an answer.";
export const ACCESS_QUESTION = "Who can see or do something that they could not before?";

const POLICY = `# What annex checks here, and how. Everything has a default; this is what the team decided.
version: 1
owners: [carol]

build:
  command: node scripts/build.mjs
  artefact: dist/bookings.mjs

test:
  command: mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/unit.xml test/*.test.mjs
  junit: [reports/unit.xml]

# No compose file: the tests start the artefact themselves.
acceptance:
  command: mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/acceptance.xml acceptance/*.test.mjs
  junit: [reports/acceptance.xml]

# The parts with security functions, and the tests of these functions.
components:
  - name: access
    paths: [src/access.mjs, src/server.mjs]
    tests: ["test.access: *"]

security:
  heading: Security
  questions:
    - id: security
      text: ${QUESTION}
      hint: ${HINT}
    - id: access
      text: ${ACCESS_QUESTION}
      hint: One sentence.
      paths: [src/access.mjs, src/server.mjs, src/live.mjs]

change: { request: required }
packages: { cooldown-days: 7, assessors: [bob, carol] }
indexes: { npm: "${INDEX}" }

deploy:
  command: node scripts/deploy.mjs
  verify: node scripts/verify.mjs
  mechanism: one file, renamed into place
  approval: pull-requests
`;

const ACCEPTANCE = `# What was promised, and the tests that show it.
version: 1
criteria:
  - id: AC-01
    text: A researcher books an instrument and finds the booking again.
    service: bookings
    tests: ["*.a booking is stored and found again"]
  - id: AC-02
    text: Nobody reads bookings without a valid token.
    service: bookings
    tests: ["*.nobody reads bookings without a valid token"]
`;

const ACCEPTANCE_WITH_EVENTS = `${ACCEPTANCE}  - id: AC-03
    text: Who watches the bookings sees a new one at once, with a valid token only.
    service: bookings
    tests: ["*.who watches sees a new booking at once", "*.nobody watches without a valid token"]
`;

/** The team's files at the start; the assessment is as old as the project. Dates as YYYY-MM-DD. */
export function teamFiles(assessed: string, reviewBy: string): Readonly<Record<string, string>> {
  return {
    ".gitignore": "dist/\ninstalled/\nnode_modules/\nreports/\n",
    "README.md": "# Bookings\n\nInstruments of the laboratory, booked over HTTP. Made by `annex demo`.\n",
    ".github/annex.yml": POLICY,
    ".github/annex/acceptance.yml": ACCEPTANCE,
    ".github/annex/dependencies.yml": `# One entry for each dependency that the project names itself.
version: 1
dependencies:
  - ecosystem: npm
    name: "@types/node"
    purpose: Types for the editor; nothing of it is shipped.
    owner: alice
    assessor: bob
    risk: low
    treatment: Development only.
    licence: MIT
    alternatives: None for Node's own interfaces.
    assessed: ${assessed}
    review-by: ${reviewBy}
`,
  };
}

/** The criterion that the corrected change adds. */
export const TEAM_WITH_EVENTS = { ".github/annex/acceptance.yml": ACCEPTANCE_WITH_EVENTS } as const;
