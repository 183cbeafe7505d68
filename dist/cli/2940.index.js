export const id = 2940;
export const ids = [2940];
export const modules = {

/***/ 2940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptanceStage: () => (/* binding */ acceptanceStage)
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


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GU: () => (/* binding */ rawFiles),
  oh: () => (/* binding */ readReports),
  C0: () => (/* binding */ testsStage)
});

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/testing/junit.js
var testing_junit = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/src/testing/reports.js
var reports = __webpack_require__(4362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/testing/sarif-path.js

/**
 * The path of a place, relative to the checkout `root` where it lies inside. Locations may stand in the run's list of
 * files, and may be relative to a base of the run (SARIF 2.1.0, sections 3.4.3, 3.4.4 and 3.14.14).
 */
function sarifPath(run, location, root) {
    const listed = location?.uri === undefined ? run.artifacts?.[location?.index ?? -1]?.location : location;
    const uri = listed?.uri ?? "";
    if (uri === "")
        return "";
    const base = isAbsolute(uri) ? "" : baseOf(run, listed?.uriBaseId);
    return relativeTo(root, external_node_path_.posix.normalize(`${base}${decode(uri)}`));
}
/** The folder a base stands for, with its final slash; a base that does not say where it is stands for the checkout. */
function baseOf(run, id, depth = 0) {
    const base = id === undefined || depth > 8 ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined)
        return "";
    const folder = decode(base.uri).replace(/\/?$/u, "/");
    return isAbsolute(base.uri) ? folder : `${baseOf(run, base.uriBaseId, depth + 1)}${folder}`;
}
function isAbsolute(uri) {
    return /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(uri);
}
/** The path of a `file:` URI, or what stands there, with its percent escapes resolved. */
function decode(uri) {
    const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/iu, "");
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // a lone % is a character of the name
    }
}
function relativeTo(root, path) {
    const folder = root === "" ? "" : `${root.replace(/\/+$/u, "")}/`;
    return folder !== "" && path.startsWith(folder) ? path.slice(folder.length) : path;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/testing/sarif-schema.js

const level = schemas/* enum */.k5n(["error", "warning", "note", "none"]);
const message = schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional(), markdown: schemas/* string */.YjP().optional(), id: schemas/* string */.YjP().optional() });
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    defaultConfiguration: schemas/* object */.Ikc({ level: level.optional() }).optional(),
});
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), rules: schemas/* array */.YOg(rule).optional() });
const sarif_schema_location = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional(),
    uriBaseId: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
});
const result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional(),
        index: schemas/* int */.Whr().optional(),
        toolComponent: schemas/* object */.Ikc({ index: schemas/* int */.Whr().optional(), name: schemas/* string */.YjP().optional() }).optional(),
    })
        .optional(),
    kind: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message: message.optional(),
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* object */.Ikc({
            artifactLocation: sarif_schema_location.optional(),
            region: schemas/* object */.Ikc({ startLine: schemas/* int */.Whr().optional() }).optional(),
        })
            .optional(),
    }))
        .optional(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional() })).nullish(),
    baselineState: schemas/* string */.YjP().optional(),
});
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).optional() }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        exitCodeDescription: schemas/* string */.YjP().optional(),
    }))
        .optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: sarif_schema_location.optional() })).optional(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), sarif_schema_location).optional(),
    // The specification tells absent (rules only) and null (the tool failed before it had results) from an empty list.
    results: schemas/* array */.YOg(result).nullish(),
});
/** What annex reads of SARIF 2.1.0; other members may stand beside it. */
const sarif = schemas/* object */.Ikc({ version: schemas/* literal */.euz("2.1.0"), runs: schemas/* array */.YOg(run).min(1) });

;// CONCATENATED MODULE: ./lib/src/testing/sarif.js




/** Far more than any analyser writes about one repository. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** Enough of a message for a report. */
const MAX_MESSAGE = 500;
/**
 * Reads SARIF 2.1.0 (OASIS, sections 3.13 to 3.35): all runs, tools' rules for the default level, suppressions.
 * `root` is the checkout's absolute path, cut off from absolute places so that they can be compared with a change's files.
 * Throws AnnexError `sarif-unreadable`, `sarif-tool-failed`, `sarif-too-large`.
 */
function parseSarif(text, file = "SARIF", root = "") {
    const { runs } = readSarif(text, file);
    for (const one of runs)
        refuseFailedRun(one, file);
    return {
        tools: [...new Set(runs.map((one) => one.tool.driver.name))].sort(),
        alerts: runs.flatMap((one) => (one.results ?? []).filter(isAlert).map((found) => alertOf(one, found, root))),
    };
}
function readSarif(text, file) {
    if (text.length > MAX_CHARACTERS) {
        const seen = `The SARIF report "${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`;
        throw sarifError("sarif-too-large", file, seen);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/u, ""));
    }
    catch (cause) {
        throw sarifError("sarif-unreadable", file, `The SARIF report "${file}" is not JSON, or only the beginning of one.`, cause);
    }
    const parsed = sarif.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? "" : ` at ${issue.path.map(String).join(".") || "its root"}: ${issue.message}`;
    throw sarifError("sarif-unreadable", file, `The report "${file}" is not SARIF 2.1.0${where}.`);
}
/** A tool that broke off has an incomplete list of results, which must not look like a clean one. */
function refuseFailedRun({ tool, invocations, results }, file) {
    const failed = invocations?.find((invocation) => invocation.executionSuccessful === false);
    if (failed === undefined && results !== null && results !== undefined)
        return;
    const name = tool.driver.name.slice(0, 100);
    const why = failed === undefined ? "it has no list of results" : (failed.exitCodeDescription ?? "executionSuccessful is false");
    throw sarifError("sarif-tool-failed", file, `"${name}" did not run to its end: ${why.slice(0, MAX_MESSAGE)}.`);
}
/** SARIF also lists what was looked at without objection (`pass`, `notApplicable`), and what is gone (`absent`). */
function isAlert({ kind = "fail", baselineState }) {
    return !["pass", "notApplicable", "informational"].includes(kind) && baselineState !== "absent";
}
function alertOf(one, found, root) {
    const definition = ruleOf(one, found);
    const id = found.ruleId ?? found.rule?.id ?? definition?.id ?? "";
    const place = found.locations?.[0]?.physicalLocation;
    const path = sarifPath(one, place?.artifactLocation, root);
    const words = (found.message?.text ?? found.message?.markdown ?? found.message?.id ?? id).slice(0, MAX_MESSAGE);
    return {
        tool: one.tool.driver.name,
        rule: id,
        level: found.level ?? definition?.defaultConfiguration?.level ?? "warning", // section 3.27.10
        file: path,
        line: place?.region?.startLine ?? 0,
        message: words,
        fingerprint: fingerprintOf(found, [one.tool.driver.name, id, path, words]),
        suppressed: isSuppressed(found),
    };
}
function ruleOf({ tool }, found) {
    const extension = found.rule?.toolComponent?.index;
    const rules = (extension === undefined ? tool.driver : tool.extensions?.[extension])?.rules ?? [];
    const index = found.ruleIndex ?? found.rule?.index;
    const byIndex = index === undefined ? undefined : rules[index];
    const id = found.ruleId ?? found.rule?.id;
    // An id may add to its rule's by `/` (section 3.27.5); an index that contradicts the id is not believed.
    const fits = byIndex !== undefined && (id === undefined || id === byIndex.id || id.startsWith(`${byIndex.id}/`));
    return fits ? byIndex : rules.find((known) => known.id === id);
}
/** Section 3.27.23: suppressed only when each suppression is accepted, and there is one. */
function isSuppressed({ suppressions }) {
    const list = suppressions ?? [];
    return list.length > 0 && list.every(({ status = "accepted" }) => status === "accepted");
}
/** The tool's own fingerprint, else one of tool, rule, file and message: no line, so that it survives edits above. */
function fingerprintOf({ fingerprints, partialFingerprints }, parts) {
    const own = Object.entries({ ...partialFingerprints, ...fingerprints }).sort(([one], [other]) => one < other ? -1 : 1);
    const seed = JSON.stringify(own.length > 0 ? [parts[0], parts[1], own] : parts);
    return (0,external_node_crypto_.createHash)("sha256").update(seed).digest("hex").slice(0, 16);
}
function sarifError(code, file, text, cause) {
    const hint = "See why the tool did not write a whole report; a broken one counts as none.";
    return new model_error/* AnnexError */.F({ code, message: text, hint, location: { file }, cause });
}

;// CONCATENATED MODULE: ./lib/src/stages/tests.js






/** Runs the team's test command on the artefact and reads the reports it left. */
async function testsStage(context, input) {
    const { test } = input.team.policy;
    if (test === null)
        return finish(notConfigured(input.artefact), []);
    const started = context.clock.now();
    const env = { ...context.env, ANNEX_ARTEFACT: input.artefactPath ?? undefined, ANNEX_SERVICE: input.service };
    const run = await (0,command/* runCommand */.d)({
        command: test.command,
        cwd: context.root,
        env,
        timeoutMs: test.timeoutMinutes * 60_000,
        onOutput: context.log.output,
    });
    const junit = await (0,reports/* collectReports */.M)(context.root, test.junit, started);
    const sarif = await (0,reports/* collectReports */.M)(context.root, test.sarif, started);
    const problems = [...junit.problems, ...sarif.problems];
    const cases = readReports(junit.reports, problems, ({ text, path }) => (0,testing_junit/* parseJunit */.k)(text, path));
    const scans = readReports(sarif.reports, problems, ({ text, path }) => [parseSarif(text, path, context.root)]);
    const alerts = scans.flatMap((scan) => scan.alerts);
    const tools = [...new Set(scans.flatMap((scan) => scan.tools))].sort();
    const document = {
        schema: "annex/tests/v1",
        artefact: input.artefact,
        run,
        cases,
        alerts,
        tools,
        problems,
    };
    return finish(document, [...rawFiles("junit", junit.reports), ...rawFiles("sarif", sarif.reports)]);
}
/** Parses reports one by one; one that cannot be read is a problem, never a shorter list. */
function readReports(reports, problems, parse) {
    return reports.flatMap((report) => {
        try {
            return parse(report);
        }
        catch (error) {
            if (!(error instanceof model_error/* AnnexError */.F))
                throw error;
            problems.push({ code: error.code, message: error.message, hint: error.hint });
            return [];
        }
    });
}
/** The reports as they were, numbered: their names come from the team's checkout. */
function rawFiles(kind, reports) {
    const [ending, mediaType] = kind === "junit" ? ["xml", "application/xml"] : ["sarif", "application/sarif+json"];
    return reports.map(({ text }, index) => ({
        path: `${kind}/${index + 1}.${ending}`,
        mediaType,
        bytes: new TextEncoder().encode(text),
    }));
}
const NOTHING_RAN = { command: "", exitCode: null, timedOut: false, seconds: 0 };
function notConfigured(artefact) {
    const problem = {
        code: "test-not-configured",
        message: "The policy has no test section, so no security test ran.",
        hint: "Add test: with command and junit to .github/annex.yml.",
    };
    return {
        schema: "annex/tests/v1",
        artefact,
        run: NOTHING_RAN,
        cases: [],
        alerts: [],
        tools: [],
        problems: [problem],
    };
}
function finish(document, raw) {
    return { document, files: [(0,documents/* writeDocument */.ft)("tests.json", document), ...raw] };
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseJunit)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);


/** Reports hold the output of tests too; beyond this annex reads none of it. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** Enough of a failure's message for a report. */
const MAX_MESSAGE = 500;
/** Deeper nesting than any test framework writes. */
const MAX_DEPTH = 64;
/** What a child of `testcase` says about it; the worst child counts, since a report may hold several. */
const RESULTS = { failure: "failed", error: "error", skipped: "skipped" };
const WORST_FIRST = ["error", "failed", "skipped", "passed"];
/**
 * The test cases of a JUnit XML report, as pytest, Maven, Node and their kind write it; suites may be nested. There is
 * no standard: https://github.com/testmoapp/junitxml collects what is common.
 * Throws AnnexError `junit-unreadable`, `junit-empty`, `junit-too-large`.
 */
function parseJunit(text, file) {
    if (text.length > MAX_CHARACTERS) {
        throw junitError("junit-too-large", file, `"${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`);
    }
    const reader = new JunitReader(file);
    reader.parse(text.replace(/^\uFEFF/u, ""));
    if (reader.cases.length === 0)
        throw junitError("junit-empty", file, `"${file}" holds no test case.`);
    return reader.cases;
}
class JunitReader {
    cases = [];
    #file;
    #parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    #depth = 0;
    #open = null;
    #text = null;
    #suites = [];
    constructor(file) {
        this.#file = file;
    }
    parse(text) {
        const parser = this.#parser;
        parser.on("error", (error) => this.#fail(`it is not well-formed: ${error.message}`));
        parser.on("doctype", () => this.#fail("it has a DOCTYPE, which could define entities"));
        parser.on("opentag", (tag) => this.#enter(tag));
        parser.on("closetag", (tag) => this.#leave(tag));
        parser.on("text", (part) => this.#text?.push(part));
        parser.on("cdata", (part) => this.#text?.push(part));
        parser.write(text).close();
    }
    #enter(tag) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            this.#fail(`its elements are nested more than ${MAX_DEPTH} deep`);
        if (this.#depth === 1 && !["testsuites", "testsuite"].includes(tag.name)) {
            this.#fail(`its root is <${tag.name.slice(0, 40)}>, not <testsuites> or <testsuite>`);
        }
        if (tag.name === "testcase")
            this.#enterCase(tag);
        else if (tag.name === "testsuite")
            this.#suites.push(attribute(tag, "name"));
        else
            this.#enterResult(tag);
    }
    #enterResult(tag) {
        const result = Object.hasOwn(RESULTS, tag.name) ? RESULTS[tag.name] : undefined;
        if (result === undefined)
            return;
        const open = this.#open;
        if (open === null) {
            this.#addSuiteResult(tag, result);
        }
        else if (this.#depth === open.depth + 1) {
            if (WORST_FIRST.indexOf(result) < WORST_FIRST.indexOf(open.result))
                open.result = result;
            this.#text = [attribute(tag, "message")];
        }
    }
    /** Some frameworks hang the failure of a whole suite, of its setup say, on the suite; it must not get lost. */
    #addSuiteResult(tag, result) {
        const id = this.#suites.at(-1) || "suite";
        const message = shorten([attribute(tag, "message")]);
        this.cases.push({ id, result, file: this.#file, ...(message === "" ? {} : { message }) });
    }
    #enterCase(tag) {
        if (this.#open !== null)
            this.#fail("it has a <testcase> inside another one");
        const id = [attribute(tag, "classname"), attribute(tag, "name")].filter((part) => part !== "").join(".");
        if (id === "")
            this.#fail("it has a <testcase> without a name");
        // Some frameworks write the result as an attribute besides or instead of a child.
        const disabled = ["notrun", "disabled", "skipped"].includes(attribute(tag, "status").toLowerCase());
        this.#open = { id, depth: this.#depth, result: disabled ? "skipped" : "passed", message: "" };
    }
    #leave(tag) {
        const open = this.#open;
        if (open !== null && this.#text !== null && this.#depth === open.depth + 1) {
            if (open.message === "")
                open.message = shorten(this.#text);
            this.#text = null;
        }
        if (open !== null && tag.name === "testcase" && this.#depth === open.depth) {
            const message = open.message === "" ? {} : { message: open.message };
            this.cases.push({ id: open.id, result: open.result, file: this.#file, ...message });
            this.#open = null;
        }
        if (tag.name === "testsuite")
            this.#suites.pop();
        this.#depth -= 1;
    }
    #fail(reason) {
        const { line, column } = this.#parser;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
            code: "junit-unreadable",
            message: `The JUnit report "${this.#file}" cannot be read: ${reason}.`,
            hint: "See that the test command ends by itself and writes plain JUnit XML.",
            location: { file: this.#file, line, column: column + 1 },
        });
    }
}
function attribute(tag, name) {
    return (tag.attributes[name] ?? "").trim();
}
/** The message attribute, or the first line of the text. */
function shorten(parts) {
    const lines = parts.join("\n").split(/\r?\n/u);
    return (lines.find((line) => line.trim() !== "") ?? "").trim().slice(0, MAX_MESSAGE);
}
function junitError(code, file, message) {
    const hint = "Let the test command write its JUnit report there, with at least one test case.";
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({ code, message, hint, location: { file } });
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ collectReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);




const MAX_REPORTS = 2000;
const MAX_BYTES = 64 * 1024 * 1024;
/** File times come from the kernel's coarse clock, which lags behind the one that `started` was read from. */
const CLOCK_LAG_MS = 20;
/**
 * The files below `root` that match the globs, sorted, read only when the run that began at `started` (milliseconds
 * since 1970) wrote them: a report that lies in the repository says nothing about this run. Links are not followed.
 * A pattern without a file is a problem, as is each file that cannot be believed or read.
 */
async function collectReports(root, patterns, started) {
    const paths = new Map();
    for (const pattern of patterns) {
        const found = await filesBelow(root, baseOf(pattern));
        paths.set(pattern, found.filter((path) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(path, [pattern])));
    }
    const reports = [];
    const problems = patterns.filter((pattern) => paths.get(pattern)?.length === 0).map(missing);
    const all = [...new Set([...paths.values()].flat())].sort();
    if (all.length > MAX_REPORTS)
        problems.push(tooMany(all.length));
    for (const path of all.slice(0, MAX_REPORTS)) {
        const read = await readReport(root, path, started);
        if ("code" in read)
            problems.push(read);
        else
            reports.push(read);
    }
    return { reports, problems };
}
/** The folder above the first `*` or other special character of a glob. */
function baseOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(pattern);
    return isGlob ? base : base.split("/").slice(0, -1).join("/");
}
/** All files and links below a folder, relative to the root; what is not there has none. */
async function filesBelow(root, folder) {
    if (await isLinkOnTheWay(root, folder))
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return [];
        throw error;
    });
    const found = [];
    for (const entry of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
            if (entry.name !== ".git" && entry.name !== "node_modules")
                found.push(...(await filesBelow(root, path)));
        }
        else {
            found.push(path);
        }
    }
    return found;
}
async function isLinkOnTheWay(root, folder) {
    const parts = folder.split("/");
    for (let length = 1; length <= parts.length; length += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, length));
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => error.code === "ENOENT" ? null : Promise.reject(error));
        if (stats?.isSymbolicLink())
            return true;
    }
    return false;
}
async function readReport(root, path, started) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const name = JSON.stringify(path);
    if (!stats.isFile()) {
        const hint = "Let the command write the report itself there; links are not followed.";
        return { code: "report-not-regular", message: `The report ${name} is not a regular file.`, hint };
    }
    if (stats.size > MAX_BYTES) {
        const hint = "Let the command write smaller reports, for example without the output of passing tests.";
        return {
            code: "report-too-large",
            message: `The report ${name} has ${stats.size} bytes; at most ${MAX_BYTES} are read.`,
            hint,
        };
    }
    if (isOlder(stats.mtimeMs, started)) {
        const hint = "Let the command write it anew on each run, and do not commit reports.";
        return { code: "report-stale", message: `The report ${name} was there before the command ran.`, hint };
    }
    return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8") };
}
/** Some file systems keep whole seconds only. */
function isOlder(modified, started) {
    const from = modified % 1000 === 0 ? Math.floor(started / 1000) * 1000 : started;
    return modified < from - CLOCK_LAG_MS;
}
function missing(pattern) {
    return {
        code: "report-missing",
        message: `No file matches ${JSON.stringify(pattern)} after the command ran.`,
        hint: "Let the command write its report there, or correct the path in .github/annex.yml.",
    };
}
function tooMany(count) {
    return {
        code: "report-too-many",
        message: `${count} files match the patterns of reports; at most ${MAX_REPORTS} are read.`,
        hint: "Name the reports more exactly in .github/annex.yml.",
    };
}


/***/ })

};
