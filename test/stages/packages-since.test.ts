import { expect, it } from "vitest";
import { parseDocument } from "../../src/evidence/documents.ts";
import type { ChangeDocument, Evidence, PackagesDocument } from "../../src/model/evidence.ts";
import { parseTeamFiles } from "../../src/policy/team.ts";
import { packagesStage } from "../../src/stages/inspect.ts";
import { packagesSince } from "../../src/stages/packages-since.ts";
import { arrange } from "../controls/arrange.ts";
import { TestRepository } from "../github/repository.ts";
import { contextIn } from "./context.ts";

const { evidence } = arrange({});
if (evidence.policy === undefined || evidence.change === undefined) throw new Error("every case has both");
const { change } = evidence;
const team = parseTeamFiles(evidence.policy);

it("holds a package that came in before the last push against the deployment that brings it", async () => {
  const repository = new TestRepository();
  const deployed = repository.commit("deployed", { "requirements.txt": "requests==2.32.0\n" });
  const denied = repository.commit("denied", { "requirements.txt": "reqeusts==1.0.0\nrequests==2.32.0\n" });
  repository.commit("another push", { "app.py": "" });
  const context = contextIn(repository.folder);
  const packages = await packagesStage(context, { base: denied }, { team, service: "records" });
  const collected: Evidence = { ...evidence, packages, change: { ...change, base: denied } };
  const since = (base: string): { readonly change: ChangeDocument } => ({ change: { ...change, base } });

  expect(added(packages)).toEqual([]);
  const again = await packagesSince(context, collected, { ...since(deployed), team, service: "records" });
  expect(added(parseDocument("packages.json", again?.bytes ?? new Uint8Array()))).toEqual(["reqeusts"]);
  expect(await packagesSince(context, collected, { ...since(denied), team, service: "records" })).toBeNull();
});

function added({ changes }: PackagesDocument): readonly (string | undefined)[] {
  return changes.filter(({ kind }) => kind === "added").map(({ after }) => after?.name);
}
