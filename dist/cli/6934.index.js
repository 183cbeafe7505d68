export const id = 6934;
export const ids = [6934,5632];
export const modules = {

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);

/** The packages in order of ecosystem, name and version, each once: at the first place (lockfile, line) that locks it. */
function distinct(packages) {
    const first = new Map();
    for (const of of [...packages].sort(byPlace)) {
        const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKey */ .ow)(of);
        if (!first.has(key))
            first.set(key, of);
    }
    return [...first].sort(([a], [b]) => compareText(a, b)).map(([, of]) => of);
}
/** By code unit, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace(a, b) {
    return compareText(a.lockfile, b.lockfile) || a.line - b.line;
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ affectedEntries),
  b: () => (/* binding */ affects)
});

// EXTERNAL MODULE: ./lib/src/advisories/names.js
var names = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/src/advisories/orderings/registry.js + 2 modules
var registry = __webpack_require__(4627);
;// CONCATENATED MODULE: ./lib/src/advisories/ranges.js
/** Whether a version lies in a SEMVER or ECOSYSTEM range; the OSV schema's evaluation algorithm. */
function inRange(ordering, version, range) {
    const bounds = boundsOf(ordering, range.events);
    const limits = limitsOf(ordering, range.events);
    if (bounds === null || limits === null)
        return "undecidable";
    const before = (limit) => limit === "*" || ordering.compare(version, limit) < 0;
    if (limits.length > 0 && !limits.some(before))
        return false;
    if (bounds.vague.some(([lowest, highest]) => between(ordering, version, lowest, highest)))
        return "undecidable";
    let affected = false;
    for (const { at, starts, ends, endsAfter } of bounds.sorted) {
        const order = at === null ? 1 : ordering.compare(version, at);
        if (order < 0)
            break;
        const closes = ends || (endsAfter && order > 0);
        // Of events at one version, an end closes what was open and a start opens anew: [.., fixed 2][introduced 2, ..]
        // stays affected at 2, while [introduced 2, fixed 2] alone is empty.
        affected = affected ? !closes || starts : starts && !closes;
    }
    return affected;
}
/** Versions that end a range, parsed; used for the boundaries inside an imprecise version. */
function boundaries(ordering, range) {
    const bounds = boundsOf(ordering, range.events);
    const limits = limitsOf(ordering, range.events);
    if (bounds === null || limits === null)
        return null;
    const points = [...bounds.sorted.map(({ at }) => at), ...limits.map((limit) => (limit === "*" ? null : limit))];
    return points.filter((point) => point !== null);
}
function between(ordering, version, lowest, highest) {
    return ordering.compare(version, lowest) >= 0 && ordering.compare(version, highest) <= 0;
}
/** One bound a version; null when an event's version cannot be ordered. */
function boundsOf(ordering, events) {
    const bounds = [];
    const vague = [];
    for (const event of events) {
        const text = event.introduced ?? event.fixed ?? event.last_affected;
        if (text === undefined)
            continue;
        const from = event.introduced === "0" ? null : ordering.parse(text);
        const around = from === null && event.introduced !== "0" ? (ordering.around?.(text) ?? null) : null;
        if (from === null && around === null && event.introduced !== "0")
            return null;
        if (around !== null)
            vague.push(around);
        addBound(ordering, bounds, {
            at: around?.[0] ?? from,
            starts: event.introduced !== undefined,
            ends: event.fixed !== undefined,
            endsAfter: event.last_affected !== undefined,
        });
    }
    return { sorted: bounds.sort((a, b) => compareBounds(ordering, a.at, b.at)), vague };
}
function addBound(ordering, bounds, bound) {
    const same = bounds.findIndex(({ at }) => compareBounds(ordering, at, bound.at) === 0);
    const known = bounds[same];
    if (known === undefined)
        bounds.push(bound);
    else
        bounds[same] = {
            at: known.at,
            starts: known.starts || bound.starts,
            ends: known.ends || bound.ends,
            endsAfter: known.endsAfter || bound.endsAfter,
        };
}
function compareBounds(ordering, a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? -1 : 1;
    return ordering.compare(a, b);
}
/** `*` is the limit that every version stays below; null when a limit cannot be ordered. */
function limitsOf(ordering, events) {
    const limits = [];
    for (const { limit } of events) {
        if (limit === undefined)
            continue;
        const parsed = limit === "*" ? "*" : ordering.parse(limit);
        if (parsed === null)
            return null;
        limits.push(parsed);
    }
    return limits;
}

;// CONCATENATED MODULE: ./lib/src/advisories/evaluate.js



/**
 * Whether an advisory affects a package at its version: https://ossf.github.io/osv-schema/#evaluation.
 * A withdrawn advisory affects nothing. GIT ranges speak of commits and are passed over.
 * `undecidable` when the version is not listed and the ecosystem cannot order it or a bound of a range.
 */
function affects(advisory, subject) {
    if (advisory.withdrawn !== undefined)
        return false;
    const answers = affectedEntries(advisory, subject).map((entry) => entryAffects(entry, subject));
    return any(answers);
}
/** The entries of an advisory that speak of this package, whatever its version. */
function affectedEntries(advisory, { ecosystem, name }) {
    const wanted = (0,names/* canonicalName */.Ew)(ecosystem, name);
    return advisory.affected.filter(({ package: of }) => of !== undefined && (0,names/* sameEcosystem */.l_)(of.ecosystem, ecosystem) && (0,names/* canonicalName */.Ew)(of.ecosystem, of.name) === wanted);
}
function entryAffects(entry, { ecosystem, version }) {
    if (entry.versions?.includes(version))
        return true;
    const ordering = (0,registry/* orderingOf */.e)(ecosystem);
    const ranges = (entry.ranges ?? []).filter(({ type }) => type !== "GIT");
    if (ordering === null)
        return ranges.length === 0 ? false : "undecidable";
    const spellings = [version, ...(ordering.published?.(version) ?? [])];
    return any(spellings.map((spelling) => orderedAffects(ordering, spelling, { ...entry, ranges })));
}
function orderedAffects(ordering, text, entry) {
    const span = ordering.span?.(text) ?? null;
    if (span !== null)
        return spanAffects(ordering, span, entry);
    const version = ordering.parse(text);
    if (version === null)
        return (entry.ranges ?? []).length === 0 ? false : "undecidable";
    return versionAffects(ordering, version, entry);
}
function versionAffects(ordering, version, entry) {
    const equal = (listed) => {
        const parsed = ordering.parse(listed);
        return parsed !== null && ordering.compare(parsed, version) === 0;
    };
    const ranged = any((entry.ranges ?? []).map((range) => inRange(ordering, version, range)));
    return ranged !== true && entry.versions?.some(equal) ? true : ranged;
}
/** An imprecise version has an answer only where every version it may stand for has the same one. */
function spanAffects(ordering, [lowest, highest], entry) {
    const inside = (point) => ordering.compare(point, lowest) > 0 && ordering.compare(point, highest) < 0;
    const listed = (entry.versions ?? []).map((version) => ordering.parse(version)).filter((version) => version !== null);
    const bounds = (entry.ranges ?? []).map((range) => boundaries(ordering, range));
    if (bounds.some((points) => points === null))
        return "undecidable";
    const points = bounds.flatMap((of) => of ?? []).filter(inside);
    const answers = [lowest, highest, ...points].map((version) => versionAffects(ordering, version, entry));
    const [first = false] = answers;
    if (answers.some((answer) => answer !== first))
        return "undecidable";
    return first === false && listed.some(inside) ? "undecidable" : first;
}
/** One true decides; without it one undecidable leaves all undecided. */
function any(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes("undecidable") ? "undecidable" : false;
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   gY: () => (/* binding */ ecosystemBase),
/* harmony export */   l_: () => (/* binding */ sameEcosystem),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/** `Packagist` of `Packagist:https://…`: the part before the suffix decides ordering and database (OSV schema, ecosystems). */
function ecosystemBase(ecosystem) {
    const colon = ecosystem.indexOf(":");
    return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}
/** The same spelling for every name that its ecosystem takes for equal: PEP 503 for PyPI, case for GitHub Actions. */
function canonicalName(ecosystem, name) {
    switch (ecosystemBase(ecosystem)) {
        case "PyPI":
            return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
        case "GitHub Actions":
            return name.toLowerCase();
        default:
            return name;
    }
}
/** One key for a package of any version; suffixes are compared by {@link sameEcosystem}. */
function nameKey({ ecosystem, name }) {
    return `${ecosystemBase(ecosystem)}\n${canonicalName(ecosystem, name)}`;
}
/** One key for a package of one version. */
function subjectKey(of) {
    return `${of.ecosystem}\n${canonicalName(of.ecosystem, of.name)}\n${of.version}`;
}
/**
 * Whether an advisory's ecosystem speaks of a package's. A suffix that only one side states does not tell them apart:
 * a lockfile seldom says which repository served the package, and missing an advisory is the worse error.
 */
function sameEcosystem(advisory, locked) {
    const base = ecosystemBase(advisory);
    if (base !== ecosystemBase(locked))
        return false;
    return advisory === locked || advisory === base || locked === base;
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pep440)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);

/** More digits than a double holds exactly; such a version is not ordered rather than ordered wrongly. */
const LONG_NUMBER = /\d{16}/;
/** A release with a word that PEP 440 does not know: `2.6.0-cu124`, `0.2.0-n653`. */
const RELEASE_WITH_WORD = /^(\d+(?:\.\d+)+)-[A-Za-z]/;
/** PyPI's ordering, PEP 440. Records taken over from NVD write `2.6.0-NA` for 2.6.0 itself ("update: not applicable"). */
const pep440 = {
    parse(text) {
        const trimmed = text.trim().replace(/-NA$/, "");
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(trimmed) === null || LONG_NUMBER.test(trimmed) ? null : trimmed;
    },
    compare: _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare,
    /** `2.0.0+cpu` is a build of `2.0.0`: advisories and `last_affected` name only the public version. */
    published(text) {
        const plus = text.indexOf("+");
        return plus < 0 ? [] : [text.slice(0, plus)];
    },
    /** Whatever the word means, it means some build of that release. */
    around(bound) {
        const release = RELEASE_WITH_WORD.exec(bound.trim())?.[1];
        return release === undefined ? null : [`${release}.dev0`, `${release}.post999999999`];
    },
};


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ orderingOf)
});

// EXTERNAL MODULE: ./lib/src/advisories/names.js
var names = __webpack_require__(9535);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/src/advisories/orderings/semver.js

const SHORT = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;
/**
 * SemVer 2.0.0 for npm and crates.io. Advisories also write `14`, `14.0` and `v1.2.3`: a leading `v` or `=` is dropped
 * and missing numbers count as 0. Anything else that SemVer does not allow is not a version.
 */
const semverOrdering = { parse: parseSemver, compare: (a, b) => semver.compare(a, b) };
/** Go modules: SemVer behind `v`, or `go` for the standard library; pseudo-versions are pre-releases. */
const goOrdering = {
    parse: (text) => parseSemver(text.replace(/^go(?=\d)/, "")),
    compare: (a, b) => semver.compare(a, b),
};
/** A SemVer text, short forms included; null when it is none. */
function parseSemver(text) {
    const match = SHORT.exec(text.trim().replace(/^[=v]+/, ""));
    if (match === null)
        return null;
    const [, major = "0", minor = "0", patch = "0", rest = ""] = match;
    return semver.parse(`${strip(major)}.${strip(minor)}.${strip(patch)}${rest}`, { loose: true });
}
/** `07` is 7 for databases that number by date. */
function strip(number) {
    return number.replace(/^0+(?=\d)/, "");
}

;// CONCATENATED MODULE: ./lib/src/advisories/orderings/actions.js


const PARTIAL = /^v?(\d+)(?:\.(\d+))?$/;
const HIGHEST = 9_999_999;
/**
 * Releases of GitHub actions. `v4` and `v4.1` are tags that their owners move: they may stand for any release of that
 * line, so annex asks for both ends. A branch or commit is no version.
 */
const actionsOrdering = {
    parse: parseSemver,
    compare: (a, b) => semver.compare(a, b),
    span(text) {
        const match = PARTIAL.exec(text.trim());
        const lowest = parseSemver(text);
        if (match === null || lowest === null)
            return null;
        const minor = match[2] === undefined ? HIGHEST : lowest.minor;
        return [lowest, new semver.SemVer(`${lowest.major}.${minor}.${HIGHEST}`)];
    },
};

// EXTERNAL MODULE: ./lib/src/advisories/orderings/pep440.js
var pep440 = __webpack_require__(915);
;// CONCATENATED MODULE: ./lib/src/advisories/orderings/registry.js




const ORDERINGS = {
    PyPI: pep440/* pep440 */.C,
    npm: semverOrdering,
    "crates.io": semverOrdering,
    Go: goOrdering,
    "GitHub Actions": actionsOrdering,
};
/** The ordering of an ecosystem in OSV's spelling; null where annex knows none, so that only listed versions match. */
function orderingOf(ecosystem) {
    return ORDERINGS[(0,names/* ecosystemBase */.gY)(ecosystem)] ?? null;
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ assessSeverity),
  y: () => (/* binding */ hasSeverity)
});

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/grammar.js
const V2 = table("AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C", "E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND");
const V3 = table("AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:H,L,N I:H,L,N A:H,L,N", "E:X,H,F,P,U RL:X,U,W,T,O RC:X,C,R,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,H,L,N MI:X,H,L,N MA:X,H,L,N");
const V4 = table("AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N", "E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red");
const GRAMMARS = [
    { version: "3.1", prefix: "CVSS:3.1/", ordered: false, mandatory: 8, metrics: V3 },
    { version: "3.0", prefix: "CVSS:3.0/", ordered: false, mandatory: 8, metrics: V3 },
    { version: "4.0", prefix: "CVSS:4.0/", ordered: true, mandatory: 11, metrics: V4 },
    { version: "2.0", prefix: "", ordered: true, mandatory: 6, metrics: V2 },
];
/**
 * Reads a CVSS vector of version 2.0, 3.0, 3.1 or 4.0; null for anything the specification does not allow:
 * a missing, repeated, unknown or (v2, v4.0) misplaced metric, an unknown value, a different case, stray characters.
 */
function parseVector(text) {
    const grammar = GRAMMARS.find(({ prefix }) => text.startsWith(prefix));
    if (grammar === undefined)
        return null;
    const metrics = {};
    let last = -1;
    for (const part of text.slice(grammar.prefix.length).split("/")) {
        const [name = "", value = "", extra] = part.split(":");
        const at = grammar.metrics.findIndex(([metric]) => metric === name);
        if (extra !== undefined || !grammar.metrics[at]?.[1].includes(value))
            return null;
        if (name in metrics || (grammar.ordered && at < last))
            return null;
        metrics[name] = value;
        last = at;
    }
    const complete = grammar.metrics.slice(0, grammar.mandatory).every(([name]) => name in metrics);
    return complete ? { version: grammar.version, metrics } : null;
}
function table(...groups) {
    return groups
        .flatMap((group) => group.split(" "))
        .map((entry) => {
        const [name = "", values = ""] = entry.split(":");
        return [name, values.split(",")];
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/v2.js
const IMPACT = { N: 0, P: 0.275, C: 0.66 };
const REQUIREMENT = { L: 0.5, M: 1, H: 1.51, ND: 1 };
const WEIGHTS = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: IMPACT,
    I: IMPACT,
    A: IMPACT,
    E: { U: 0.85, POC: 0.9, F: 0.95, H: 1, ND: 1 },
    RL: { OF: 0.87, TF: 0.9, W: 0.95, U: 1, ND: 1 },
    RC: { UC: 0.9, UR: 0.95, C: 1, ND: 1 },
    CDP: { N: 0, L: 0.1, LM: 0.3, MH: 0.4, H: 0.5, ND: 0 },
    TD: { N: 0, L: 0.25, M: 0.75, H: 1, ND: 1 },
    CR: REQUIREMENT,
    IR: REQUIREMENT,
    AR: REQUIREMENT,
};
const ENVIRONMENTAL = ["CDP", "TD", "CR", "IR", "AR"];
/** The last of base, temporal and environmental score that the vector defines, 0 to 10; CVSS v2 guide, section 3.2. */
function scoreV2({ metrics }) {
    const weight = (name) => WEIGHTS[name]?.[metrics[name] ?? "ND"] ?? 0;
    const temporal = (base) => round(base * weight("E") * weight("RL") * weight("RC"));
    if (!ENVIRONMENTAL.some((name) => name in metrics))
        return temporal(base(weight, false));
    const adjusted = temporal(base(weight, true));
    return round((adjusted + (10 - adjusted) * weight("CDP")) * weight("TD"));
}
function base(weight, adjusted) {
    const part = (impact, requirement) => 1 - weight(impact) * (adjusted ? weight(requirement) : 1);
    const impact = 10.41 * (1 - part("C", "CR") * part("I", "IR") * part("A", "AR"));
    const capped = adjusted ? Math.min(10, impact) : impact;
    const exploitability = 20 * weight("AV") * weight("AC") * weight("Au");
    return round((0.6 * capped + 0.4 * exploitability - 1.5) * (capped === 0 ? 0 : 1.176));
}
/** Half up to one decimal; the small term undoes what binary fractions lose just below a half. */
function round(value) {
    return Math.round(value * 10 + 1e-9) / 10;
}

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/v3.js
const v3_IMPACT = { H: 0.56, L: 0.22, N: 0 };
const v3_REQUIREMENT = { X: 1, H: 1.5, M: 1, L: 0.5 };
const v3_WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: v3_IMPACT,
    I: v3_IMPACT,
    A: v3_IMPACT,
    E: { X: 1, H: 1, F: 0.97, P: 0.94, U: 0.91 },
    RL: { X: 1, U: 1, W: 0.97, T: 0.96, O: 0.95 },
    RC: { X: 1, C: 1, R: 0.96, U: 0.92 },
    CR: v3_REQUIREMENT,
    IR: v3_REQUIREMENT,
    AR: v3_REQUIREMENT,
};
const PRIVILEGES = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
const v3_ENVIRONMENTAL = ["CR", "IR", "AR", "MAV", "MAC", "MPR", "MUI", "MS", "MC", "MI", "MA"];
/** The last of base, temporal and environmental score that the vector defines, 0 to 10; CVSS v3.0 and v3.1, section 7. */
function scoreV3({ version, metrics }) {
    const roundUp = version === "3.0" ? roundUp30 : roundUp31;
    const given = (name) => metrics[name] ?? "X";
    const modified = v3_ENVIRONMENTAL.some((name) => given(name) !== "X");
    const value = (name) => (modified && given(`M${name}`) !== "X" ? given(`M${name}`) : given(name));
    const weight = (name) => v3_WEIGHTS[name]?.[value(name)] ?? 0;
    const scope = value("S") === "C" ? "C" : "U";
    const part = (name) => 1 - weight(name) * (modified ? weight(`${name}R`) : 1);
    const all = 1 - part("C") * part("I") * part("A");
    const impact = impactOf(scope, modified ? Math.min(all, 0.915) : all, modified && version === "3.1");
    if (impact <= 0)
        return 0;
    const exploitability = 8.22 * weight("AV") * weight("AC") * (PRIVILEGES[scope][value("PR")] ?? 0) * weight("UI");
    const sum = (impact + exploitability) * (scope === "C" ? 1.08 : 1);
    const score = roundUp(Math.min(sum, 10));
    return ["E", "RL", "RC"].some((name) => name in metrics)
        ? roundUp(score * weight("E") * weight("RL") * weight("RC"))
        : score;
}
function impactOf(scope, all, newer) {
    if (scope === "U")
        return 6.42 * all;
    const last = newer ? (all * 0.9731 - 0.02) ** 13 : (all - 0.02) ** 15;
    return 7.52 * (all - 0.029) - 3.25 * last;
}
/** v3.0, section 8.1: the smallest number of one decimal that is equal to or higher. */
function roundUp30(value) {
    return Math.ceil(value * 10) / 10;
}
/** v3.1, appendix A: as v3.0, but indifferent to how binary fractions are stored. */
function roundUp31(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/v4-macro-scores.js
/**
 * Scores of the 270 macro vectors of CVSS v4.0 in tenths, as FIRST published them with the specification (section 8.3).
 * Order: EQ1, EQ2, then EQ3 with EQ6 (00, 01, 10, 11, 21), EQ4, EQ5, the last changing fastest.
 */
// biome-ignore format: one row is one combination of EQ1, EQ2, EQ3 and EQ6
const MACRO_SCORES = [
    100, 98, 95, 100, 93, 91, 93, 89, 81,
    99, 95, 92, 96, 87, 81, 90, 80, 68,
    98, 95, 90, 93, 89, 81, 88, 78, 69,
    95, 92, 84, 92, 81, 65, 80, 70, 48,
    92, 82, 72, 79, 69, 50, 69, 55, 27,
    99, 95, 92, 95, 90, 84, 92, 82, 72,
    97, 92, 85, 91, 83, 71, 81, 71, 53,
    95, 92, 85, 92, 80, 70, 84, 71, 50,
    93, 85, 73, 82, 72, 59, 70, 52, 30,
    86, 75, 52, 71, 52, 29, 63, 29, 17,
    98, 94, 91, 94, 86, 77, 87, 74, 63,
    95, 87, 81, 89, 74, 64, 75, 63, 49,
    94, 88, 76, 86, 74, 59, 72, 57, 52,
    89, 77, 67, 76, 58, 50, 57, 52, 25,
    83, 70, 54, 65, 58, 26, 53, 21, 13,
    95, 88, 76, 90, 75, 61, 77, 68, 52,
    90, 76, 70, 77, 62, 53, 66, 59, 30,
    89, 76, 62, 74, 57, 47, 61, 57, 24,
    78, 67, 58, 59, 57, 23, 52, 29, 16,
    71, 59, 30, 58, 26, 15, 23, 13, 6,
    93, 86, 75, 86, 74, 56, 70, 52, 40,
    87, 72, 58, 74, 61, 34, 54, 40, 22,
    85, 74, 62, 72, 55, 46, 53, 34, 19,
    75, 55, 51, 57, 41, 19, 36, 19, 8,
    64, 51, 20, 47, 21, 11, 24, 9, 4,
    88, 73, 60, 73, 59, 41, 54, 45, 20,
    75, 53, 50, 55, 40, 20, 43, 22, 11,
    75, 58, 40, 61, 48, 20, 46, 17, 8,
    55, 45, 21, 51, 18, 9, 18, 7, 2,
    53, 24, 14, 24, 12, 5, 10, 3, 1,
];

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/v4.js

/** Values of each metric, the most severe first: a step is one tenth of severity distance. */
const STEPS = {
    AV: "NALP",
    PR: "NLH",
    UI: "NPA",
    AC: "LH",
    AT: "NP",
    VC: "HLN",
    VI: "HLN",
    VA: "HLN",
    SC: "SHLN",
    SI: "SHLN",
    SA: "SHLN",
    CR: "HML",
    IR: "HML",
    AR: "HML",
};
/** CVSS v4.0 specification, section 8.2 and tables 24 to 29; by level of the equivalence set. */
const EQ1 = parts("AV PR UI", ["NNN", 1], ["ANN NLN NNP", 4], ["PNN ALP", 5]);
const EQ2 = parts("AC AT", ["LN", 1], ["HN LP", 2]);
const EQ4 = parts("SC SI SA", ["HSS", 6], ["HHH", 5], ["LLL", 4]);
/** Equivalence sets 3 and 6 are judged together; the key is both levels. */
const EQ36 = {
    "00": part("VC VI VA CR IR AR", "HHHHHH", 7),
    "01": part("VC VI VA CR IR AR", "HHLMMH HHHMMM", 6),
    "10": part("VC VI VA CR IR AR", "LHHHHH HLHHHH", 8),
    "11": part("VC VI VA CR IR AR", "LHLHMH LHHHMM HLHMHM HLLMHH LLHHHM", 8),
    "21": part("VC VI VA CR IR AR", "LLLHHH", 10),
};
/** The score of a v4.0 vector, 0 to 10, exact to the tenth; CVSS v4.0 specification, section 8. */
function scoreV4({ metrics }) {
    const get = effective(metrics);
    if (["VC", "VI", "VA", "SC", "SI", "SA"].every((metric) => get(metric) === "N"))
        return 0;
    const levels = levelsOf(get);
    const [eq1, eq2, eq3, eq4, eq5, eq6] = levels;
    const value = macroScore(levels) ?? 0;
    const steps = [
        [macroScore([eq1 + 1, eq2, eq3, eq4, eq5, eq6]), EQ1[eq1]],
        [macroScore([eq1, eq2 + 1, eq3, eq4, eq5, eq6]), EQ2[eq2]],
        [lowerOfEq36(levels), EQ36[`${eq3}${eq6}`]],
        [macroScore([eq1, eq2, eq3, eq4 + 1, eq5, eq6]), EQ4[eq4]],
        [macroScore([eq1, eq2, eq3, eq4, eq5 + 1, eq6]), undefined],
    ];
    const existing = steps.filter(([lower]) => lower !== undefined);
    // 840 is divisible by every depth, so the mean stays an exact fraction and a half always rounds up.
    const loss = existing.reduce((sum, [lower = 0, of]) => sum + (value - lower) * share(of, get), 0);
    const denominator = 840 * Math.max(existing.length, 1);
    const tenths = Math.floor((2 * (value * denominator - loss) + denominator) / (2 * denominator));
    return Math.min(Math.max(tenths, 0), 100) / 10;
}
/** How far below the most severe vector of its level this one is, in 840ths of the level's depth. */
function share(of, get) {
    if (of === undefined)
        return 0;
    const distances = of.highest
        .map((highest) => of.metrics.map((metric, index) => step(metric, get(metric)) - step(metric, highest[index] ?? "")))
        .find((candidate) => candidate.every((distance) => distance >= 0));
    return ((distances ?? []).reduce((sum, distance) => sum + distance, 0) * 840) / of.depth;
}
function step(metric, value) {
    return (STEPS[metric] ?? "").indexOf(value);
}
/** Modified metrics replace their base metrics; X stands for the most severe threat and requirements. */
function effective(metrics) {
    return (metric) => {
        const modified = metrics[`M${metric}`] ?? "X";
        const value = modified === "X" ? (metrics[metric] ?? "X") : modified;
        if (value !== "X")
            return value;
        return metric === "E" ? "A" : "H";
    };
}
function levelsOf(get) {
    const is = (value, ...of) => of.filter((metric) => get(metric) === value).length;
    const none = is("N", "AV", "PR", "UI");
    const eq1 = none === 3 ? 0 : none > 0 && get("AV") !== "P" ? 1 : 2;
    const eq2 = get("AC") === "L" && get("AT") === "N" ? 0 : 1;
    const eq3 = is("H", "VC", "VI") === 2 ? 0 : is("H", "VC", "VI", "VA") > 0 ? 1 : 2;
    const eq4 = is("S", "SI", "SA") > 0 ? 0 : is("H", "SC", "SI", "SA") > 0 ? 1 : 2;
    const eq5 = "APU".indexOf(get("E"));
    const eq6 = [..."CIA"].some((letter) => is("H", `V${letter}`, `${letter}R`) === 2) ? 0 : 1;
    return [eq1, eq2, eq3, eq4, eq5, eq6];
}
/** The next lower macro vector in sets 3 and 6; from 00 two ways lead down and the higher score counts. */
function lowerOfEq36([eq1, eq2, eq3, eq4, eq5, eq6]) {
    const lower = (three, six) => macroScore([eq1, eq2, three, eq4, eq5, six]);
    if (eq3 === 0 && eq6 === 0)
        return Math.max(lower(0, 1) ?? 0, lower(1, 0) ?? 0);
    return eq3 === 1 && eq6 === 0 ? lower(1, 1) : lower(eq3 + 1, eq6);
}
/** In tenths; undefined where no such macro vector exists. */
function macroScore([eq1, eq2, eq3, eq4, eq5, eq6]) {
    const eq36 = ["00", "01", "10", "11", "21"].indexOf(`${eq3}${eq6}`);
    if (eq1 > 2 || eq2 > 1 || eq36 < 0 || eq4 > 2 || eq5 > 2)
        return undefined;
    return MACRO_SCORES[(((eq1 * 2 + eq2) * 5 + eq36) * 3 + eq4) * 3 + eq5];
}
function parts(metrics, ...levels) {
    return levels.map(([highest, depth]) => part(metrics, highest, depth));
}
function part(metrics, highest, depth) {
    return { metrics: metrics.split(" "), highest: highest.split(" "), depth };
}

;// CONCATENATED MODULE: ./lib/src/advisories/cvss/score.js




/** Scores a CVSS vector of any version; null when it is malformed, which is never the same as harmless. */
function scoreVector(text) {
    const vector = parseVector(text);
    if (vector === null)
        return null;
    const score = scoreOf(vector);
    return { version: vector.version, score, severity: vector.version === "2.0" ? wordV2(score) : word(score) };
}
function scoreOf(vector) {
    switch (vector.version) {
        case "2.0":
            return scoreV2(vector);
        case "3.0":
        case "3.1":
            return scoreV3(vector);
        case "4.0":
            return scoreV4(vector);
    }
}
/** CVSS v3.1 section 5 and v4.0 section 6. */
function word(score) {
    if (score === 0)
        return "none";
    if (score < 4)
        return "low";
    if (score < 7)
        return "medium";
    return score < 9 ? "high" : "critical";
}
/** v2 itself has no words; these are NVD's, which has no "none". */
function wordV2(score) {
    if (score < 4)
        return "low";
    return score < 7 ? "medium" : "high";
}

// EXTERNAL MODULE: ./lib/src/advisories/evaluate.js + 1 modules
var evaluate = __webpack_require__(4451);
;// CONCATENATED MODULE: ./lib/src/advisories/severity.js


const LABELS = {
    CRITICAL: "critical",
    HIGH: "high",
    MODERATE: "medium",
    MEDIUM: "medium",
    LOW: "low",
    NONE: "none",
};
const WORST = ["critical", "high", "medium", "low", "none"];
/** Embedded malicious code; https://cwe.mitre.org/data/definitions/506.html */
const MALICIOUS_CODE = "CWE-506";
/**
 * The severity of one alias group for one package: the highest CVSS score of all its records, else the worst word of
 * their databases, else `unknown`. A malformed vector counts as none. Malware is always critical.
 * @param ids every id of the group, also those without a record
 */
function assessSeverity(ids, records, of) {
    const malware = isMalware(ids, records, of);
    const [highest] = records.flatMap((record) => vectorsOf(record, of)).sort(byScore);
    const labelled = WORST.find((word) => records.some((record) => labelsOf(record, of).includes(word)));
    const severity = malware ? "critical" : (highest?.severity ?? labelled ?? "unknown");
    return { severity, score: highest?.score ?? null, vector: highest?.vector ?? null, malware };
}
/** Whether a record itself says how bad it is, by a vector or by a word of its database. */
function hasSeverity(record) {
    return [record, ...record.affected].some(({ severity = [], database_specific }) => severity.some(({ score }) => scoreVector(score) !== null) || labelOf(database_specific) !== undefined);
}
function isMalware(ids, records, of) {
    if (ids.some((id) => id.startsWith("MAL-")))
        return true;
    const cwes = (specific) => specific?.["cwe_ids"];
    return records
        .flatMap((record) => [record, ...(0,evaluate/* affectedEntries */.P)(record, of)])
        .map(({ database_specific }) => cwes(database_specific))
        .some((list) => Array.isArray(list) && list.includes(MALICIOUS_CODE));
}
/** Highest score first, of equal ones the newest CVSS version, then by text. */
function byScore(a, b) {
    return b.score - a.score || Number(b.version) - Number(a.version) || (a.vector < b.vector ? -1 : 1);
}
function vectorsOf(record, of) {
    const entries = (0,evaluate/* affectedEntries */.P)(record, of).flatMap(({ severity }) => severity ?? []);
    return [...(record.severity ?? []), ...entries].flatMap(({ score: vector }) => {
        const scored = scoreVector(vector);
        return scored === null ? [] : [{ vector, ...scored }];
    });
}
function labelsOf(record, of) {
    return [record, ...(0,evaluate/* affectedEntries */.P)(record, of)].map(({ database_specific }) => labelOf(database_specific));
}
function labelOf(specific) {
    const label = specific?.["severity"];
    return typeof label === "string" ? LABELS[label.toUpperCase()] : undefined;
}


/***/ }),

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of bytes, or of a string's UTF-8, as 64 lower-case hex digits. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   VN: () => (/* binding */ purlsByName),
/* harmony export */   hN: () => (/* binding */ needsOf)
/* harmony export */ });
const STRENGTH = { runtime: 3, unknown: 2, optional: 1, development: 0 };
/** Everything that is locked at head, once per purl, sorted by purl. */
function takeInventory(packages) {
    const needed = new Set();
    const found = new Map();
    const edges = new Map();
    for (const lockfile of packages.lockfiles) {
        const byName = purlsByName(lockfile.packages);
        for (const item of lockfile.packages) {
            found.set(item.purl, [...(found.get(item.purl) ?? []), item]);
            const out = edges.get(item.purl) ?? new Set();
            for (const purl of needsOf(item, byName)) {
                out.add(purl);
                if (purl !== item.purl)
                    needed.add(purl);
            }
            edges.set(item.purl, out);
        }
    }
    return [...found.keys()].sort().map((purl) => toItem(purl, found.get(purl) ?? [], edges.get(purl), needed));
}
/** purl of what each package of one lockfile needs; `needs` says it where the name alone does not. */
function needsOf(item, byName) {
    return item.needs ?? item.dependencies.flatMap((name) => [...(byName.get(name) ?? [])]);
}
/** purls of each name in one lockfile. */
function purlsByName(packages) {
    const found = new Map();
    for (const { name, purl } of packages)
        found.set(name, (found.get(name) ?? new Set()).add(purl));
    return found;
}
function toItem(purl, places, needs, needed) {
    const [first] = places;
    return {
        purl,
        ecosystem: first?.ecosystem ?? "",
        name: first?.name ?? "",
        version: first?.version ?? "",
        scope: places.map((place) => place.scope).reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a)),
        hashes: [...new Set(places.flatMap((place) => place.hashes))].sort(),
        places: places.map(({ lockfile, line, source }) => ({ lockfile, line, source })),
        needs: [...(needs ?? [])].sort(),
        fromProject: places.some((place) => place.direct === true) || !needed.has(purl),
    };
}


/***/ })

};
