import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annex } from "./annex.ts";
import { filesIn, folderOf, newFolder } from "./project.ts";
import { type Service, type ServiceOptions, serviceOf } from "./service.ts";

/** Runs all stages of the service, with a fresh register when it is to be deployed. */
async function run(service: Service, flags: readonly string[]) {
  return annex(service.root, ["run", "--base", "HEAD~1", "--offline-db", service.database, ...flags], service.env);
}

async function deploy(service: Service, event = service.event()) {
  const register = newFolder();
  await annex(service.root, ["register", "init", "--register", register], service.env);
  const flags = ["--event", event, "--environment", "test", "--register", register];
  const ran = await run(service, flags);
  const records = filesIn(join(register, "records")).map((path) => {
    return JSON.parse(readFileSync(join(register, "records", path), "utf8"));
  });
  const again = () => run(service, flags);
  const verify = (...more: readonly string[]) =>
    annex(service.root, ["register", "verify", "--register", register, "--format", "json", ...more], service.env);
  const bodies = records.map(({ body }) => body);
  return { ...ran, register, records, bodies, again, verify };
}

describe("annex run with a register", () => {
  it("builds, tests, accepts, decides, deploys, verifies and records; the register proves it", async () => {
    const service = serviceOf();
    const deployed = await deploy(service);
    expect([deployed.code, deployed.error]).toEqual([0, ""]);
    expect(readFileSync(join(service.target, "app"), "utf8")).toBe("echo two\n");
    expect(deployed.bodies.map(({ kind }) => kind)).toEqual(["baseline", "decision", "outcome"]);
    expect(deployed.bodies[1]).toMatchObject({ decision: "allowed", reasons: [], acceptance: { criteria: 1, met: 1 } });
    expect(deployed.bodies[2]).toMatchObject({ outcome: "deployed", decision: "allowed" });
    const verified = await deployed.verify();
    expect([verified.code, JSON.parse(verified.out).status]).toEqual([0, "ok"]);
    const ran = JSON.parse(verified.out).checks.filter(({ status }: { status: string }) => status === "ok");
    expect(ran.map(({ check }: { check: string }) => check)).toContain("recomputation");
  });

  it("names the record in which one byte was changed", async () => {
    const deployed = await deploy(serviceOf());
    const [path = ""] = filesIn(join(deployed.register, "records")).filter((name) => name.includes("000002"));
    const file = join(deployed.register, "records", path);
    const before = readFileSync(file);
    writeFileSync(file, before.toString("utf8").replace('"allowed"', '"allowEd"'));
    const verified = await deployed.verify();
    expect([verified.code, verified.out.includes(path)]).toEqual([1, true]);
    writeFileSync(file, before);
    expect((await deployed.verify()).code).toBe(0);
  });

  it("tells a head that somebody else kept from a register that was cut", async () => {
    const deployed = await deploy(serviceOf());
    const [, sha256 = ""] = /sha256 ([0-9a-f]{64})/u.exec(deployed.out) ?? [];
    expect((await deployed.verify("--anchor", `3-${sha256}`)).code).toBe(0);
    expect((await deployed.verify("--anchor", `https://example.invalid/c#4-${sha256}`)).code).toBe(1);
    expect((await deployed.verify("--anchor", `3-${"0".repeat(64)}`)).code).toBe(1);
    expect(await deployed.verify("--anchor", "3")).toMatchObject({ code: 2, error: "anchor-invalid" });
    expect(await deployed.verify("--only", "0")).toMatchObject({ code: 2, error: "usage" });
    expect((await deployed.verify("--only", "2")).code).toBe(0);
  });

  it("records a denied deployment and installs nothing", async () => {
    const service = serviceOf();
    const denied = await deploy(service, service.event({ approved: false }));
    expect([denied.code, existsSync(service.target)]).toEqual([1, false]);
    expect(denied.bodies.slice(1)).toMatchObject([{ decision: "denied" }, { outcome: "refused", decision: "denied" }]);
    expect(denied.out).toContain("because of change-control/four-eyes");
    expect((await denied.verify()).code).toBe(0);
  });

  it("is red and recorded as failed when the command fails, or the verification does", async () => {
    const broken = await deploy(serviceOf({ deploy: "exit 7" }));
    const wrong = await deploy(serviceOf({ verify: "false" }));
    expect([broken.code, broken.bodies[2]]).toMatchObject([1, { outcome: "failed", verification: "not reached" }]);
    expect([wrong.code, wrong.bodies[2]]).toMatchObject([1, { outcome: "failed" }]);
  });

  it("keeps standard output one JSON document", async () => {
    const service = serviceOf();
    const register = newFolder();
    await annex(service.root, ["register", "init", "--register", register], service.env);
    const flags = ["--event", service.event(), "--environment", "test", "--register", register, "--format", "json"];
    const ran = await run(service, flags);
    expect([ran.code, JSON.parse(ran.out).schema]).toEqual([0, "annex/verdict/v1"]);
    expect(ran.err).toContain("decision 2: allowed");
  });

  it("does not lay addresses or markup of a title into the register as they are", async () => {
    const service = serviceOf();
    const deployed = await deploy(service, service.event({ title: "Mail ada@example.org\n::error::x" }));
    expect(JSON.stringify(deployed.records)).not.toContain("ada@example.org");
    expect(deployed.out.split("\n").filter((line) => /^\s*::/u.test(line))).toEqual([]);
  });

  it.each([
    ["usage", ["--environment", "test"]],
    ["usage", ["--register", "r"]],
    ["usage", ["--environment", "test", "--register", "r"]],
  ])("ends with %s for %j before anything runs", async (error, flags) => {
    const service = serviceOf({ build: "touch ran" });
    expect(await run(service, flags)).toMatchObject({ code: 2, error });
    expect(existsSync(join(service.root, "ran"))).toBe(false);
  });

  it("ends with an error when there is no register", async () => {
    const service = serviceOf();
    const flags = ["--event", service.event(), "--environment", "test", "--register", folderOf()];
    const ran = await run(service, flags);
    expect([ran.code, existsSync(service.target)]).toEqual([2, false]);
  });
});

describe("annex run", () => {
  const rows = (out: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      JSON.parse(out).controls.map(({ control, status }: { control: string; status: string }) => [control, status]),
    );
  const broken: readonly [string, ServiceOptions, number, Readonly<Record<string, string>>][] = [
    ["a failing test", { acceptance: "false" }, 1, { "acceptance-testing": "failed" }],
    [
      "a report without a test",
      { acceptance: "mkdir -p out; echo '<testsuite/>' > out/acceptance.xml" },
      1,
      { "acceptance-testing": "failed" },
    ],
    ["a build that fails", { build: "exit 3" }, 3, { "security-testing": "inconclusive" }],
    ["a build that leaves nothing", { build: "true" }, 3, { "security-testing": "inconclusive" }],
    [
      "a build that leaves two files",
      { build: "mkdir -p dist; touch dist/a.bin dist/b.bin" },
      3,
      { "security-testing": "inconclusive" },
    ],
  ];
  it.each(broken)("shows all rows, red, for %s", async (_what, options, code, expected) => {
    const service = serviceOf(options);
    const ran = await run(service, ["--event", service.event(), "--format", "json"]);
    expect([ran.error, ran.code, rows(ran.out)]).toMatchObject(["", code, expected]);
    expect(Object.keys(rows(ran.out))).toHaveLength(8);
  });

  it("is inconclusive without an event, and says which rows need one", async () => {
    const service = serviceOf();
    const ran = await run(service, ["--format", "json"]);
    expect([ran.code, rows(ran.out)]).toMatchObject([3, { "security-requirements": "inconclusive" }]);
  });
});

describe("annex acceptance", () => {
  it.each([
    [{}, 0],
    [{ acceptance: "exit 1" }, 1],
  ] as const)("of %j ends with %i", async (options, code) => {
    const service = serviceOf(options);
    const ran = await annex(service.root, ["acceptance", "--format", "json"], service.env);
    const [row] = JSON.parse(ran.out).controls;
    expect([ran.code, row.control, row.blocks]).toEqual([code, "acceptance-testing", code !== 0]);
  });

  it("takes another policy by --config, and ends with 2 when there is none", async () => {
    const service = serviceOf();
    writeFileSync(join(service.root, "other.yml"), "version: 1\n");
    const other = await annex(service.root, ["acceptance", "--config", "other.yml"], service.env);
    expect([other.code, other.out]).toEqual([1, expect.stringContaining("AC-1")]);
    const none = await annex(service.root, ["acceptance", "--config", "none.yml"], service.env);
    expect(none).toMatchObject({ code: 2, error: "policy-missing" });
  });
});
