export const id = 654;
export const ids = [654];
export const modules = {

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptance: () => (/* binding */ acceptance)
});

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/testing/containers.js

const container = schemas/* object */.Ikc({
    Image: schemas/* string */.YjP(),
    Config: schemas/* object */.Ikc({ Image: schemas/* string */.YjP(), Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullable() }),
    State: schemas/* object */.Ikc({
        Status: schemas/* string */.YjP(),
        ExitCode: schemas/* int */.Whr(),
        Health: schemas/* object */.Ikc({ Status: schemas/* string */.YjP() }).nullish(),
    }),
});
const containers_image = schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/** Ids of all containers of a compose project, also those that ended; null when they could not be listed. */
async function containersOf(docker, project) {
    const { exitCode, stdout } = await docker(["ps", "--all", "--quiet", "--no-trunc", "--filter", label(project)]);
    return exitCode === 0 ? stdout.split(/\s+/u).filter((id) => id !== "") : null;
}
/** The containers' services with the digests of what they run; null when Docker did not tell. */
async function inspectServices(docker, project) {
    const ids = await containersOf(docker, project);
    if (ids === null)
        return null;
    if (ids.length === 0)
        return [];
    const containers = await inspect(docker, ["inspect", "--type", "container", ...ids], schemas/* array */.YOg(container));
    if (containers === null)
        return null;
    const images = [...new Set(containers.map((one) => one.Image))];
    const described = (await inspect(docker, ["image", "inspect", ...images], schemas/* array */.YOg(containers_image))) ?? [];
    return containers
        .map((one) => ({
        name: one.Config.Labels?.["com.docker.compose.service"] ?? "",
        image: one.Config.Image,
        digest: digestOf(one.Image, described),
        healthy: isHealthy(one.State),
    }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}
/** The filter that finds a compose project's containers. */
function label(project) {
    return `label=com.docker.compose.project=${project}`;
}
async function inspect(docker, args, schema) {
    const { exitCode, stdout } = await docker(args);
    if (exitCode !== 0)
        return null;
    try {
        const parsed = schema.safeParse(JSON.parse(stdout));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null; // no JSON: the caller says that Docker did not tell
    }
}
/** The digest in its registry where it came from one, else the image's own id; both are `sha256:hex`. */
function digestOf(id, images) {
    const published = images.find((known) => known.Id === id)?.RepoDigests?.[0]?.split("@")[1];
    return published ?? id;
}
/** Without a health check, running (or done with exit code 0, as a migration) is all that can be asked. */
function isHealthy(state) {
    if (state.Status === "exited")
        return state.ExitCode === 0;
    const health = state.Health?.Status ?? "none";
    return state.Status === "running" && (health === "healthy" || health === "none");
}

;// CONCATENATED MODULE: ./lib/src/testing/compose.js



const BUILD_TIMEOUT_MS = 30 * 60_000;
/** Pulling images counts neither as building nor as getting healthy. */
const PULL_TIMEOUT_MS = 10 * 60_000;
const DOWN_TIMEOUT_MS = 3 * 60_000;
const MAX_LOGS = 1024 * 1024;
/**
 * Builds and starts the services of a compose file as a project of their own, waits until all are healthy, calls `use`
 * with the variables that let `docker compose` find them, and always takes everything down again, volumes too.
 */
async function withComposeEnvironment(request, use) {
    const project = request.project ?? `annex-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    const tools = toolsOf(request, project);
    const unusable = await checkDocker(tools.docker);
    if (unusable !== null)
        return { result: null, environment: null, problems: [unusable], logs: "" };
    const state = {
        services: [],
        problems: [],
        logs: "",
        result: null,
    };
    let left = null;
    try {
        const failure = await start(tools, request);
        state.services = (await inspectServices(tools.docker, project)) ?? [];
        const sick = state.services.filter(({ healthy }) => !healthy).map(({ name }) => name);
        if (failure !== null || sick.length > 0) {
            state.problems.push(notReady(failure, sick, request.healthTimeout));
            state.logs = await logsOf(tools, sick);
        }
        else {
            request.log.info(`${state.services.length} services are up; running the acceptance tests.`);
            state.result = await use({ COMPOSE_PROJECT_NAME: project, COMPOSE_FILE: (0,external_node_path_.join)(request.cwd, request.file) });
        }
    }
    finally {
        left = await takeDown(tools, project, request.log);
    }
    const environment = { kind: "compose", project, services: state.services, left };
    return { result: state.result, environment, problems: state.problems, logs: state.logs };
}
function toolsOf({ exec, cwd, env, file }, project) {
    const docker = (args, timeoutMs = 60_000) => exec("docker", args, { cwd, env, timeoutMs });
    return { docker, compose: (args, timeoutMs) => docker(["compose", "-p", project, "-f", file, ...args], timeoutMs) };
}
async function checkDocker(docker) {
    const plugin = await docker(["compose", "version"]);
    if (plugin.exitCode !== 0) {
        return {
            code: "docker-missing",
            message: `docker compose is not there: ${lastLine(plugin.stderr)}`,
            hint: "Install Docker with its compose plugin on the runner.",
        };
    }
    const engine = await docker(["version", "--format", "{{.Server.Version}}"]);
    if (engine.exitCode === 0)
        return null;
    return {
        code: "docker-unreachable",
        message: `The Docker engine does not answer: ${lastLine(engine.stderr)}`,
        hint: "Start the Docker engine, or let this user speak to it.",
    };
}
/** Why the environment did not get ready, as Docker says it; null when it did. */
async function start({ compose }, { healthTimeout, log }) {
    log.info("Building the acceptance environment.");
    const built = await compose(["build"], BUILD_TIMEOUT_MS);
    if (built.exitCode !== 0)
        return told(log, built.stderr, built.timedOut);
    log.info(`Starting it; its services have ${healthTimeout} seconds to get healthy.`);
    const wait = ["up", "--detach", "--no-build", "--wait", "--wait-timeout", String(healthTimeout)];
    const up = await compose(wait, PULL_TIMEOUT_MS + healthTimeout * 1000);
    return up.exitCode === 0 ? null : told(log, up.stderr, up.timedOut);
}
function told(log, stderr, timedOut) {
    for (const line of stderr.trimEnd().split(/\r?\n/u).slice(-20))
        log.output(line);
    return timedOut ? "docker compose did not come to an end" : lastLine(stderr);
}
function notReady(failure, sick, healthTimeout) {
    const why = failure === null ? "" : ` (${failure})`;
    if (sick.length === 0) {
        return {
            code: "acceptance-not-started",
            message: `The acceptance environment could not be built or started${why}.`,
            hint: "Try it with: docker compose up --build --wait.",
        };
    }
    return {
        code: "acceptance-unhealthy",
        message: `Not healthy within ${healthTimeout} seconds: ${sick.join(", ")}${why}.`,
        hint: "Read the log of the service, correct its start or its health check, or allow more by acceptance.health-timeout.",
    };
}
async function logsOf({ compose }, services) {
    const named = services.filter((name) => name !== "");
    const { stdout, stderr } = await compose(["logs", "--no-color", "--timestamps", "--tail", "1000", ...named]);
    return `${stdout}${stderr}`.slice(-MAX_LOGS);
}
/** Containers that are still there afterwards; null when they could not be counted. */
async function takeDown({ docker, compose }, project, log) {
    const down = await compose(["down", "--volumes", "--remove-orphans", "--rmi", "local", "--timeout", "5"], DOWN_TIMEOUT_MS);
    if (down.exitCode !== 0)
        log.warning(`docker compose down failed: ${lastLine(down.stderr)}`);
    const left = await containersOf(docker, project);
    if (left === null || left.length === 0)
        return left === null ? null : 0;
    await docker(["rm", "--force", "--volumes", ...left], DOWN_TIMEOUT_MS); // also for a compose file that broke meanwhile
    return (await containersOf(docker, project))?.length ?? null;
}
function lastLine(text) {
    return (text.trimEnd().split(/\r?\n/u).at(-1) ?? "").slice(0, 300);
}

// EXTERNAL MODULE: ./lib/src/testing/junit.js
var testing_junit = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/src/testing/reports.js
var reports = __webpack_require__(4362);
// EXTERNAL MODULE: ./lib/src/stages/tests.js + 3 modules
var tests = __webpack_require__(1490);
;// CONCATENATED MODULE: ./lib/src/stages/acceptance.js






/** Makes the environment, waits until it is healthy, runs the acceptance tests, and always takes it down again. */
async function acceptanceStage(context, input) {
    const { acceptance } = input.team.policy;
    if (acceptance === null)
        return finish(notConfigured(input.artefact), []);
    const env = { ...context.env, ANNEX_ARTEFACT: input.artefactPath ?? undefined, ANNEX_SERVICE: input.service };
    if (acceptance.compose === null) {
        const ran = await runTests(context, acceptance, env);
        const environment = { kind: "command", project: "", services: [], left: 0 };
        return finish({ schema: "annex/acceptance/v1", artefact: input.artefact, environment, ...ran.results }, ran.raw);
    }
    const project = {
        file: acceptance.compose,
        cwd: context.root,
        env,
        healthTimeout: acceptance.healthTimeout,
        exec: context.exec,
        log: context.log,
    };
    const made = await withComposeEnvironment(project, (composeEnv) => runTests(context, acceptance, { ...env, ...composeEnv }));
    const ran = made.result ?? { results: { run: null, cases: [], problems: [] }, raw: [] };
    const document = {
        schema: "annex/acceptance/v1",
        artefact: input.artefact,
        environment: made.environment,
        ...ran.results,
        problems: [...made.problems, ...ran.results.problems],
    };
    const log = made.logs === ""
        ? []
        : [{ path: "containers.log", mediaType: "text/plain", bytes: new TextEncoder().encode(made.logs) }];
    return finish(document, [...ran.raw, ...log]);
}
async function runTests(context, acceptance, env) {
    const started = context.clock.now();
    const run = await (0,command/* runCommand */.d)({
        command: acceptance.command,
        cwd: context.root,
        env,
        timeoutMs: acceptance.timeoutMinutes * 60_000,
        onOutput: context.log.output,
    });
    const junit = await (0,reports/* collectReports */.M)(context.root, acceptance.junit, started);
    const problems = [...junit.problems];
    const cases = (0,tests/* readReports */.oh)(junit.reports, problems, ({ text, path }) => (0,testing_junit/* parseJunit */.k)(text, path));
    return { results: { run, cases, problems }, raw: (0,tests/* rawFiles */.GU)("junit", junit.reports) };
}
function notConfigured(artefact) {
    const problem = {
        code: "acceptance-not-configured",
        message: "The policy has no acceptance section, so no acceptance test ran.",
        hint: "Add acceptance: with command and junit to .github/annex.yml.",
    };
    return { schema: "annex/acceptance/v1", artefact, run: null, cases: [], environment: null, problems: [problem] };
}
function finish(document, raw) {
    return { document, files: [(0,documents/* writeDocument */.ft)("acceptance.json", document), ...raw] };
}

// EXTERNAL MODULE: ./lib/src/actions/testing.js
var testing = __webpack_require__(5802);
;// CONCATENATED MODULE: ./lib/src/actions/acceptance.js


const acceptance = (0,testing/* defineTesting */.u)({
    name: "acceptance",
    description: "Makes an environment, runs the acceptance tests on the artefact, and checks every acceptance criterion.",
    control: "acceptance-testing",
    stage: acceptanceStage,
});


/***/ })

};
