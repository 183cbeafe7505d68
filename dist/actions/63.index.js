export const id = 63;
export const ids = [63];
export const modules = {

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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
var names = __webpack_require__(1916);
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

/***/ 1916:
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
var names = __webpack_require__(1916);
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

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY = 86_400_000;
/** Adds whole days to a date or time; RFC 3339, UTC, seconds. Throws RangeError for text that is no date. */
function addDays(date, days) {
    return instant(Date.parse(date) + days * DAY);
}
/** The last second of a day that stands without a time: who says "until the 3rd" means the whole 3rd. */
function endOfDay(date) {
    return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T23:59:59Z` : date;
}
/** Whole days from one time to another, rounded down; negative when `to` is earlier. */
function daysBetween(from, to) {
    return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}
/** True when `date` lies at or before `now`; false for text that is no date, so that callers check first. */
function isPast(date, now) {
    return Date.parse(date) <= Date.parse(now);
}
/** True when the text is a date that can be compared. */
function isDate(date) {
    return !Number.isNaN(Date.parse(date));
}
/** The earlier of two times, by instant. */
function earlier(one, other) {
    return Date.parse(one) <= Date.parse(other) ? one : other;
}
function instant(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);

/** `<control>/<rule>/<12 hex>`: equal for the same rule and subject in every run, so that waivers and baselines can name it. */
function fingerprint(control, rule, subject) {
    return `${control}/${rule}/${(0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${control}\0${rule}\0${subject}`).slice(0, 12)}`;
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Compares by UTF-16 code units: the same order on every machine, unlike the locale's. */
function byText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wn: () => (/* binding */ evaluated),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/** The rule looked at its evidence; with no objection it passes. `seen` is one clause for the table. */
function evaluated(seen, objections = []) {
    return { kind: "evaluated", seen, objections };
}
/** The rule has nothing to look at, by a reason that annex computed. */
function notApplicable(reason) {
    return { kind: "not-applicable", reason };
}
/** The rule could not be decided at all; it blocks as a failure does. */
function inconclusive(reason, remedy, origin = "infrastructure") {
    return { kind: "inconclusive", reason, remedy, origin };
}
/** `1 package`, `2 packages`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** At most `limit` of them, in order, and how many more there are. */
function listed(items, limit = 3) {
    const shown = items.slice(0, limit).join(", ");
    return items.length > limit ? `${shown} and ${items.length - limit} more` : shown;
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   GP: () => (/* binding */ staleApprovals),
/* harmony export */   Up: () => (/* binding */ openObjectors),
/* harmony export */   nA: () => (/* binding */ isAuthorLogin),
/* harmony export */   pv: () => (/* binding */ independentApprovals),
/* harmony export */   rk: () => (/* binding */ approvalBy),
/* harmony export */   se: () => (/* binding */ authorsKnown)
/* harmony export */ });
/** Account ids of everybody who wrote a part of it. */
function authorsOf(pull) {
    const ids = pull.commits.flatMap((commit) => [
        ...(commit.author === null ? [] : [commit.author.id]),
        ...commit.coAuthors.map((person) => person.id),
    ]);
    return new Set([pull.author.id, ...ids]);
}
/** True when every commit's authors are known as accounts. */
function authorsKnown(pull) {
    return pull.commits.every((commit) => commit.author !== null && commit.unmapped === 0);
}
/** The newest review of each person that states something; a comment changes nothing, a dismissal takes it back. */
function standingReviews(pull) {
    const standing = new Map();
    for (const review of pull.reviews) {
        if (review.state === "commented")
            continue;
        standing.delete(review.person.id);
        if (review.state !== "dismissed")
            standing.set(review.person.id, review);
    }
    return [...standing.values()];
}
/** Approvals of the last commit by people who may write, whoever wrote the commits; `entitled` may still be null. */
function standingApprovals(pull) {
    return standingReviews(pull).filter((review) => review.state === "approved" &&
        review.commit === pull.head &&
        review.entitled !== false &&
        !review.person.bot &&
        review.person.id !== pull.author.id);
}
/** Those of them by people who wrote none of it. */
function independentApprovals(pull) {
    const authors = authorsOf(pull);
    return standingApprovals(pull).filter((review) => !authors.has(review.person.id));
}
/** Approvals by people who wrote none of it, but of an earlier commit than the last. */
function staleApprovals(pull) {
    const authors = authorsOf(pull);
    return standingReviews(pull).filter((review) => review.state === "approved" && review.commit !== pull.head && !authors.has(review.person.id));
}
/** People whose request for changes still stands; somebody without access cannot hold a change up. */
function openObjectors(pull) {
    return standingReviews(pull)
        .filter((review) => review.state === "changes-requested" && review.entitled !== false)
        .map((review) => review.person);
}
/**
 * Did one of these logins approve the last commit? When none is named, or only the one who opened the pull request,
 * any independent person counts: a team of two must not deadlock. Only that account is sure: authors of commits are
 * what the committer wrote, so naming every owner as co-author must not set the owners aside. An owner who stands
 * among the authors still agrees by their own review, if an independent person approved too.
 */
function approvalBy(pull, logins) {
    const wanted = logins
        .map((login) => login.toLowerCase())
        .filter((login) => login !== pull.author.login.toLowerCase());
    const isWanted = (review) => wanted.length === 0 || wanted.includes(review.person.login.toLowerCase());
    const independent = independentApprovals(pull);
    const approvals = independent.filter(isWanted);
    const agreed = independent.length > 0 ? standingApprovals(pull).filter(isWanted) : [];
    if (approvals.length === 0 && agreed.length === 0)
        return "missing";
    const sure = (reviews) => reviews.some((review) => review.entitled === true);
    if (!authorsKnown(pull))
        return "undecided";
    return sure(approvals) || (sure(agreed) && sure(independent)) ? "approved" : "undecided";
}
/** True when the login (any case) belongs to somebody who wrote a part of it. */
function isAuthorLogin(pull, login) {
    const people = pull.commits.flatMap((commit) => [
        ...(commit.author === null ? [] : [commit.author]),
        ...commit.coAuthors,
    ]);
    return [pull.author, ...people].some((person) => person.login.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ck: () => (/* binding */ CONTROL_RULES),
  VD: () => (/* binding */ evaluateControl),
  X1: () => (/* binding */ evidenceOf)
});

// UNUSED EXPORTS: evaluateAll

// EXTERNAL MODULE: ./lib/src/model/control.js
var control = __webpack_require__(8137);
// EXTERNAL MODULE: ./lib/src/policy/paths.js
var paths = __webpack_require__(653);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 12 modules
var parse = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/src/policy/weakened.js

/** Compares criteria and components of base and head; a rename shows as a removal, since nobody can tell them apart. */
function findWeakened(team) {
    return {
        criteria: team.baseCriteria.flatMap((base) => weakening(base.id, team.criteria.find((head) => head.id === base.id), (head) => weakerCriterion(base, head))),
        components: (team.basePolicy?.components ?? []).flatMap((base) => weakening(base.name, team.policy.components.find((head) => head.name === base.name), (head) => weakerComponent(base, head))),
    };
}
function weakening(name, head, compare) {
    if (head === undefined)
        return [{ name, kind: "removed", how: "is no longer there" }];
    const how = compare(head);
    return how.length === 0 ? [] : [{ name, kind: "weakened", how: how.join("; ") }];
}
function weakerCriterion(base, head) {
    return [
        ...(base.kind === "mandatory" && head.kind === "manual" ? ["was mandatory and is manual now"] : []),
        ...lost("test pattern", base.tests, head.tests),
        ...(head.service !== "" && base.service !== head.service
            ? [`moved from ${of(base.service)} to ${of(head.service)}`]
            : []),
    ];
}
function weakerComponent(base, head) {
    return [...lost("test pattern", base.tests, head.tests), ...lost("path", base.paths, head.paths)];
}
/** A changed pattern counts as lost: whether the new one still matches the old tests cannot be seen from the text. */
function lost(what, base, head) {
    const gone = base.filter((pattern) => !head.includes(pattern));
    if (gone.length === 0)
        return [];
    return [
        `lost the ${what}${gone.length === 1 ? "" : "s"} ${gone.map((pattern) => JSON.stringify(pattern)).join(", ")}`,
    ];
}
function of(service) {
    return service === "" ? "every service" : `service ${JSON.stringify(service)}`;
}
/** Everything of the head that is run, or that decides which results are read, by its name in the policy. */
function commandsOf(policy) {
    const { build, test, acceptance, deploy } = policy;
    return new Map(Object.entries({
        setup: policy.setup,
        "build.command": build?.command,
        "build.artefact": build?.artefact,
        "test.command": test?.command,
        "test.junit": test?.junit,
        "test.sarif": test?.sarif,
        "acceptance.compose": acceptance?.compose,
        "acceptance.command": acceptance?.command,
        "acceptance.junit": acceptance?.junit,
        "deploy.command": deploy?.command,
        "deploy.verify": deploy?.verify,
        "deploy.env": deploy?.env,
    }).map(([key, value]) => [key, JSON.stringify(value ?? null)]));
}
/** Names such as `test.command` of what differs between base and head; at bootstrap, of all that the head brings. */
function changedCommands(team) {
    const base = commandsOf(team.basePolicy ?? (0,parse/* parsePolicy */.ON)(null));
    return [...commandsOf(team.policy)].filter(([key, value]) => base.get(key) !== value).map(([key]) => key);
}

// EXTERNAL MODULE: ./lib/src/controls/outcome.js
var outcome = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/src/controls/service.js
/** Names of the services that need acceptance criteria: those of the policy, else the one this run is about. */
function servicesOf({ team, service }) {
    const names = team.policy.services.map(({ name }) => name);
    return names.length === 0 ? [service] : names;
}
/** The criteria this run has to meet: those of its service, or all where the run is not about one of several. */
function criteriaOf(input) {
    const { criteria } = input.team;
    const several = servicesOf(input).length > 1 && servicesOf(input).includes(input.service);
    return several ? criteria.filter((criterion) => isFor(criterion, input.service)) : criteria;
}
/** A criterion without a service is for every service. */
function isFor(criterion, service) {
    return criterion.service === "" || criterion.service === service;
}

;// CONCATENATED MODULE: ./lib/src/controls/acceptance-testing/coverage.js




/** acceptance-testing/no-test-vanished */
function noTestVanished(_, { team }) {
    const weakened = findWeakened(team).criteria;
    const objections = weakened.map(({ name, how }) => ({
        subject: `criterion ${name} weakened`,
        origin: "this-change",
        seen: `the criterion ${name} ${how}`,
        remedy: `Restore ${name}, or waive this finding with the reason in a change of its own.`,
        location: { file: paths/* FILE_PATHS */.A.acceptance },
    }));
    const seen = objections.length === 0
        ? "no criterion removed or weakened"
        : `${(0,outcome/* count */.U9)(objections.length, "criterion", "criteria")} removed or weakened`;
    return (0,outcome/* evaluated */.Wn)(seen, objections);
}
/** acceptance-testing/system-covered */
function systemCovered(_, input) {
    const { criteria, baseCriteria } = input.team;
    const services = servicesOf(input);
    const bare = services.filter((service) => !criteria.some((criterion) => isFor(criterion, service)));
    const known = new Set(input.team.basePolicy?.services.map(({ name }) => name) ?? []);
    const objections = bare.map((service) => {
        const before = baseCriteria.some((criterion) => isFor(criterion, service));
        const old = known.has(service) || known.size === 0;
        return {
            subject: `service ${service}`,
            origin: old && !before ? "inherited" : "this-change",
            seen: `the service ${service} has no acceptance criterion`,
            remedy: `Write one criterion for ${service} into ${paths/* FILE_PATHS */.A.acceptance}.`,
            location: { file: paths/* FILE_PATHS */.A.acceptance },
        };
    });
    return (0,outcome/* evaluated */.Wn)(`${services.length - bare.length} of ${(0,outcome/* count */.U9)(services.length, "service")} with criteria`, objections);
}

// EXTERNAL MODULE: ./lib/src/testing/map.js
var map = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/src/controls/cases.js

/** What keeps tests from showing it, one clause; null when each pattern names tests and all of them passed. */
function whyNotMet(coverage) {
    const { failed, skipped, unmatched, met } = coverage;
    if (met)
        return null;
    const open = [...failed, ...skipped].map(({ id, result }) => result === "error" ? `${id} broke` : `${id} ${result}`);
    if (open.length > 0)
        return (0,outcome/* listed */.KE)(open);
    return unmatched.length > 0 ? `no test matches ${(0,outcome/* listed */.KE)(unmatched)}` : "no test names it";
}

;// CONCATENATED MODULE: ./lib/src/controls/acceptance-testing/criteria-met.js





/** acceptance-testing/criteria-met: by passing tests, or by the signature of a person for exactly this artefact. */
function criteriaMet({ acceptance }, input) {
    const criteria = criteriaOf(input);
    if (criteria.length === 0)
        return (0,outcome/* evaluated */.Wn)("no acceptance criteria", [noCriteria(input)]);
    const objections = criteria.flatMap((criterion) => objectionsTo(criterion, acceptance));
    return (0,outcome/* evaluated */.Wn)(`${criteria.length - objections.length} of ${criteria.length} criteria`, objections);
}
function noCriteria({ team }) {
    return {
        subject: "no criteria",
        origin: team.baseCriteria.length === 0 ? "inherited" : "this-change",
        seen: "there are no acceptance criteria",
        remedy: `Write what the users were promised into ${paths/* FILE_PATHS */.A.acceptance}, each with the pattern of its tests.`,
        location: { file: paths/* FILE_PATHS */.A.acceptance },
    };
}
function objectionsTo(criterion, acceptance) {
    const [result] = (0,map/* criteriaResults */.iv)([criterion], acceptance.cases, acceptance.artefact);
    if (result === undefined || result.met)
        return [];
    switch (criterion.kind) {
        case "mandatory":
            return [byTests(criterion, result)];
        case "manual":
            return [bySignature(criterion, acceptance)];
    }
}
function byTests(criterion, result) {
    const { id, text } = criterion;
    const remedy = result.unmatched.length > 0
        ? `Write the test, or correct the pattern of ${id} in ${paths/* FILE_PATHS */.A.acceptance}.`
        : "Make the test pass; a skipped test has to run.";
    return objection(criterion, `${id} “${text}”: ${whyNotMet(result)}`, remedy);
}
/** Nobody can sign for a file before it is built, so a missing signature is due only when that file is deployed. */
function bySignature(criterion, { artefact }) {
    const { id, text, signOff } = criterion;
    const seen = signOff === null ? "nobody has tried it" : `@${signOff.by} signed for ${signOff.artefact.slice(0, 12)}`;
    const remedy = "Let somebody try this artefact, then write sign-off with by, on and artefact (its sha256).";
    const base = objection(criterion, `${id} “${text}”: ${seen}, this is ${artefact.slice(0, 12) || "no artefact"}`, remedy);
    return { ...base, origin: "inherited" };
}
function objection({ id }, seen, remedy) {
    return { subject: `criterion ${id}`, origin: "this-change", seen, remedy };
}

;// CONCATENATED MODULE: ./lib/src/controls/acceptance-testing/environment-identified.js

const TEARDOWN = "Let annex take the environment down, and stop nothing by hand while it runs.";
/** acceptance-testing/environment-identified */
function environmentIdentified({ acceptance }, { team }) {
    const { environment } = acceptance;
    if (team.policy.acceptance === null)
        return (0,outcome/* notApplicable */.hH)("no acceptance command, so no environment; see ran");
    if (environment === null) {
        return (0,outcome/* inconclusive */.Ni)("nothing is known about the environment of the tests", "Name a compose file under acceptance.compose.");
    }
    const objections = [...environment.services.flatMap(serviceObjections), ...teardownObjections(environment)];
    const services = (0,outcome/* count */.U9)(environment.services.length, "service");
    switch (environment.kind) {
        case "compose":
            if (environment.services.length === 0) {
                return (0,outcome/* inconclusive */.Ni)("no service of the compose file is known", "Repair the compose file so that its services start.");
            }
            return (0,outcome/* evaluated */.Wn)(`${services} by digest, ${environment.left ?? "?"} containers left`, objections);
        case "command":
            return (0,outcome/* evaluated */.Wn)(`environment made by the command${environment.services.length > 0 ? `, ${services} by digest` : ""}`, objections);
    }
}
function serviceObjections(service) {
    const { name, image, digest, healthy } = service;
    const base = { subject: `service ${name}`, origin: "this-change" };
    const unknown = {
        ...base,
        seen: `the image of ${name} (${image}) has no known digest`,
        remedy: `Give ${name} an image that is built or pulled, so that it has a digest.`,
        undecided: true,
    };
    const sick = {
        ...base,
        seen: `${name} never became healthy`,
        remedy: `Read the log of ${name}, repair its start or its health check.`,
    };
    return [...(digest === "" ? [unknown] : []), ...(healthy ? [] : [sick])];
}
function teardownObjections({ kind, left }) {
    const base = { subject: "containers left", origin: "infrastructure", remedy: TEARDOWN };
    if (left === null) {
        return kind === "command"
            ? []
            : [{ ...base, seen: "what was left after the tests could not be counted", undecided: true }];
    }
    return left === 0 ? [] : [{ ...base, seen: `${(0,outcome/* count */.U9)(left, "container")} left after the tests` }];
}

;// CONCATENATED MODULE: ./lib/src/controls/run-problems.js
/** How a command of the team can fail to have run to its end; empty when it ended with 0 in time. */
function runObjections(what, run) {
    const base = { subject: `${what} command`, origin: "this-change" };
    if (run === null) {
        const remedy = `Repair the ${what} command so that it starts.`;
        return [{ ...base, seen: `the ${what} command did not run`, remedy, undecided: true }];
    }
    if (run.timedOut) {
        const remedy = "Make the tests faster, or raise timeout-minutes in the policy.";
        return [{ ...base, seen: `the ${what} command was stopped after ${run.seconds} s by its time limit`, remedy }];
    }
    if (run.exitCode === 0)
        return [];
    if (run.exitCode === null) {
        const remedy = `Repair the ${what} command so that it starts.`;
        return [{ ...base, seen: `the ${what} command did not start or was killed`, remedy, undecided: true }];
    }
    const remedy = "Run the command on your machine and repair what it reports.";
    return [{ ...base, seen: `the ${what} command ended with ${run.exitCode}`, remedy }];
}
/** What a collector could not read or do: nobody can say whether it would have been good. */
function problemObjections(problems) {
    return problems.map(({ code, message, hint }) => ({
        subject: `problem ${code} ${message}`,
        origin: "this-change",
        seen: message,
        remedy: hint,
        undecided: true,
    }));
}
/** Tests on another file than the one that was built say nothing about what will be installed. */
function artefactObjections(what, tested, built) {
    if (built !== null && tested === built)
        return [];
    return [
        {
            subject: `${what} artefact`,
            origin: "this-change",
            seen: built === null
                ? "the build left no artefact to test"
                : `the ${what} tests ran on ${run_problems_short(tested)}, the build made ${run_problems_short(built)}`,
            remedy: "Let the tests run on the file at ANNEX_ARTEFACT, which is the one that was built.",
            ...(built === null ? { undecided: true } : {}),
        },
    ];
}
function run_problems_short(digest) {
    return digest === "" ? "no artefact" : digest.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/src/controls/acceptance-testing/ran.js


/** acceptance-testing/ran: to the end, with at least one case, on the artefact that was built. */
function acceptanceRan({ acceptance, build }, { team }) {
    if (team.policy.acceptance === null) {
        const before = team.basePolicy?.acceptance ?? null;
        return (0,outcome/* evaluated */.Wn)("no acceptance command", [noCommand(before === null ? "inherited" : "this-change")]);
    }
    const skipped = acceptance.cases.filter(({ result }) => result === "skipped").length;
    const objections = [
        ...runObjections("acceptance", acceptance.run),
        ...problemObjections(acceptance.problems),
        ...(acceptance.cases.length === 0 ? [noCase()] : []),
        ...artefactObjections("acceptance", acceptance.artefact, build.artefact?.sha256 ?? null),
    ];
    return (0,outcome/* evaluated */.Wn)(`${(0,outcome/* count */.U9)(acceptance.cases.length, "test")}, ${skipped} skipped`, objections);
}
function noCommand(origin) {
    return {
        subject: "acceptance command",
        origin,
        seen: "the policy names no acceptance command",
        remedy: "Write the command that runs the acceptance tests under acceptance.command in the policy.",
        undecided: true,
    };
}
function noCase() {
    return {
        subject: "no test case",
        origin: "this-change",
        seen: "the acceptance reports hold no test case",
        remedy: "Let the acceptance command write JUnit files to the paths under acceptance.junit.",
        undecided: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/controls/rule.js

/** The job of the workflow that collects each document. */
const JOB_OF = {
    change: "change",
    packages: "inspect",
    advisories: "inspect",
    sbom: "inspect",
    build: "build",
    tests: "test",
    acceptance: "acceptance",
    jobs: "verdict",
    gate: "gate",
};
/**
 * A rule that is evaluated only when every document it needs is there and came from a job that ended well;
 * otherwise it is inconclusive with the reason, so no evaluation has to think of absence.
 */
function rule(needs, evaluate) {
    return {
        needs,
        evaluate(input) {
            const documents = presentDocuments(needs, input.evidence);
            const broken = brokenJob(needs, input.evidence);
            if (documents === null)
                return broken ?? missing(needs, input.evidence);
            const outcome = evaluate(documents, input);
            return broken === null ? outcome : afterBrokenJob(outcome, broken);
        },
    };
}
/** First asks whether there is anything to evaluate, which needs less evidence; only then the rule itself. */
function unless(notApplicable, evaluation) {
    return {
        needs: [...new Set([...notApplicable.needs, ...evaluation.needs])],
        evaluate(input) {
            const first = notApplicable.evaluate(input);
            return first.kind === "evaluated" ? evaluation.evaluate(input) : first;
        },
    };
}
function presentDocuments(needs, evidence) {
    if (needs.some((name) => evidence[name] === undefined || evidence[name] === null))
        return null;
    // Each needed key was just seen to be present, which the compiler cannot follow through the generic key.
    return evidence;
}
function missing(needs, evidence) {
    const absent = needs.filter((name) => evidence[name] === undefined || evidence[name] === null);
    const jobs = [...new Set(absent.map((name) => JOB_OF[name]))];
    return (0,outcome/* inconclusive */.Ni)(`there is no evidence of ${absent.join(", ")}`, `Let the job ${jobs.join(", ")} run to its end; it collects this evidence.`);
}
function brokenJob(needs, evidence) {
    const results = evidence.jobs?.results ?? {};
    for (const name of needs) {
        const result = results[JOB_OF[name]];
        if (result === undefined || result === "success")
            continue;
        return (0,outcome/* inconclusive */.Ni)(`the job ${JOB_OF[name]} ended with "${result}"`, `Repair the job ${JOB_OF[name]} and run it again.`);
    }
    return null;
}
/** What a broken job left behind may still object, but it can never show that all is well. */
function afterBrokenJob(outcome, broken) {
    if (outcome.kind !== "evaluated" || outcome.objections.length === 0)
        return broken;
    const job = {
        subject: "job",
        origin: "infrastructure",
        seen: broken.reason,
        remedy: broken.remedy,
        undecided: true,
    };
    return { ...outcome, objections: [...outcome.objections, job] };
}

;// CONCATENATED MODULE: ./lib/src/controls/acceptance-testing.js





/** 8.29 / A.14.2.9, one evaluation a rule. */
const ACCEPTANCE_TESTING = {
    "criteria-met": rule(["acceptance"], criteriaMet),
    ran: rule(["build", "acceptance"], acceptanceRan),
    "environment-identified": rule(["acceptance"], environmentIdentified),
    "no-test-vanished": rule([], noTestVanished),
    "system-covered": rule([], systemCovered),
};

// EXTERNAL MODULE: ./lib/src/controls/people.js
var people = __webpack_require__(4030);
;// CONCATENATED MODULE: ./lib/src/controls/unread.js

/** Facts of a change that may be unreadable one by one, and how the collector's `unread[].what` begins for each. */
const TOPICS = {
    "pull-requests": /^pull/u,
    commits: /^commit/u,
    reviews: /^review/u,
    requests: /^request/u,
    files: /^file/u,
    "action-uses": /^(?:action|uses|workflow)/u,
    "branch-rules": /^(?:branch|rule|setting)/u,
};
/**
 * Inconclusive when the change's evidence says that one of these facts could not be read; null when all are there.
 * A word that begins no topic counts for all of them: what annex does not know about may be what the rule needs.
 */
function unreadOutcome(change, topics) {
    const wanted = topics.map((topic) => TOPICS[topic]);
    const known = Object.values(TOPICS);
    const entry = change.unread.find(({ what }) => wanted.some((topic) => topic.test(what)) || !known.some((topic) => topic.test(what)));
    if (entry === undefined)
        return null;
    return (0,outcome/* inconclusive */.Ni)(`${entry.what} could not be read: ${entry.reason}`, "Run the job change again; its token needs contents, pull-requests and issues: read.");
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/through-pull-request.js


/** Commits that came in without a pull request, one objection each; also one when files differ without any source. */
function unreviewedCommits(change, seen, remedy) {
    const objection = (subject, what) => ({
        subject,
        origin: "this-change",
        seen: `${what} ${seen}`,
        remedy,
    });
    if (change.orphanCommits.length === 0 && change.pullRequests.length === 0) {
        return [objection(`commit ${change.head}`, `${change.head.slice(0, 7)}`)];
    }
    return change.orphanCommits.map((sha) => objection(`commit ${sha}`, sha.slice(0, 7)));
}
/** True when base and head hold the same files and no commit lies between them, as when a version is deployed again. */
function nothingChanged(change) {
    return change.files.length === 0 && change.pullRequests.length === 0 && change.orphanCommits.length === 0;
}
const NOTHING_CHANGED = "nothing differs from the base";
/** change-control/through-pull-request */
function throughPullRequest({ change }) {
    const unread = unreadOutcome(change, ["pull-requests", "commits"]);
    if (unread !== null)
        return unread;
    if (nothingChanged(change))
        return (0,outcome/* notApplicable */.hH)(NOTHING_CHANGED);
    const objections = unreviewedCommits(change, "belongs to no pull request", "Open a pull request for the commit, and protect the branch against direct pushes.");
    const commits = new Set(change.pullRequests.flatMap((pull) => pull.commits.map((commit) => commit.sha))).size;
    const pulls = change.pullRequests.map((pull) => `#${pull.number}`);
    const seen = pulls.length === 1 ? `${(0,outcome/* count */.U9)(commits, "commit")} in ${pulls[0]}` : `${(0,outcome/* count */.U9)(pulls.length, "pull request")}`;
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? seen : `${(0,outcome/* count */.U9)(objections.length, "commit")} outside pull requests`, objections);
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/four-eyes.js




/** change-control/four-eyes */
function fourEyes({ change }) {
    const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews"]);
    if (unread !== null)
        return unread;
    if (nothingChanged(change))
        return (0,outcome/* notApplicable */.hH)(NOTHING_CHANGED);
    const direct = unreviewedCommits(change, "was approved by nobody", "Open a pull request for the commit and have it approved.");
    const pulls = change.pullRequests.flatMap(four_eyes_objectionsTo);
    const waiting = new Set(pulls.map((objection) => objection.subject)).size;
    const approved = change.pullRequests.length - waiting;
    const seen = direct.length + waiting === 0
        ? `${(0,outcome/* count */.U9)(approved, "pull request")} approved after the last commit by another person`
        : `${approved} of ${(0,outcome/* count */.U9)(change.pullRequests.length, "pull request")} approved by another person`;
    return (0,outcome/* evaluated */.Wn)(seen, [...direct, ...pulls]);
}
function four_eyes_objectionsTo(pull) {
    const objectors = (0,people/* openObjectors */.Up)(pull);
    if (objectors.length > 0) {
        const names = (0,outcome/* listed */.KE)(objectors.map((person) => `@${person.login}`));
        return [
            four_eyes_objection(pull, `changes requested by ${names} are still open`, "Settle the requested changes with the reviewer."),
        ];
    }
    const approvals = (0,people/* independentApprovals */.pv)(pull);
    if (approvals.length === 0)
        return [four_eyes_objection(pull, whatIsMissing(pull), remedyFor(pull))];
    if (!(0,people/* authorsKnown */.se)(pull)) {
        const remedy = "Link the commit's e-mail address to a GitHub account, or write the commit again with a linked one.";
        return [{ ...four_eyes_objection(pull, "a commit's author has no account that GitHub knows", remedy), undecided: true }];
    }
    if (approvals.some((review) => review.entitled === true))
        return [];
    const remedy = "Run the job change again with a token that may read the collaborators' permissions.";
    return [{ ...four_eyes_objection(pull, "the approver's access could not be read", remedy), undecided: true }];
}
function whatIsMissing(pull) {
    const stale = (0,people/* staleApprovals */.GP)(pull).map((review) => `@${review.person.login}`);
    if (stale.length > 0)
        return `the approval by ${(0,outcome/* listed */.KE)(stale)} is of an earlier commit than ${pull.head.slice(0, 7)}`;
    return `no approval of ${pull.head.slice(0, 7)} by somebody who wrote none of it`;
}
function remedyFor(pull) {
    return `Ask somebody other than @${pull.author.login} and the authors of its commits to approve the last commit.`;
}
function four_eyes_objection(pull, seen, remedy) {
    return { subject: `pull request ${pull.number}`, origin: "this-change", seen: `#${pull.number}: ${seen}`, remedy };
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/pinned-actions.js


/** change-control/pinned-actions */
function pinnedActions({ change }) {
    const unread = unreadOutcome(change, ["action-uses"]);
    if (unread !== null)
        return unread;
    const uses = change.actionUses.filter(isForeign);
    if (uses.length === 0)
        return (0,outcome/* notApplicable */.hH)("no workflow uses an action of somebody else");
    const pinned = uses.filter((use) => use.pinned).length;
    return (0,outcome/* evaluated */.Wn)(`${pinned} of ${uses.length} actions pinned`, uses.filter((use) => !use.pinned).map(toObjection));
}
/** Actions of this repository change only with this repository. */
function isForeign(use) {
    return !use.action.startsWith("./") && !use.action.startsWith("$/");
}
function toObjection(use) {
    return {
        subject: `${use.file} ${use.action}@${use.ref}`,
        origin: use.inBase ? "inherited" : "this-change",
        seen: `${use.file}:${use.line} uses ${use.action}@${use.ref}, which can be moved`,
        remedy: `Replace "${use.ref}" by the full commit id it points to now, and keep the version as a comment.`,
        location: { file: use.file, line: use.line },
    };
}

// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(1028);
;// CONCATENATED MODULE: ./lib/src/controls/pull-files.js
/** The paths a pull request touches: what git says where it is the only one, since GitHub's list ends at 3000 files. */
function filesOf(change, pull) {
    return change.stage === "change" && change.pullRequests.length === 1 ? change.files : pull.files;
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/pipeline-change.js







/** change-control/pipeline-change */
function pipelineChange({ change }, input) {
    const { owners, change: rules } = input.team.policy;
    const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
    if (unread !== null)
        return unread;
    const commands = changedCommands(input.team);
    const files = (0,match/* pathsMatching */.O)(change.files, rules.pipeline);
    if (files.length === 0 && commands.length === 0)
        return (0,outcome/* notApplicable */.hH)("no pipeline file and no command differs");
    const touching = change.pullRequests
        .map((pull) => ({ pull, what: touched(change, pull, { pipeline: rules.pipeline, commands }) }))
        .filter(({ what }) => what.length > 0);
    const objections = touching.flatMap(({ pull, what }) => pipeline_change_objectionsTo(pull, what, owners));
    const direct = touching.length === 0 || change.orphanCommits.length > 0 ? [outside([...files, ...commands])] : [];
    const approved = touching.length - objections.length;
    const seen = `pipeline change approved by an owner in ${approved} of ${(0,outcome/* count */.U9)(touching.length, "pull request")}`;
    return (0,outcome/* evaluated */.Wn)(seen, [...direct, ...objections]);
}
function touched(change, pull, touch) {
    const files = filesOf(change, pull);
    const commands = files.includes(paths/* FILE_PATHS */.A.policy) ? touch.commands : [];
    return [...(0,match/* pathsMatching */.O)(files, touch.pipeline), ...commands];
}
function pipeline_change_objectionsTo(pull, what, owners) {
    const approval = (0,people/* approvalBy */.rk)(pull, owners);
    if (approval === "approved")
        return [];
    const who = owners.length === 0 ? "a second person" : `one of the owners (${(0,outcome/* listed */.KE)(owners.map((login) => `@${login}`))})`;
    const objection = {
        subject: `pull request ${pull.number}`,
        origin: "this-change",
        seen: `#${pull.number} changes ${(0,outcome/* listed */.KE)(what)} without the approval of ${who} who wrote none of it`,
        remedy: `Ask ${who} to approve the last commit.`,
    };
    return [approval === "undecided" ? { ...objection, undecided: true } : objection];
}
function outside(what) {
    return {
        subject: "outside pull requests",
        origin: "this-change",
        seen: `${(0,outcome/* listed */.KE)(what)} may have changed outside any pull request`,
        remedy: "Bring the change in by a pull request that an owner approves.",
    };
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/request-linked.js



/** change-control/request-linked */
function requestLinked({ change }, { team }) {
    if (team.policy.change.request === "optional")
        return (0,outcome/* notApplicable */.hH)("the policy leaves linking a request to the author");
    const unread = unreadOutcome(change, ["pull-requests", "commits", "requests"]);
    if (unread !== null)
        return unread;
    if (nothingChanged(change))
        return (0,outcome/* notApplicable */.hH)(NOTHING_CHANGED);
    const direct = unreviewedCommits(change, "names no request", "Open a pull request that links its request.");
    const pulls = change.pullRequests.flatMap(request_linked_objectionsTo);
    const linked = change.pullRequests.flatMap((pull) => existing(pull));
    const seen = direct.length + pulls.length === 0
        ? `${linked.length === 1 ? "request" : "requests"} ${(0,outcome/* listed */.KE)(linked)} linked`
        : `${(0,outcome/* count */.U9)(direct.length + pulls.length, "change")} without a request`;
    return (0,outcome/* evaluated */.Wn)(seen, [...direct, ...pulls]);
}
function existing(pull) {
    return pull.requests.filter((request) => request.exists).map((request) => request.reference);
}
function request_linked_objectionsTo(pull) {
    if (existing(pull).length > 0)
        return [];
    const dead = pull.requests.map((request) => request.reference);
    const seen = dead.length === 0 ? "links no request" : `links ${(0,outcome/* listed */.KE)(dead)}, which does not exist`;
    return [
        {
            subject: `pull request ${pull.number}`,
            origin: "this-change",
            seen: `#${pull.number} ${seen}`,
            remedy: "Link the issue in the description, for example “Closes #12”; no commit is needed.",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control/settings-unchanged.js


/** change-control/settings-unchanged */
function settingsUnchanged({ change, gate, }) {
    const now = change.branchRules;
    const before = gate.last?.branchRules ?? null;
    if (now === null) {
        const unread = unreadOutcome(change, ["branch-rules"]);
        const remedy = "Run the job change again with a token that may read the repository's metadata.";
        return unread ?? (0,outcome/* inconclusive */.Ni)("the branch rules could not be read", remedy);
    }
    if (before === null)
        return (0,outcome/* evaluated */.Wn)("branch rules recorded for the first time");
    if (before === now)
        return (0,outcome/* evaluated */.Wn)(`branch rules unchanged since record ${gate.last?.seq}`);
    return (0,outcome/* evaluated */.Wn)("branch rules changed", [
        {
            subject: `branch rules ${now}`,
            origin: "inherited",
            seen: `the branch rules (${now.slice(0, 12)}) are not those of record ${gate.last?.seq} (${before.slice(0, 12)})`,
            remedy: "Restore the branch rules, or waive this finding with the reason for the new ones.",
        },
    ]);
}

;// CONCATENATED MODULE: ./lib/src/controls/change-control.js







/** 8.32 / A.14.2.2, one evaluation a rule. */
const CHANGE_CONTROL = {
    "through-pull-request": rule(["change"], throughPullRequest),
    "four-eyes": rule(["change"], fourEyes),
    "request-linked": rule(["change"], requestLinked),
    "pipeline-change": rule(["change"], pipelineChange),
    "pinned-actions": rule(["change"], pinnedActions),
    "settings-unchanged": rule(["change", "gate"], settingsUnchanged),
};

;// CONCATENATED MODULE: ./lib/src/controls/documentation.js

/**
 * Why this change cannot reach what is shipped, or null when it can: every differing path is documentation by the
 * base's policy, no locked package differs, and the artefact equals the base's wherever both digests are known.
 */
function documentationReason(input) {
    const { change, build, packages, jobs } = input.evidence;
    if (change === undefined || !change.documentationOnly || change.files.length === 0)
        return null;
    if (!ended(jobs?.results["change"]))
        return null;
    if (packages !== undefined && packages.changes.length > 0)
        return null;
    const base = build?.baseArtefact ?? null;
    const head = build?.artefact?.sha256 ?? null;
    if (base !== null && base !== head)
        return null;
    const files = `only documentation differs (${(0,outcome/* listed */.KE)(change.files)})`;
    return base === null ? files : `${files}; the artefact equals the base's, sha256 ${base.slice(0, 12)}`;
}
function ended(result) {
    return result === undefined || result === "success";
}

;// CONCATENATED MODULE: ./lib/src/controls/operational-installation/approved.js


/** operational-installation/approved: by somebody who neither started the run nor alone wrote what is deployed. */
function approved({ gate, change }) {
    const { approval } = gate;
    return (0,outcome/* evaluated */.Wn)(seenOf(gate), [
        ...environmentObjections(gate),
        ...(gate.frozen === null ? [] : [frozen(gate.frozen)]),
        ...(approval.state === "approved" ? personObjections(gate, change) : stateObjections(gate)),
    ]);
}
function seenOf({ approval }) {
    const people = (0,outcome/* listed */.KE)(approval.by.map(({ person }) => `@${person.login}`));
    switch (approval.state) {
        case "approved":
            return people === "" ? "approved by nobody who is named" : `approved by ${people}`;
        case "pending":
            return approval.source === "environment" ? "approval asked for by the environment" : "approval waits";
        case "refused":
            return "refused";
        case "unexplained":
            return "no explained approval";
    }
}
/** GitHub would create a missing environment, without any protection. */
function environmentObjections({ environment, environmentExists, approval }) {
    const remedy = `Create the environment ${environment} with required reviewers in the repository's settings.`;
    const base = {
        subject: "environment",
        origin: "infrastructure",
        seen: `the environment ${environment} does not exist`,
        remedy,
    };
    if (environmentExists === false)
        return [base];
    if (environmentExists === true || approval.source !== "environment")
        return [];
    return [{ ...base, seen: `the environment ${environment} could not be read`, undecided: true }];
}
function frozen(window) {
    return {
        subject: "freeze",
        origin: "infrastructure",
        seen: `deployments are frozen: ${window}`,
        remedy: "Wait until the freeze ends, or deploy as an emergency with its reason.",
    };
}
/** Whoever approves with the environment does so after the gate; the deploy job checks it before it installs. */
function stateObjections({ approval }) {
    if (approval.state === "pending" && approval.source === "environment")
        return [];
    const base = {
        subject: "approval",
        origin: "infrastructure",
        seen: `approval (${approval.source}) ${approval.state}: ${approval.reason || "no reason given"}`,
        remedy: "Ask somebody who neither started the run nor alone wrote the change to approve it.",
    };
    return [approval.state === "pending" ? { ...base, undecided: true } : base];
}
function personObjections({ approval, starter }, change) {
    const authors = new Set(change.pullRequests.flatMap((pull) => [...(0,people/* authorsOf */.EK)(pull)]));
    const independent = approval.by.filter(({ person }) => !person.bot &&
        // Who reviewed the contained changes may also start the run; that is what this source means.
        (approval.source === "pull-requests" || person.id !== starter.id) &&
        !(authors.size === 1 && authors.has(person.id)));
    if (independent.length > 0)
        return [];
    const who = approval.by.length === 0 ? "nobody is named" : "only by who started the run or alone wrote the change";
    return [
        {
            subject: "approval",
            origin: "infrastructure",
            seen: `approved, but ${who}`,
            remedy: "Ask somebody who neither started the run nor alone wrote the change to approve it.",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/controls/operational-installation/artefact-digest.js

const REMEDY = "Deploy the artefact of this run, or name a recorded one with the input artefact.";
/** operational-installation/artefact-digest: one file from the build through the tests to the install. */
function artefactDigest({ gate, build }, { evidence }) {
    const built = build.artefact?.sha256 ?? null;
    if (gate.artefactOrigin === null) {
        const seen = `nobody knows where the artefact ${artefact_digest_short(gate.artefact)} comes from`;
        return (0,outcome/* evaluated */.Wn)("artefact of unknown origin", [artefact_digest_objection("origin", seen, true)]);
    }
    const objections = [
        ...(built === gate.artefact
            ? []
            : [artefact_digest_objection("build", `the build has ${artefact_digest_short(built ?? "")}, the gate ${artefact_digest_short(gate.artefact)}`)]),
        ...(gate.artefactOrigin === "recorded" ? [] : testedObjections(gate, evidence)),
    ];
    const file = gate.artefactOrigin === "recorded" ? "file = recorded file" : "file = built and tested file";
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? `${file}, ${artefact_digest_short(gate.artefact)}` : "another file than the tested one", objections);
}
/** A recorded artefact was tested in the run that recorded it; one of this run must be the tested one here. */
function testedObjections(gate, { tests, acceptance }) {
    const tested = [
        { what: "security tests", digest: tests?.artefact },
        { what: "acceptance tests", digest: acceptance?.artefact },
    ];
    return tested.flatMap(({ what, digest }) => {
        if (digest === gate.artefact)
            return [];
        if (digest === undefined)
            return [artefact_digest_objection(what, `nothing shows which file the ${what} ran on`, true)];
        return [artefact_digest_objection(what, `the ${what} ran on ${artefact_digest_short(digest)}, the gate has ${artefact_digest_short(gate.artefact)}`)];
    });
}
function artefact_digest_objection(subject, seen, undecided = false) {
    const base = { subject, origin: "this-change", seen, remedy: REMEDY };
    return undecided ? { ...base, undecided } : base;
}
function artefact_digest_short(digest) {
    return digest === "" ? "none" : digest.slice(0, 12);
}

// EXTERNAL MODULE: ./lib/src/controls/dates.js
var dates = __webpack_require__(1920);
;// CONCATENATED MODULE: ./lib/src/controls/operational-installation/register.js


/** Installs are counted over this many days. */
const WINDOW_DAYS = 30;
/** operational-installation/recorded: the gate writes its decision before it lets anything be installed. */
function recorded({ gate }) {
    const after = gate.last === null ? "the first deployment" : `after record ${gate.last.seq}`;
    return (0,outcome/* evaluated */.Wn)(`the gate records its decision, ${after}`);
}
/** operational-installation/environment-order */
function environmentOrder({ gate }) {
    const { previousEnvironment: previous, artefact } = gate;
    if (previous === null)
        return (0,outcome/* notApplicable */.hH)("the policy puts no environment before this one");
    if (previous.deployedSeq !== null)
        return (0,outcome/* evaluated */.Wn)(`in ${previous.name} since record ${previous.deployedSeq}`);
    return (0,outcome/* evaluated */.Wn)(`never in ${previous.name}`, [
        {
            subject: `${previous.name} ${artefact}`,
            origin: "this-change",
            seen: `the artefact ${artefact.slice(0, 12)} was never deployed to ${previous.name}`,
            remedy: `Deploy it to ${previous.name} first, then promote it with the input artefact.`,
        },
    ]);
}
/** operational-installation/no-drift */
function noDrift({ gate }) {
    const { drift } = gate;
    if (drift === null)
        return (0,outcome/* notApplicable */.hH)("nothing observes what runs in this environment");
    const objections = drift.map((difference) => ({
        subject: difference,
        origin: "inherited",
        seen: difference,
        remedy: "Find out what installed it, then write a drift record with the reason and deploy again.",
    }));
    return (0,outcome/* evaluated */.Wn)(drift.length === 0 ? "no drift" : (0,outcome/* count */.U9)(drift.length, "difference"), objections);
}
/**
 * operational-installation/coverage. What happened cannot be undone and an emergency is never controlled, so the
 * share is shown and falls due only when the window has left it behind; otherwise one emergency would end all deployments.
 */
function coverage({ gate }, { now }) {
    const { controlled, all } = gate.coverage;
    if (all === 0)
        return (0,outcome/* notApplicable */.hH)(`nothing was installed in the last ${WINDOW_DAYS} days`);
    const seen = `last ${WINDOW_DAYS} days ${controlled} of ${all} installs controlled`;
    if (controlled === all)
        return (0,outcome/* evaluated */.Wn)(seen);
    return (0,outcome/* evaluated */.Wn)(seen, [
        {
            subject: "installs past the mechanism",
            origin: "inherited",
            seen: `${(0,outcome/* count */.U9)(all - controlled, "install")} of ${all} in the last ${WINDOW_DAYS} days without a controlled decision`,
            remedy: "Install only through annex and remove the other ways in.",
            dueDate: (0,dates/* addDays */.fi)(now, WINDOW_DAYS),
        },
    ]);
}

;// CONCATENATED MODULE: ./lib/src/controls/operational-installation.js




/** 8.19 / A.12.5.1, one evaluation a rule. */
const OPERATIONAL_INSTALLATION = {
    "artefact-digest": rule(["build", "gate"], artefactDigest),
    approved: rule(["change", "gate"], approved),
    recorded: rule(["gate"], recorded),
    "environment-order": rule(["gate"], environmentOrder),
    "no-drift": rule(["gate"], noDrift),
    coverage: rule(["gate"], coverage),
};

;// CONCATENATED MODULE: ./lib/src/advisories/aliases.js
/**
 * Groups records that are aliases of each other, in either direction and through third ids (union-find).
 * `related` does not join: related records are different vulnerabilities (OSV schema, `aliases` and `related`).
 */
function groupByAlias(records) {
    const parent = new Map();
    for (const { id, aliases = [] } of records) {
        for (const alias of aliases)
            union(parent, id, alias);
        find(parent, id);
    }
    const groups = new Map();
    for (const id of parent.keys()) {
        const root = find(parent, id);
        const group = groups.get(root) ?? { ids: [], members: [] };
        group.ids.push(id);
        groups.set(root, group);
    }
    for (const record of records)
        groups.get(find(parent, record.id))?.members.push(record);
    return [...groups.values()].map(({ ids, members }) => ({ ids: ids.sort(compareIds), members }));
}
/** Order of ids for display, as osv-scanner's: CVE, then the ecosystem's own database, then GHSA; else alphabetical. */
function compareIds(a, b) {
    return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function rank(id) {
    if (id.startsWith("CVE-"))
        return 0;
    return id.startsWith("GHSA-") ? 2 : 1;
}
function union(parent, a, b) {
    const [first, second] = [find(parent, a), find(parent, b)];
    if (first !== second)
        parent.set(second, first);
}
function find(parent, id) {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
        root = next;
    for (let at = id; at !== root;) {
        const next = parent.get(at) ?? root;
        parent.set(at, root);
        at = next;
    }
    parent.set(root, root);
    return root;
}

// EXTERNAL MODULE: ./lib/src/advisories/distinct.js
var distinct = __webpack_require__(6686);
// EXTERNAL MODULE: ./lib/src/advisories/evaluate.js + 1 modules
var evaluate = __webpack_require__(4451);
// EXTERNAL MODULE: ./lib/src/advisories/orderings/registry.js + 2 modules
var registry = __webpack_require__(4627);
;// CONCATENATED MODULE: ./lib/src/advisories/fixed.js


/**
 * Versions that fix a package, ascending, each once: every `fixed` of the advisories, and what another source named,
 * that is above the version in use. All of them, as listed, where the ecosystem cannot order the version in use.
 */
function fixedVersions(advisories, subject, named = []) {
    const events = advisories
        .flatMap((advisory) => (0,evaluate/* affectedEntries */.P)(advisory, subject))
        .flatMap(({ ranges = [] }) => ranges.filter(({ type }) => type !== "GIT"))
        .flatMap((range) => range.events.flatMap(({ fixed }) => fixed ?? []));
    const all = [...new Set([...events, ...named])];
    const ordering = (0,registry/* orderingOf */.e)(subject.ecosystem);
    return ordering === null ? all : above(ordering, subject.version, all);
}
function above(ordering, inUse, candidates) {
    const current = ordering.parse(inUse);
    if (current === null)
        return candidates;
    const parsed = candidates.flatMap((text) => {
        const version = ordering.parse(text);
        return version === null || ordering.compare(version, current) <= 0 ? [] : [{ text, version }];
    });
    const sorted = parsed.sort((a, b) => ordering.compare(a.version, b.version) || (a.text < b.text ? -1 : 1));
    return sorted
        .filter(({ version }, index) => {
        const previous = sorted[index - 1];
        return previous === undefined || ordering.compare(previous.version, version) !== 0;
    })
        .map(({ text }) => text);
}

// EXTERNAL MODULE: ./lib/src/advisories/names.js
var names = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/src/advisories/orderings/pep440.js
var pep440 = __webpack_require__(915);
// EXTERNAL MODULE: ./lib/src/advisories/severity.js + 6 modules
var severity = __webpack_require__(4357);
;// CONCATENATED MODULE: ./lib/src/advisories/findings.js







/**
 * Judges packages by advisories and by what pip-audit reported; pure, so that a verdict can be recomputed.
 * A package locked in several places is judged once and shown at the first (by lockfile, then line).
 * Records that do not affect the version join no groups: a database gives them only when asked for all versions.
 */
function findVulnerabilities(packages, advisories, pipAudit) {
    const known = indexAdvisories(advisories);
    const locked = (0,distinct/* distinct */.d)(packages);
    const judged = locked.map((of) => judge(of, known, pipAudit ?? []));
    return {
        vulnerabilities: judged.flatMap(({ vulnerabilities }) => vulnerabilities),
        undecidable: [...judged.flatMap(({ undecidable }) => undecidable), ...unlocked(locked, pipAudit ?? [])],
    };
}
function indexAdvisories(advisories) {
    const byName = new Map();
    const byId = new Map();
    for (const record of advisories) {
        if (record.withdrawn !== undefined)
            continue;
        byId.set(record.id, record);
        const keys = new Set(record.affected.flatMap(({ package: of }) => (of === undefined ? [] : [(0,names/* nameKey */.Rc)(of)])));
        for (const key of keys)
            byName.set(key, [...(byName.get(key) ?? []), record]);
    }
    return { byName, byId };
}
function judge(of, known, pipAudit) {
    const records = (known.byName.get((0,names/* nameKey */.Rc)(of)) ?? []).map((record) => ({ ...findings_names(record), record, answer: (0,evaluate/* affects */.b)(record, of) }));
    const findings = pipAudit
        .filter((finding) => isAbout(finding, of))
        .map((finding) => ({ ...findings_names(finding), finding, answer: true }));
    const groups = groupByAlias([...records.filter(({ answer }) => answer !== false), ...findings]);
    const certain = groups.filter(({ members }) => members.some(({ answer }) => answer === true));
    const open = groups.filter((group) => !certain.includes(group)).flatMap(({ ids }) => ids.slice(0, 1));
    return {
        vulnerabilities: certain
            .map((group) => vulnerabilityOf(of, group, known.byId))
            .sort((a, b) => (0,distinct/* compareText */.n)(a.id, b.id)),
        undecidable: open.length === 0 ? [] : [undecidableOf(of, open.sort())],
    };
}
function findings_names({ id, aliases }) {
    return aliases === undefined ? { id } : { id, aliases };
}
function vulnerabilityOf(of, group, byId) {
    const [id = "", ...aliases] = group.ids;
    const { ecosystem, name, version, purl } = of;
    const affecting = group.members.flatMap(({ record, answer }) => (answer === true ? (record ?? []) : []));
    const findings = group.members.flatMap(({ finding }) => finding ?? []);
    const named = findings.flatMap(({ fixed }) => fixed);
    return {
        id,
        aliases,
        package: { ecosystem, name, version, purl },
        ...(0,severity/* assessSeverity */.a)(group.ids, rated(group, byId), of),
        fixed: fixedVersions(affecting, of, named),
        sources: [...(affecting.length > 0 ? ["osv"] : []), ...(findings.length > 0 ? ["pip-audit"] : [])],
        summary: summaryOf(group.ids, affecting),
        published: earliest(affecting.flatMap((record) => record.published ?? [])),
        lockfile: of.lockfile,
        line: of.line,
    };
}
/** The records to take the severity from: when the affecting ones have none, those of their aliases. */
function rated({ ids, members }, byId) {
    const own = members.flatMap(({ record }) => record ?? []);
    return own.some(severity/* hasSeverity */.y) ? own : ids.flatMap((id) => byId.get(id) ?? []);
}
/** The summary of the record with the most preferred id that has one. */
function summaryOf(ids, records) {
    const summaries = new Map(records.map(({ id, summary }) => [id, summary]));
    return ids.map((id) => summaries.get(id)).find((summary) => summary !== undefined && summary !== "") ?? "";
}
function earliest(times) {
    const valid = times.filter((time) => !Number.isNaN(Date.parse(time)));
    return valid.sort((a, b) => Date.parse(a) - Date.parse(b) || (0,distinct/* compareText */.n)(a, b))[0] ?? null;
}
/** pip-audit prints names and versions as `packaging` normalises them. */
function isAbout(finding, of) {
    if (of.ecosystem !== "PyPI" || (0,names/* canonicalName */.Ew)("PyPI", finding.name) !== (0,names/* canonicalName */.Ew)("PyPI", of.name))
        return false;
    if (finding.version === of.version)
        return true;
    const [reported, locked] = [pep440/* pep440 */.C.parse(finding.version), pep440/* pep440 */.C.parse(of.version)];
    return reported !== null && locked !== null && pep440/* pep440 */.C.compare(reported, locked) === 0;
}
/** A report about something nobody locked means that annex and pip-audit read different lists. */
function unlocked(locked, pipAudit) {
    return pipAudit
        .filter((finding) => !locked.some((of) => isAbout(finding, of)))
        .map(({ name, version, id }) => ({
        name,
        version,
        lockfile: "",
        reason: `pip-audit reports ${id} for a version that no lockfile holds`,
    }));
}
function undecidableOf(of, ids) {
    const { name, version, lockfile, ecosystem } = of;
    const known = ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more` : ids.join(", ");
    const reason = `${known}: the ${ecosystem} version "${version}" cannot be compared with the affected ranges`;
    return { name, version, lockfile, reason };
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes/changes.js
/** The package a change is about: as it is now, or as it was where it is gone. */
function subjectPackage(change) {
    return change.after ?? change.before ?? null;
}
/** `name version`, and the version before where there was one. */
function describe({ before, after }) {
    if (after === undefined)
        return before === undefined ? "a package" : `${before.name} ${before.version} removed`;
    return before === undefined || before.version === after.version
        ? `${after.name} ${after.version}`
        : `${after.name} ${before.version} → ${after.version}`;
}
/** New bytes will run: a package that is new, newer, or comes from another place. */
function bringsCode(change) {
    return change.kind === "added" || change.kind === "updated" || change.kind === "source-changed";
}
/** Stable between runs: ecosystem, name and lockfile. */
function keyOf(entry) {
    return `${entry.ecosystem}:${entry.name} ${entry.lockfile}`;
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes/cooldown.js




/** package-changes/cooldown: waived by itself where the update fixes a known vulnerability of the version in use. */
function cooldown({ packages, advisories }, input) {
    const { cooldownDays } = input.team.policy.packages;
    const changes = packages.changes.filter(({ kind }) => kind === "added" || kind === "updated");
    if (changes.length === 0)
        return (0,outcome/* notApplicable */.hH)("no package was added or updated");
    if (cooldownDays === 0)
        return (0,outcome/* notApplicable */.hH)("the policy asks for no cooldown");
    const judged = changes.map((change) => ({
        change,
        objection: objectionTo(change, packages, input),
        fixes: fixedBy(change, advisories),
    }));
    const young = judged.filter(({ objection }) => objection !== null);
    const objections = young.flatMap(({ objection, fixes }) => objection !== null && fixes.length === 0 ? [objection] : []);
    const urgent = young.filter(({ fixes }) => fixes.length > 0);
    const unknown = young.filter(({ objection }) => objection?.undecided === true).length;
    const seen = [
        `${changes.length - young.length} of ${changes.length} at least ${cooldownDays} days old`,
        ...(unknown === 0 ? [] : [`age of ${unknown} not known`]),
        ...urgent.map(({ change, fixes }) => `${describe(change)} at once, it fixes ${(0,outcome/* listed */.KE)(fixes)}`),
    ];
    return (0,outcome/* evaluated */.Wn)(seen.join("; "), objections);
}
function objectionTo(change, packages, input) {
    const { after } = change;
    if (after === undefined)
        return null;
    const { cooldownDays } = input.team.policy.packages;
    const { ecosystem, name, version } = after;
    const base = {
        subject: `${keyOf(after)} ${version}`,
        origin: "this-change",
        location: { file: after.lockfile, line: after.line },
        package: { ecosystem, name, version },
    };
    const upload = packages.uploads.find((entry) => entry.ecosystem === ecosystem && entry.name === name && entry.version === version);
    const uploaded = upload?.uploaded ?? null;
    if (uploaded === null || !(0,dates/* isDate */.$P)(uploaded)) {
        return {
            ...base,
            origin: "infrastructure",
            seen: `${name} ${version}: its upload time is not known (${upload?.reason ?? "the index was not asked"})`,
            remedy: "Run the job inspect again when the index answers, or name the index under indexes in the policy.",
            undecided: true,
        };
    }
    const free = (0,dates/* addDays */.fi)(uploaded, cooldownDays);
    if ((0,dates/* isPast */.R6)(free, input.now))
        return null;
    return {
        ...base,
        seen: `${name} ${version} was uploaded ${(0,dates/* daysBetween */.YM)(uploaded, input.now)} days ago, ${cooldownDays} are asked for`,
        remedy: `Take an older version, or wait until ${free.slice(0, 10)}.`,
    };
}
/** Ids of the vulnerabilities that the old version has and the new one has not. */
function fixedBy({ before, after }, { advisories, pipAudit }) {
    if (before === undefined || after === undefined)
        return [];
    const old = findVulnerabilities([before], advisories, pipAudit).vulnerabilities;
    const now = findVulnerabilities([after], advisories, pipAudit);
    if (now.undecidable.some(({ lockfile }) => lockfile === after.lockfile))
        return [];
    const left = new Set(now.vulnerabilities.flatMap((item) => [item.id, ...item.aliases]));
    return old.filter((item) => ![item.id, ...item.aliases].some((id) => left.has(id))).map((item) => item.id);
}

// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var policy_documentation = __webpack_require__(7527);
;// CONCATENATED MODULE: ./lib/src/controls/package-changes/dependency-only.js






/** Whether a package was added, updated or moved at all. */
function anyPackageChange({ packages }) {
    return packages.changes.some(bringsCode) ? (0,outcome/* evaluated */.Wn)("") : (0,outcome/* notApplicable */.hH)("no package was added or updated");
}
/** package-changes/dependency-only: each pull request is judged by its own files, also where a push holds several. */
function dependencyOnly({ change, packages }, input) {
    const changes = packages.changes.filter(bringsCode);
    // One pull request is what git shows between base and head; only for several must GitHub tell them apart.
    const unread = unreadOutcome(change, change.stage === "change" ? [] : ["pull-requests", "files"]);
    if (unread !== null)
        return unread;
    const sets = change.pullRequests.map((pull) => ({
        subject: `pull request ${pull.number}`,
        files: filesOf(change, pull),
        // The checked-out commit of a pull request is a merge that GitHub made; only its own head can be fetched.
        head: pull.head,
    }));
    const direct = sets.length === 0 || change.orphanCommits.length > 0
        ? [{ subject: "direct push", files: change.files, head: change.head }]
        : [];
    const objections = [...sets, ...direct].flatMap((set) => dependency_only_objectionsTo(set, { changes, packages, input, change }));
    const seen = objections.length === 0 ? "alone" : "together with other files";
    const names = new Set(changes.map(describe));
    return (0,outcome/* evaluated */.Wn)(`${(0,outcome/* count */.U9)(names.size, "package")} added or updated ${seen}`, objections);
}
/** Words that a shell takes as they stand; whatever else a name holds, it never gets into a command. */
const PLAIN = /^[\w@.][\w@./-]*$/u;
/** Takes the package change into a branch of its own; empty where a name would need quoting. */
function commandsFor(names, files, { head, defaultBranch }) {
    const [name] = names;
    if (name === undefined || ![...names, ...files, head, defaultBranch].every((word) => PLAIN.test(word)))
        return [];
    const branch = `deps/${name.replace(/[@/]/gu, "")}`;
    return [
        `git fetch origin && git switch -c ${branch} origin/${defaultBranch}`,
        `git checkout ${head} -- ${files.join(" ")}`,
        `git commit -m "Change ${names.join(", ")}" && git push -u origin HEAD`,
    ];
}
function dependency_only_objectionsTo({ subject, files, head }, { changes, packages, input, change }) {
    const { documentation } = input.team.policy;
    const here = changes.filter((entry) => files.includes(subjectPackage(entry)?.lockfile ?? ""));
    if (here.length === 0)
        return [];
    const others = files.filter((file) => !isAllowed(file, packages, input));
    if (others.length === 0)
        return [];
    const lockfiles = [...new Set(here.map((entry) => subjectPackage(entry)?.lockfile ?? ""))];
    const names = [...new Set(here.flatMap((entry) => subjectPackage(entry)?.name ?? []))];
    const own = files.filter((file) => isAllowed(file, packages, input) && !(0,policy_documentation/* isDocumentation */.xA)(file, documentation));
    const commands = commandsFor(names, own, { head, defaultBranch: change.defaultBranch });
    return [
        {
            subject,
            origin: "this-change",
            seen: `${(0,outcome/* listed */.KE)(lockfiles)} changes ${(0,outcome/* listed */.KE)([...new Set(here.map(describe))])} beside ${(0,outcome/* count */.U9)(others.length, "other file")} (${(0,outcome/* listed */.KE)(others)})`,
            remedy: "Put the package change into a pull request of its own; this one turns green once that one is merged.",
            ...(commands.length === 0 ? {} : { commands }),
        },
    ];
}
/** What a package change may hold: manifests, lockfiles, the assessments and documentation. */
function isAllowed(file, packages, input) {
    const lockfiles = [...packages.lockfiles, ...packages.base].map((lockfile) => lockfile.path);
    const manifests = [...packages.explicit, ...packages.baseExplicit].map((dependency) => dependency.manifest);
    if (file === paths/* FILE_PATHS */.A.dependencies || lockfiles.includes(file) || manifests.includes(file))
        return true;
    return (0,policy_documentation/* isDocumentation */.xA)(file, input.team.policy.documentation);
}

;// CONCATENATED MODULE: ./lib/src/controls/assessment.js
/** The assessment of a package, or null; both sides are normalised by their parsers. */
function assessmentOf({ ecosystem, name }, assessments) {
    return assessments.find((entry) => entry.ecosystem === ecosystem && entry.name === name) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes/evaluated.js






/** Whether a direct runtime package was added or an assessment changed at all. */
function anyAdoption({ packages }, input) {
    if (addedDirect(packages).length > 0 || editedAssessments(input).length > 0)
        return (0,outcome/* evaluated */.Wn)("");
    return (0,outcome/* notApplicable */.hH)("no direct runtime package was added and no assessment changed");
}
/** package-changes/evaluated: each added direct runtime package, and each assessment the change writes, by a second person. */
function evaluatedByAssessor({ change, packages }, input) {
    const added = addedDirect(packages);
    const edited = editedAssessments(input);
    const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
    if (unread !== null)
        return unread;
    const missing = added.filter((entry) => assessmentOf(entry, input.team.assessments) === null);
    const objections = [
        ...missing.map(missingAssessment),
        ...added.flatMap((entry) => objectionsToKept(entry, { change, input, edited })),
        ...edited.flatMap((assessment) => evaluated_objectionsTo(assessment, pullsTouching(change, paths/* FILE_PATHS */.A.dependencies), input)),
    ];
    const seen = `${added.length - missing.length} of ${(0,outcome/* count */.U9)(added.length, "new direct package")} assessed`;
    return (0,outcome/* evaluated */.Wn)(added.length === 0 ? `${(0,outcome/* count */.U9)(edited.length, "assessment")} changed` : seen, objections);
}
/** Direct ones that will run; a development package that now runs is new too. */
function addedDirect(packages) {
    const running = (entry) => entry.scope !== "development";
    const known = new Set(packages.base.flatMap((lockfile) => lockfile.packages.filter(running).map(idOf)));
    return packages.changes
        .filter(({ kind }) => kind === "added" || kind === "rescoped")
        .flatMap(({ after }) => after ?? [])
        .filter((entry) => running(entry) && isDirect(entry, packages) && !known.has(idOf(entry)));
}
function idOf({ ecosystem, name }) {
    return `${ecosystem}:${name}`;
}
/** Where neither lockfile nor manifest tells, a package counts as direct. */
function isDirect(entry, packages) {
    if (entry.direct !== null)
        return entry.direct;
    const named = packages.explicit.filter((dependency) => dependency.ecosystem === entry.ecosystem);
    return named.length === 0 || named.some((dependency) => dependency.name === entry.name);
}
/** Assessments that this change adds or edits (DESIGN.md section 3); adoption itself writes them all at once. */
function editedAssessments({ team }) {
    const before = new Set(team.baseAssessments.map((assessment) => JSON.stringify(assessment)));
    return team.bootstrap ? [] : team.assessments.filter((assessment) => !before.has(JSON.stringify(assessment)));
}
function pullsTouching(change, path) {
    return change.pullRequests.filter((pull) => filesOf(change, pull).includes(path));
}
function missingAssessment(entry) {
    return {
        subject: `${entry.ecosystem}:${entry.name}`,
        origin: "this-change",
        seen: `${entry.name} ${entry.version} is new and stands in no assessment`,
        remedy: `Add an entry for ${entry.name} to ${paths/* FILE_PATHS */.A.dependencies}, assessed by somebody other than the author.`,
        location: { file: entry.lockfile, line: entry.line },
        package: { ecosystem: entry.ecosystem, name: entry.name, version: entry.version },
    };
}
/** An assessment from before was approved when it came in; only its assessor may not be the one who adopts now. */
function objectionsToKept(entry, { change, input, edited }) {
    const assessment = assessmentOf(entry, input.team.assessments);
    if (assessment === null || edited.includes(assessment))
        return [];
    const pulls = pullsTouching(change, entry.lockfile);
    return pulls.length > 0 && pulls.every((pull) => (0,people/* isAuthorLogin */.nA)(pull, assessment.assessor))
        ? [ownAssessment(assessment)]
        : [];
}
/** Where a push holds several pull requests, one of them must satisfy; each was judged alone before its merge. */
function evaluated_objectionsTo(assessment, pulls, input) {
    const { assessor, name } = assessment;
    const others = pulls.filter((pull) => !(0,people/* isAuthorLogin */.nA)(pull, assessor));
    if (others.length === 0)
        return [pulls.length === 0 ? unseenAssessment(assessment) : ownAssessment(assessment)];
    const { assessors } = input.team.policy.packages;
    if (assessors.length > 0 && !mayAssess(assessor, assessors, pulls)) {
        const seen = `${name} is assessed by @${assessor}, who is not one of the assessors`;
        const remedy = `Let one of ${assessors.map((login) => `@${login}`).join(", ")} assess it.`;
        return [{ ...about(assessment), seen, remedy }];
    }
    if (input.stage === "change")
        return [];
    const approvals = others.map((pull) => (0,people/* approvalBy */.rk)(pull, [assessor]));
    if (approvals.includes("approved"))
        return [];
    const objection = {
        ...about(assessment),
        seen: `@${assessor} assesses ${name} and has not approved the last commit`,
        remedy: `Ask @${assessor} to approve the last commit.`,
    };
    return [approvals.includes("undecided") ? { ...objection, undecided: true } : objection];
}
/** Where the only assessor opened the pull request, anybody else may assess: a team of two must not deadlock. */
function mayAssess(login, assessors, pulls) {
    const openers = new Set(pulls.map((pull) => pull.author.login.toLowerCase()));
    const free = assessors.filter((assessor) => !openers.has(assessor.toLowerCase()));
    return free.length === 0 || free.some((assessor) => assessor.toLowerCase() === login.toLowerCase());
}
function ownAssessment(assessment) {
    return {
        ...about(assessment),
        seen: `${assessment.name} is assessed by @${assessment.assessor}, who wrote the change`,
        remedy: "Name an assessor other than the author, and let them approve the change.",
    };
}
function unseenAssessment(assessment) {
    return {
        ...about(assessment),
        seen: `the assessment of ${assessment.name} changed outside any pull request`,
        remedy: "Bring the assessment in by a pull request that its assessor approves.",
    };
}
function about({ ecosystem, name }) {
    return { subject: `${ecosystem}:${name}`, origin: "this-change" };
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes/integrity.js


/** package-changes/source-changed */
function sourceChanged({ packages }) {
    const moved = packages.changes.filter(({ kind }) => kind === "source-changed");
    const objections = moved.flatMap((change) => integrity_objectionTo(change, `comes from ${change.after?.source} instead of ${change.before?.source}`, "Restore the former source, or waive the finding with the reason for the new one."));
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? "no source changed" : `${objections.length} from another source`, objections);
}
/** package-changes/unmodified: a published version never changes, so its hashes may be added to but not replaced. */
function unmodified({ packages }) {
    const objections = packages.changes
        .filter(({ kind }) => kind === "rehashed")
        .flatMap((change) => {
        const before = change.before?.hashes ?? [];
        const after = change.after?.hashes ?? [];
        const lost = before.filter((hash) => !after.includes(hash));
        // Further files of the same version (a new wheel) only add hashes.
        if (lost.length === 0)
            return [];
        const what = after.length === 0 ? "lost its hashes" : `no longer has the hash ${lost[0]}`;
        return integrity_objectionTo(change, what, "Write the lockfile anew from the index and compare the hashes.");
    });
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? "no hash changed" : `${objections.length} with other hashes`, objections);
}
function integrity_objectionTo(change, what, remedy) {
    const { after } = change;
    if (after === undefined)
        return [];
    const { ecosystem, name, version } = after;
    return [
        {
            subject: keyOf(after),
            origin: "this-change",
            seen: `${name} ${version} ${what}`,
            remedy,
            location: { file: after.lockfile, line: after.line },
            package: { ecosystem, name, version },
        },
    ];
}
/** package-changes/lock-consistent: each explicit dependency stands in a lockfile of its ecosystem. */
function lockConsistent({ packages }) {
    const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
    if (unreadable.length > 0) {
        const files = unreadable.map(({ path, reason }) => `${path}: ${reason}`);
        return (0,outcome/* inconclusive */.Ni)(`a lockfile could not be read (${(0,outcome/* listed */.KE)(files)})`, "Write the lockfile anew with its tool.", "this-change");
    }
    if (packages.explicit.length === 0)
        return (0,outcome/* notApplicable */.hH)("no manifest names a dependency");
    const objections = packages.explicit
        .filter((dependency) => !isLocked(dependency, packages))
        .map((dependency) => ({
        subject: `${dependency.manifest} ${dependency.ecosystem}:${dependency.name}`,
        origin: wasUnlocked(dependency, packages) ? "inherited" : "this-change",
        seen: `${dependency.manifest} names ${dependency.name} ${dependency.requirement}, which no lockfile holds`,
        remedy: "Write the lockfile anew with its tool and commit it.",
        location: { file: dependency.manifest },
    }));
    const all = packages.explicit.length;
    return (0,outcome/* evaluated */.Wn)(`${all - objections.length} of ${all} explicit dependencies locked`, objections);
}
function isLocked({ ecosystem, name }, { lockfiles }) {
    return lockfiles.some((lockfile) => lockfile.packages.some((entry) => entry.ecosystem === ecosystem && entry.name === name) ||
        lockfile.unscanned.some((entry) => entry.name === name));
}
function wasUnlocked(dependency, packages) {
    const named = packages.baseExplicit.some(({ ecosystem, name, manifest }) => ecosystem === dependency.ecosystem && name === dependency.name && manifest === dependency.manifest);
    return named && !isLocked(dependency, { ...packages, lockfiles: packages.base });
}

;// CONCATENATED MODULE: ./lib/src/advisories/popular.generated.js
// Made by scripts/facts.mjs; do not edit.
/** The 3000 most downloaded PyPI names, most downloaded first; list of 2026-04-01 of hugovk/top-pypi-packages. */
const POPULAR_PYPI = "boto3\npackaging\nsetuptools\nurllib3\ncertifi\ntyping-extensions\nrequests\ncharset-normalizer\nidna\nbotocore\naiobotocore\npython-dateutil\ncryptography\nsix\nnumpy\ncffi\npyyaml\ngrpcio-status\npycparser\npydantic\npluggy\ns3transfer\npygments\nclick\nattrs\nprotobuf\npydantic-core\nanyio\nfsspec\npandas\npytest\nh11\nmarkupsafe\niniconfig\ns3fs\nplatformdirs\nannotated-types\npip\nwheel\njinja2\njmespath\nimportlib-metadata\nfilelock\npathspec\npyjwt\nhttpx\ntyping-inspection\npython-dotenv\nhttpcore\npytz\nzipp\nrich\npyasn1\njsonschema\nyarl\nmultidict\naiohttp\ngoogle-auth\nuvicorn\nmarkdown-it-py\ngoogle-api-core\ntzdata\ntqdm\ntomli\ncolorama\ngoogleapis-common-protos\nmdurl\nstarlette\nvirtualenv\nawscli\npillow\npropcache\nfrozenlist\nscipy\nrpds-py\ntrove-classifiers\nfastapi\nrsa\nreferencing\nwrapt\npyasn1-modules\naiosignal\njsonschema-specifications\ngreenlet\ngrpcio\nsqlalchemy\nrequests-oauthlib\npyarrow\npyparsing\naiohappyeyeballs\nopentelemetry-api\ntenacity\nannotated-doc\ncachetools\nregex\npsutil\nopentelemetry-semantic-conventions\nhatchling\noauthlib\nopentelemetry-sdk\nsniffio\nmore-itertools\nsoupsieve\nshellingham\nwebsockets\nexceptiongroup\ndocutils\nbeautifulsoup4\ntomlkit\nlxml\ntyper\ndistlib\ngrpcio-tools\net-xmlfile\nopenpyxl\nrequests-toolbelt\ngoogle-genai\nmypy-extensions\npydantic-settings\nnetworkx\ndnspython\nproto-plus\nwebsocket-client\nopentelemetry-proto\ncoverage\nwerkzeug\npython-multipart\nmsgpack\npyopenssl\nopenai\nlangchain\ngoogle-cloud-storage\ndistro\nflask\npsycopg2-binary\npynacl\ntabulate\nwcwidth\nopentelemetry-exporter-otlp-proto-http\nkeyring\nhuggingface-hub\nsmmap\nsortedcontainers\nscikit-learn\ndecorator\nfonttools\nisodate\nwatchfiles\njaraco-classes\nmatplotlib\nsecretstorage\njoblib\njeepney\nopentelemetry-exporter-otlp-proto-grpc\nruff\npoetry-core\njiter\nredis\njaraco-context\nopentelemetry-exporter-otlp-proto-common\nkiwisolver\ngoogle-cloud-aiplatform\njaraco-functools\ngitpython\nazure-core\nazure-identity\nptyprocess\npexpect\nbcrypt\nemail-validator\nitsdangerous\nthreadpoolctl\neditables\nmsal\npytest-cov\ngoogle-cloud-core\npython-discovery\nalembic\nmcp\nzstandard\nsse-starlette\ncontourpy\nprompt-toolkit\nruamel-yaml\nsnowflake-connector-python\ndefusedxml\nasync-timeout\nopentelemetry-instrumentation\ntypes-requests\norjson\ntextual\ngitdb\nsympy\ndeprecated\npytest-asyncio\ndocstring-parser\nblinker\ngoogle-crc32c\ndocker\nrapidfuzz\ngoogle-resumable-media\nmpmath\ntzlocal\nchardet\npyproject-hooks\ncycler\njsonpointer\nasn1crypto\nbuild\nkubernetes\nmako\ngoogle-api-python-client\ndill\nsetuptools-scm\nprometheus-client\nbackoff\nparamiko\nsentry-sdk\nuv\nhf-xet\nopentelemetry-exporter-otlp\nyandexcloud\ngoogle-auth-oauthlib\nmarshmallow\nuritemplate\nfastjsonschema\ngoogle-cloud-bigquery\nmypy\ntokenizers\nuvloop\ngoogle-auth-httplib2\nnodeenv\nhttplib2\nsqlparse\ntransformers\ntoml\nipython\nmsal-extensions\nauthlib\nbabel\nblack\ntiktoken\nazure-storage-blob\nxmltodict\nhttptools\njsonpatch\nhttpx-sse\ntornado\ncython\naiofiles\npre-commit\ncloudpickle\nidentify\ngunicorn\ngoogle-cloud-secret-manager\nparso\ntraitlets\ncfgv\nexecuting\nasgiref\ndatabricks-sdk\nopentelemetry-util-http\njedi\nopentelemetry-instrumentation-requests\nasttokens\nimportlib-resources\npytest-xdist\ngoogle-cloud-batch\npydantic-ai-slim\nmatplotlib-inline\ngrpc-google-iam-v1\npy4j\nexecnet\npython-json-logger\nlangchain-core\njsonschema-path\nmarkdown\ndurationpy\ngoogle-analytics-admin\ncachecontrol\nwebencodings\nstack-data\npure-eval\nnest-asyncio\nxxhash\nmultiprocess\ntyping-inspect\nisort\nlitellm\nh2\ngcsfs\nhyperframe\nhpack\ndbt-core\ngrpcio-health-checking\npathable\ntermcolor\nwatchdog\npymongo\nflatbuffers\npyperclip\npytest-mock\ndebugpy\npandas-stubs\ndulwich\npkginfo\ntorch\naioitertools\nmccabe\ninstaller\npydantic-graph\npyzmq\ndbt-adapters\nawswrangler\npymysql\ndataclasses-json\npymupdf\nanthropic\nbeartype\njsonpath-ng\njsonref\nslack-sdk\ncyclopts\npycryptodome\npoetry\nlz4\nonnxruntime\nruamel-yaml-clib\ncattrs\ntypedload\ntree-sitter\naliyun-python-sdk-core\ndbt-common\nfastmcp\npycodestyle\nlibrt\npygithub\nmsrest\ncrashtest\nrich-rst\ndeepdiff\nlangsmith\nrfc3339-validator\nrich-toolkit\ntinycss2\nsemver\ncleo\nfuture\nsphinx\nsmart-open\ninvoke\ndatabricks-sql-connector\nxlsxwriter\narrow\npendulum\nnarwhals\nwsproto\njupyter-core\ndatasets\ngoogle-cloud-monitoring\nloguru\nshapely\nargcomplete\nsafetensors\nstructlog\ntext-unidecode\nipykernel\npy-key-value-aio\nbackports-tarfile\ngoogle-cloud-speech\nfaker\nrequests-file\ngoogle-cloud-compute\ngoogle-cloud-vision\ndatadog\npython-slugify\ngoogle-cloud-kms\njupyter-client\nnotebook\ngraphql-core\npytest-json-ctrf\nsimplejson\npy\nmistune\ngoogle-cloud-tasks\ncomm\nlark\ntypes-protobuf\nopensearch-py\nopentelemetry-exporter-prometheus\nsnowflake-sqlalchemy\nbrotli\ngoogle-cloud-dlp\ngoogle-cloud-bigtable\npytokens\npysocks\npoetry-plugin-export\nazure-common\ncroniter\ngoogle-cloud-workflows\ntypeguard\nresponses\nsqlalchemy-bigquery\npyflakes\ngoogle-cloud-videointelligence\nnvidia-nccl-cu12\nxlrd\ngoogle-cloud-language\nasyncpg\nbleach\ntypes-pyyaml\ngoogle-cloud-resource-manager\ndeprecation\nscramp\ngoogle-cloud-dataform\ngoogle-cloud-os-login\npbs-installer\nnbformat\ngoogle-cloud-logging\ngoogle-cloud-redis\nuncalled-for\ncolorlog\nnltk\nrequests-aws4auth\nnumba\nzope-interface\ncaio\nargon2-cffi\nargon2-cffi-bindings\nplotly\naiofile\nportalocker\ngoogle-ads\nllvmlite\nipython-pygments-lexers\npycryptodomex\nnbconvert\ntree-sitter-languages\ngoogle-cloud-memcache\nweaviate-client\ntoolz\ntypes-python-dateutil\nflake8\nselenium\njson5\nfindpython\npsycopg\ncelery\npyee\ninflection\nredshift-connector\ntriton\npytest-timeout\nlangchain-openai\nelasticsearch\nconfluent-kafka\nnbclient\nopentelemetry-instrumentation-fastapi\nclick-plugins\nuuid-utils\nopenapi-pydantic\npylint\nray\npyspark\nasync-lru\nkombu\nhumanize\ntypes-awscrt\norderly-set\ntrio\ngoogle-cloud-pubsub\nopentelemetry-instrumentation-asgi\nhumanfriendly\nasyncio\njupyterlab\nplaywright\nbotocore-stubs\nmdit-py-plugins\nopenapi-spec-validator\njupyter-server\nastroid\nzarr\npandocfilters\nflask-cors\njupyterlab-pygments\nopencv-python\npypdf\naltair\nmmh3\ndjango\noutcome\necdsa\ntypes-s3transfer\nabsl-py\naenum\nsqlglot\npolars\noverrides\naws-sam-translator\nseaborn\nmysql-connector-python\ntomli-w\nwebcolors\nazure-keyvault-secrets\nsemgrep\nply\nfreezegun\npsycopg-binary\nclick-didyoumean\nlinkify-it-py\nnvidia-cublas-cu12\ngoogle-cloud-appengine-logging\npython-docx\ngevent\nbilliard\nlangchain-community\nboto3-stubs\nvine\npymssql\nlazy-object-proxy\nantlr4-python3-runtime\namqp\nsend2trash\npg8000\nnvidia-cusparse-cu12\nxgboost\nh5py\nprettytable\nevents\nfqdn\njupyterlab-server\nuc-micro-py\nnvidia-cuda-nvrtc-cu12\nisoduration\nnvidia-cufft-cu12\nnvidia-cudnn-cu12\nnvidia-cusolver-cu12\npywin32\ncfn-lint\nnvidia-nvjitlink-cu12\nuri-template\nnvidia-curand-cu12\nclick-repl\naiosqlite\nnvidia-cuda-cupti-cu12\npsycopg2\nlanggraph\nijson\nrich-click\nsetproctitle\nrfc3986-validator\nlangchain-text-splitters\ngoogle-cloud-run\nnvidia-cuda-runtime-cu12\narxiv\npyrsistent\ndb-dtypes\nfastapi-mcp\nwidgetsnbextension\nnvidia-nvtx-cu12\njunitparser\nappdirs\nuniversal-pathlib\nterminado\njupyterlab-widgets\ntox\nllama-parse\nujson\nipywidgets\nopencv-python-headless\njupyter-server-terminals\nimageio\nzeep\nmoto\noauth2client\nadal\ngoogle-cloud-texttospeech\nddtrace\ngspread\ntrio-websocket\nwikipedia-api\nthrift\njupyter-events\npymupdf4llm\ngoogle-cloud-bigquery-datatransfer\ngcloud-aio-storage\nordered-set\napache-airflow-providers-common-sql\ngoogle-cloud-orchestration-airflow\nlibcst\nfastavro\ngoogle-cloud-dataproc-metastore\nnotebook-shim\nllama-cloud-services\ngoogle-cloud-audit-log\ncoloredlogs\ndiskcache\npyodbc\nopentelemetry-instrumentation-threading\nsemantic-version\nfastuuid\npython-jose\nrfc3986\npdfminer-six\ngoogle-cloud-bigquery-storage\nfakeredis\ngoogle-cloud-dataflow-client\nazure-mgmt-core\nazure-storage-file-datalake\nnh3\ngoogle-cloud-automl\ntypes-pytz\nmashumaro\ndateparser\nfastapi-cli\nstatsmodels\ntyper-slim\normsgpack\njupyter-lsp\nbytecode\ncuda-pathfinder\nnvidia-cusparselt-cu12\ndelta-spark\nsglang\ngraphviz\nmlflow-skinny\nenvier\ncuda-bindings\nydb\nretrying\nlanggraph-prebuilt\njoserfc\ntableauserverclient\nretry\nlanggraph-sdk\nlanggraph-checkpoint\npytest-rerunfailures\nmsgspec\nduckdb\ncbor2\nrfc3987-syntax\npython-telegram-bot\npatsy\npandas-gbq\npymupdf-layout\ngraphql-relay\nsentencepiece\npolars-runtime-32\npydantic-extra-types\npycountry\ngraphene\nomegaconf\nsnowballstemmer\nmock\nmlflow\nazure-storage-queue\nhtml5lib\nmypy-boto3-s3\ntf-keras-nightly\ntorchvision\nopenapi-schema-validator\ndbt-protos\nstreamlit\nmergedeep\nzope-event\ntypes-toml\nunidecode\nsnowflake-snowpark-python\nsshtunnel\nbackports-zstd\nhypothesis\npytest-metadata\ngoogle-pasta\nnvidia-cufile-cu12\nml-dtypes\ngriffe\nfiletype\nopentelemetry-instrumentation-urllib3\ncheckov\nsendgrid\nopentelemetry-instrumentation-wsgi\nelastic-transport\nvalidators\nagate\naioboto3\nopentelemetry-instrumentation-dbapi\npbr\npeewee\nphonenumbers\ntldextract\napscheduler\nfrozendict\nreadme-renderer\nninja\nflit-core\npasslib\nreportlab\ngoogle-cloud-firestore\npyright\nsimple-salesforce\nmarkdownify\nentrypoints\nimagesize\npybind11\npytimeparse\nopentelemetry-instrumentation-psycopg2\nyamllint\ntypes-setuptools\ngreat-expectations\nopentelemetry-instrumentation-django\npyiceberg\nopentelemetry-instrumentation-urllib\ntblib\nlimits\ncssselect2\npy-cpuinfo\nparsedatetime\ntensorboard\ndatabricks-sqlalchemy\nopentelemetry-instrumentation-flask\nbracex\npypdfium2\noss2\ntwine\nsphinxcontrib-serializinghtml\nposthog\ndjangorestframework\nyoutube-transcript-api\npython-magic\nalabaster\nhvac\nschema\ngrpclib\nlockfile\npydata-google-auth\nstevedore\nazure-monitor-opentelemetry-exporter\napache-airflow-providers-fab\nscikit-image\ntypes-urllib3\nsentence-transformers\ngoogle-cloud-dataproc\nstripe\nsqlalchemy-utils\npytest-env\nnvidia-nvshmem-cu12\ndacite\ninflect\nholidays\nflask-sqlalchemy\npython-http-client\ntypes-certifi\npip-tools\nopentelemetry-instrumentation-httpx\nwcmatch\ntexttable\ndbt-semantic-interfaces\npyroaring\nmsrestazure\nlazy-loader\ncramjam\ngoogle-cloud-spanner\nuv-build\npython-pptx\npytest-runner\ntypes-cachetools\naccelerate\ntemporalio\nsphinxcontrib-qthelp\nsphinxcontrib-htmlhelp\ndask\nsphinxcontrib-applehelp\nsphinxcontrib-devhelp\naiohttp-retry\nazure-cosmos\nfactory-boy\nleather\nprotego\npdfplumber\npypdf2\nid\neinops\ndatadog-api-client\nsphinxcontrib-jsmath\ndbt-extractor\npyproj\nsagemaker-studio\nlangchain-google-vertexai\nflask-login\nazure-datalake-store\nmysqlclient\nopensearch-protobufs\nhyperlink\nrequests-mock\npytzdata\nprogressbar2\nua-parser\nbs4\nopentelemetry-instrumentation-logging\nvcs-versioning\nsagemaker\nclickhouse-connect\ncohere\ngcloud-aio-auth\naws-requests-auth\ncached-property\npipenv\ngrpc-interceptor\nazure-batch\npinotdb\nav\nwandb\npymdown-extensions\npytest-html\nrequests-cache\ngcloud-aio-bigquery\njira\ntime-machine\npathlib-abc\nkafka-python\ntensorflow\noptuna\nastronomer-cosmos\nopt-einsum\npython-utils\nspacy\nkubernetes-asyncio\nnatsort\npydeck\ncurl-cffi\nopencensus\nbidict\nflask-limiter\nty\nunidiff\njsii\nclick-option-group\nlevenshtein\njwcrypto\nthinc\nopenxlab\nstrictyaml\ndeltalake\nfastapi-cloud-cli\naws-xray-sdk\nopencensus-context\ngremlinpython\ncssselect\nuserpath\ndaff\nmurmurhash\ntensorboard-data-server\noracledb\npreshed\ncron-descriptor\npkgutil-resolve-name\nweasel\nbitarray\nopenai-agents\nmodal\nsynchronicity\npyotp\naws-lambda-powertools\npydub\napache-airflow-providers-cncf-kubernetes\neval-type-backport\npyphen\nsrsly\nazure-mgmt-resource\nlogfire\noscrypto\ncymem\nblis\nlupa\nopentelemetry-distro\nargparse\ncatalogue\njpype1\ntifffile\npathos\nweasyprint\npybase64\nsnowplow-tracker\ngql\ncloudpathlib\napache-airflow-providers-databricks\nnexus-rpc\nua-parser-builtins\nxarray\ngeopandas\nsimpleeval\nbandit\nparse\njsonpickle\nazure-servicebus\nwasabi\nfasteners\nnvidia-ml-py\nrignore\nfire\nconfection\nfaiss-cpu\nmaxminddb\ngoogle-cloud-translate\npathvalidate\nsmdebug-rulesconfig\npox\napache-airflow\ngast\nppft\nmeson\nsoundfile\ndatabricks-labs-blueprint\nspacy-legacy\nstrenum\nparameterized\ntwilio\npython-gitlab\npytest-django\nsimple-websocket\npython-socketio\napache-airflow-providers-snowflake\ngoogle-cloud-dataplex\npython-engineio\njax\napache-airflow-providers-common-compat\nhiredis\nrealtime\nstatsd\nspacy-loggers\npgvector\ngoogle-cloud-container\nquestionary\npyarrow-hotfix\nlightgbm\ngoogle-cloud-storage-transfer\nlooker-sdk\nopenlineage-python\nghapi\nsqlalchemy-spanner\nwtforms\npyspnego\nconfigargparse\npy-spy\npython-gnupg\nwatchtower\ngoogle-cloud-build\nkeras\npython-daemon\nmkdocs-material\nrich-argparse\nflask-wtf\nsh\ngoogle-cloud-datacatalog\npyathena\ndjango-cors-headers\nfastcore\npyproject-api\nemoji\ntestcontainers\ntritonclient\nfuzzywuzzy\npsycopg-pool\nsinger-sdk\nzopfli\nmakefun\nprek\npydantic-ai\napache-airflow-providers-http\ntypes-tabulate\ndocopt\ngeographiclib\ngeopy\ncmake\nmeson-python\ntorchaudio\ngeoip2\ngoogle-ai-generativelanguage\ngoogle-generativeai\nqrcode\npydot\ntypes-paramiko\nazure-mgmt-storage\nlangfuse\ndiff-cover\napache-beam\nresolvelib\npartd\nazure-storage-file-share\nimmutabledict\nlocket\ngriffelib\nkeyrings-google-artifactregistry-auth\npyproject-metadata\nyfinance\ntypes-redis\njson-repair\ntypes-cffi\nboolean-py\nmkdocs\nastor\npytorch-lightning\ntrino\npydocket\nonnx\nhatch-vcs\nlicense-expression\npy-partiql-parser\nfastar\nsegment-analytics-python\naiohttp-cors\njupyter-console\nghp-import\npyyaml-env-tag\nazure-mgmt-containerservice\njupyter\njaydebeapi\ntypes-deprecated\napispec\nboltons\npdf2image\ndjango-filter\nopentelemetry-instrumentation-sqlalchemy\ncachelib\npydeequ\nazure-kusto-data\nmemray\nazure-keyvault-keys\npywin32-ctypes\npydyf\nfastparquet\nlangchain-anthropic\ntypes-pyopenssl\npooch\nmonotonic\nastunparse\nmistralai\nfirebase-admin\npytesseract\nqdrant-client\ntypes-markdown\npinecone\ngrpcio-gcp\nshap\nsupabase\ngrpcio-reflection\napache-airflow-providers-ssh\nhatch\nlangchain-classic\npycares\ncolorful\npyogrio\npyrfc3339\nldap3\ngenson\ndatabricks-cli\nbackports-asyncio-runner\npickleshare\navro\nthrift-sasl\nfeedparser\npytest-benchmark\nyt-dlp\naiodns\nmkdocs-get-deps\nsphinx-rtd-theme\npymilvus\njaxlib\nmkdocs-material-extensions\nflask-appbuilder\nipdb\nasyncssh\njellyfish\npyexasol\nbackcall\ncyclonedx-python-lib\nnumexpr\npackageurl-python\nlangcodes\nimbalanced-learn\nmypy-boto3-rds\napache-airflow-providers-mysql\nhydra-core\nopentelemetry-instrumentation-redis\nstorage3\nansible-core\niso8601\ngradio\nazure-keyvault-certificates\nmlflow-tracing\npyserial\nface\npywavelets\nincremental\npostgrest\nchromadb\nslicer\napache-airflow-providers-google\nkfp\nmypy-protobuf\nglom\natlassian-python-api\nazure-mgmt-msi\nazure-mgmt-compute\ntorchmetrics\npybreaker\noffice365-rest-python-client\ntypes-aiofiles\npysftp\npy-serializable\nazure-mgmt-containerregistry\npaginate\nlibclang\ncadwyn\ntimm\ngroq\noptree\ninspect-ai\ndatetime\nazure-monitor-opentelemetry\nflask-session\nflask-babel\nmypy-boto3-sqs\nscp\ntinyhtml5\nhtml2text\ndatamodel-code-generator\nlocust\nsqlmodel\nblobfile\nlogfire-api\naiosmtplib\nconnexion\nopentelemetry-resourcedetector-gcp\ncrc32c\ndocker-pycreds\nffmpeg-python\nlightning-utilities\nazure-mgmt-cosmosdb\nopentelemetry-instrumentation-aiohttp-client\npytest-split\nolefile\nxmlsec\namazon-ion\ndunamai\nadlfs\npython-levenshtein\ntoposort\ndjango-extensions\naioresponses\nmicrosoft-kiota-authentication-azure\nawscrt\njsondiff\nasynctest\nflit\nconfigparser\ntypes-croniter\njsonlines\nfabric\napache-airflow-providers-amazon\nciso8601\npygtrie\nblessed\npip-requirements-parser\npinecone-plugin-assistant\nazure-mgmt-containerinstance\npydantic-evals\nftfy\ncontextlib2\nuuid6\nopentelemetry-semantic-conventions-ai\naiomysql\nopentelemetry-instrumentation-grpc\nratelimit\nrequests-ntlm\nshortuuid\nmicrosoft-kiota-http\nazure-data-tables\nrestructuredtext-lint\nkazoo\nhuey\nrdflib\ngeventhttpclient\nbinaryornot\nrequirements-parser\napache-airflow-providers-imap\nyapf\ntruststore\nlangchain-google-genai\ninputimeout\ngenai-prices\ncloudevents\nsoxr\nsupabase-auth\ncairosvg\nazure-mgmt-datafactory\nsupabase-functions\nlxml-html-clean\nmypy-boto3-dynamodb\npy-key-value-shared\nmaturin\npyelftools\nflower\nbackrefs\nsphinxcontrib-jquery\nimageio-ffmpeg\nazure-storage-common\nazure-eventhub\nmicrosoft-kiota-serialization-json\napache-airflow-providers-smtp\ntypes-jsonschema\napache-airflow-providers-sqlite\nmicrosoft-kiota-serialization-text\nflask-jwt-extended\nmypy-boto3-lambda\nprometheus-fastapi-instrumentator\nexpiringdict\ntypes-docutils\npypika\nansible\nmkdocstrings-python\npatchelf\nopentelemetry-instrumentation-botocore\nlangdetect\npynamodb\njunit-xml\npython-hcl2\nservice-identity\nmarshmallow-enum\ncairocffi\nlaunchdarkly-server-sdk\npyqt6\ndatabricks-connect\nmarshmallow-sqlalchemy\noldest-supported-numpy\nstd-uritemplate\nddsketch\nswebench\npyinstrument\nwebdriver-manager\npytest-socket\ntypes-pymysql\nnetaddr\nmsgraph-core\ntwisted\nskops\ndlt\nh3\nazure-mgmt-datalake-store\npython-on-whales\nollama\nmicrosoft-kiota-abstractions\npika\nconstructs\nprison\ndjango-redis\nazure-core-tracing-opentelemetry\nmypy-boto3-ec2\nlibrosa\nnose\nwirerope\ncodeowners\nwhitenoise\nopentelemetry-resource-detector-azure\nslowapi\napache-airflow-providers-ftp\naniso8601\nllama-index\nnvidia-nvshmem-cu13\nnodejs-wheel-binaries\nbashlex\nazure-nspkg\nlangchain-aws\npytest-repeat\nuser-agents\nroman-numerals\nsagemaker-core\nlanggraph-api\nvcrpy\ngoogle-cloud-storage-control\npytest-json-report\nreadchar\nazure-synapse-artifacts\nautomat\nprefect\npeft\npydash\nworkos\ntypes-psutil\ntensorflow-estimator\npip-api\nbottle\nmypy-boto3-cloudformation\nconstantly\ndjango-stubs-ext\npip-audit\ndataclasses\nnamex\ndeepmerge\napplicationinsights\ngriffecli\nalibabacloud-credentials\nflask-caching\ncmdstanpy\nrespx\nmethodtools\nazure-mgmt-keyvault\nunearth\nstatsig\nsmbprotocol\ncerberus\nappnope\nbiopython\nultralytics\nclaude-agent-sdk\ndjango-storages\nbackports-zoneinfo\npep517\ndotenv\ncloudflare\naiolimiter\nazure-mgmt-authorization\nsyrupy\nschedule\ngoogle-re2\ncuda-python\nazure-keyvault\ncligj\npillow-heif\npprintpp\ndrf-spectacular\nopencensus-ext-azure\nbackports-datetime-fromisoformat\nchevron\nclickhouse-driver\nelasticsearch-dsl\nxyzservices\ntree-sitter-javascript\npdm\nautopep8\nsphinx-autodoc-typehints\naudioread\nmypy-boto3-secretsmanager\ncookiecutter\npython-jenkins\nunstructured-client\ndbt-snowflake\nneo4j\npandera\ndpath\nstringcase\nazure-synapse-spark\nscikit-build-core\nprophet\nnumcodecs\napache-airflow-providers-slack\ngradio-client\nrank-bm25\nopenlineage-integration-common\nazure-monitor-query\nmypy-boto3-sts\nfpdf2\ncheckdigit\nminio\nbottleneck\npyhive\nazure-mgmt-redis\ndictdiffer\npure-sasl\ndep-logic\npython-snappy\npytest-unordered\ninstructor\nenum34\ncssutils\narro3-core\nopenlineage-sql\npymsteams\ncloud-sql-python-connector\ntree-sitter-c-sharp\nsqlfluff\napache-airflow-providers-common-io\nuvicorn-worker\nblake3\ndash\naiokafka\nkaitaistruct\nstanio\naltgraph\npycrypto\ndbt-databricks\nspeechrecognition\ngoogle-cloud-datastore\nwaitress\nclickclick\nboto\nicalendar\nautoflake\nasana\nnvidia-cublas\nazure-appconfiguration\nelementpath\npython-ulid\npython-decouple\na2wsgi\nsocksio\nfunctions-framework\nthefuzz\nbazel-runfiles\ngiturlparse\nsupervisor\npublication\npython-crontab\nazure-mgmt-monitor\nazure-kusto-ingest\npyzstd\nipython-genutils\npython3-saml\nteradatasql\nmixpanel\npytest-forked\nnvidia-cuda-nvrtc\ndjango-environ\nnvidia-cudnn-cu13\nlaunchdarkly-eventsource\nopentelemetry-propagator-aws-xray\nbokeh\napprise\nvllm\nnvidia-nccl-cu13\nmotor\ntypes-boto3\nslack-bolt\ntypes-mock\npyxlsb\neditorconfig\nnvidia-cusparse\nnvidia-nvjitlink\nlightning\nparse-type\nnvidia-cusparselt-cu13\npgpy\nnvidia-cusolver\nstatsig-python-core\npillow-avif-plugin\npyhcl\nopsgenie-sdk\nuritools\npyqt6-qt6\nhtmldate\nnvidia-cufft\nnvidia-curand\npytest-base-url\nfireworks-ai\ntypes-html5lib\nllama-index-indices-managed-llama-cloud\nslackclient\navro-python3\ndocx2txt\nfs\nnvidia-cuda-runtime\nnvidia-cuda-cupti\nmkdocstrings\nazure-mgmt-web\nsetuptools-rust\nsgmllib3k\nunicodecsv\nclick-default-group\nsql-metadata\njsbeautifier\njsonpath-python\nboostedblob\nmkdocs-autorefs\nhatch-fancy-pypi-readme\npython3-openid\nndg-httpsclient\nmultitasking\nfiona\npython-box\ndjango-debug-toolbar\nmutagen\ntypes-tqdm\npyinstaller-hooks-contrib\nkaleido\npkgconfig\npypandoc-binary\npyinstaller\nopencv-contrib-python\ncurlify\nmarshmallow-dataclass\ncertbot-dns-cloudflare\npypyp\ncrcmod\nazure-mgmt-sql\ncuda-toolkit\norbax-checkpoint\nconfigobj\npikepdf\nxmlschema\ncassandra-driver\npipdeptree\nprotobuf3-to-dict\ngoogle-cloud-iam\nknack\npyaml\ndistributed\nazure-mgmt-rdbms\ngoogle-cloud-alloydb\nsseclient-py\nnvidia-cufile\npipx\nazure-mgmt-cognitiveservices\npyppmd\nprimp\nnvidia-nvtx\npytest-playwright\ncircuitbreaker\npy7zr\nanyascii\nazure-mgmt-loganalytics\neventlet\ngeomet\nvoluptuous\nazure-mgmt-servicebus\nvulture\nfake-useragent\ngoogle-cloud-trace\nsounddevice\nurl-normalize\nazure-mgmt-eventhub\nip3country\nazure-ai-projects\nbackports-strenum\npybcj\nstarkbank-ecdsa\nmarshmallow-oneofschema\ntypes-python-slugify\nicdiff\nw3lib\naiocache\nmultivolumefile\nazure-mgmt-managementgroups\nsqlalchemy-jsonfield\napache-airflow-microsoft-fabric-plugin\npinecone-plugin-interface\nsphinx-design\nazure-mgmt-cdn\ninfluxdb-client\nazure-mgmt-recoveryservices\nazure-mgmt-recoveryservicesbackup\ndjango-stubs\ncatboost\ninflate64\nazure-mgmt-batch\ncronsim\ncytoolz\nmypy-boto3-appflow\nazure-mgmt-eventgrid\nsphinx-copybutton\nalibabacloud-tea-openapi\nopentelemetry-exporter-gcp-trace\nopenapi-core\nwin32-setctime\ngrimp\ntld\npolyfactory\nazure-mgmt-search\nmypy-boto3-redshift-data\ngoogle-cloud-managedkafka\nazure-mgmt-iothub\npublicsuffix2\nalibabacloud-adb20211201\nurwid\naws-cdk-asset-awscli-v1\nazure-mgmt-applicationinsights\nsinger-python\nazure-mgmt-trafficmanager\nmultipart\npython-keycloak\nazure-cli-core\nazure-mgmt-nspkg\nxlwt\nazure-mgmt-marketplaceordering\ntensorflow-io-gcs-filesystem\nazure-mgmt-network\noci\nmicrosoft-kiota-serialization-multipart\nmypy-boto3-glue\nmicrosoft-kiota-serialization-form\nunittest-xml-reporting\nasgi-lifespan\ntypes-aiobotocore\nipaddress\npytest-custom-exit-code\naddict\ndockerfile-parse\nctranslate2\nmoviepy\nelevenlabs\nnum2words\nazure-mgmt-advisor\nallure-python-commons\nenum-compat\ndask-expr\ntypes-psycopg2\nazure-mgmt-policyinsights\ndjango-timezone-field\neth-account\npathlib\nllama-index-llms-openai\npython-crfsuite\nsimple-gcp-object-downloader\ndependency-groups\nazure-mgmt-servicefabric\nopentelemetry-instrumentation-celery\ndiffusers\nmarkdown2\nazure-mgmt-signalr\nazure-mgmt-billing\nazure-mgmt-media\npdm-backend\nazure-mgmt-datalake-nspkg\nazure-mgmt-iothubprovisioningservices\nazure-mgmt-maps\nazure-mgmt-datamigration\nultralytics-thop\nazure-mgmt-iotcentral\nazure-mgmt-batchai\nmyst-parser\nkgb\nazure-cli\ntokenize-rt\nanytree\nbrowser-use\nllama-index-core\npython-bidi\ndatasketch\ndependency-injector\npyreadline3\nlogbook\nwebob\nazure-ai-agents\nzstd\nfacebook-business\npytest-icdiff\ntree-sitter-yaml\nrdkit\ntensorflow-serving-api\nmitmproxy\ntypes-aiobotocore-s3\nlangchain-mcp-adapters\napache-airflow-providers-microsoft-fabric\npython-iso639\npyqt6-sip\ndonfig\npyzipper\ncrewai\nlangchain-google-community\nrtree\njsonconversion\ncommonmark\ndjangorestframework-simplejwt\nacme\nsnowflake-core\nsqlparams\npyfakefs\nhexbytes\nibm-cloud-sdk-core\ndagster-postgres\nairbyte-api\ngreenback\nlancedb\ntestfixtures\nazure-search-documents\npapermill\nmypy-boto3-iam\ntypes-six\npytest-instafail\nallure-pytest\npulumi\nmarisa-trie\npyshp\nswifter\nbitsandbytes\ngguf\nrasterio\nxgrammar\naliyun-python-sdk-kms\ntypes-retry\npytest-httpx\ntrimesh\nproglog\ndagster\nevaluate\nag-ui-protocol\npytest-randomly\nparsimonious\nmistral-common\njavaproperties\ntree-sitter-python\nmypy-boto3-ssm\npytest-sugar\nsnakeviz\ndj-database-url\nhdfs\nfaster-whisper\npoetry-dynamic-versioning\nreactivex\nmunch\nmemory-profiler\natpublic\npremailer\nazure-ai-documentintelligence\napache-airflow-providers-docker\npycomposefile\nstrawberry-graphql\npyhumps\nrq\ncompressed-tensors\nkorean-lunar-calendar\nuuid7\netils\npympler\npyclipper\nsphinx-autobuild\npdbr\nprobableparsing\neth-abi\npyyaml-ft\ndeptry\nh5netcdf\nasyncer\nusaddress\ndagster-pipes\nconfigupdater\ntypes-simplejson\npip-system-certs\nmsoffcrypto-tool\nscapy\nrustworkx\nsqlglotrs\ngensim\ngymnasium\neth-utils\nazure-mgmt-apimanagement\ndbt-postgres\ndocling\nautograd\npyhocon\npyhamcrest\nalbumentations\nfuncy\nazure-mgmt-appcontainers\nffmpy\neth-rlp\nfpdf\nmypy-boto3-ecr\nport-for\nnanobind\ndiagrams\ndynaconf\nmsgraph-sdk\nhjson\npypandoc\nconvertdate\nazure-mgmt-privatedns\npyhanko\ndiracx-core\nbedrock-agentcore\nazure-mgmt-hdinsight\npartial-json-parser\ngoogle-cloud-bigquery-biglake\nopentelemetry-instrumentation-system-metrics\nprefect-aws\nazure-mgmt-security\neth-hash\npaho-mqtt\nsqlalchemy-redshift\npdpyras\neth-typing\numap-learn\ntree-sitter-language-pack\ncssbeautifier\npython-frontmatter\ntimezonefinder\ndbt-spark\nmammoth\ntyping\ndjango-celery-beat\ngoogle-apitools\ncobble\nmicrosoft-security-utilities-secret-masker\npynndescent\nsentinels\npython-arango\npytorch-metric-learning\ntox-uv\naws-cdk-lib\nazure-mgmt-postgresqlflexibleservers\nlance-namespace-urllib3-client\ncrewai-tools\nazure-cli-telemetry\nazure-mgmt-appconfiguration\ngoogle-adk\nlance-namespace\napache-airflow-core\ntensorboardx\nazure-mgmt-synapse\natomicwrites\nmongomock\ndatabricks-agents\nnox\nazure-devops\nazure-mgmt-redhatopenshift\ndjlint\nnumpy-financial\nhypercorn\nmagika\nuamqp\nintervaltree\ntree-sitter-embedded-template\nopenai-harmony\nflake8-bugbear\nfarama-notifications\nthriftpy2\nrecordlinkage\ngdown\nazure-keyvault-administration\ntree-sitter-java\ntypes-beautifulsoup4\nmulti-key-dict\nopenlineage-airflow\nazure-mgmt-netapp\npycurl\nenvirons\ntree-sitter-c\naffine\npython-backoff\nazure-mgmt-sqlvirtualmachine\nlmnr\nline-bot-sdk\niso3166\njq\nduckduckgo-search\narpeggio\nazure-synapse-accesscontrol\nc7n-org\nazure-mgmt-botservice\nbehave\nazure-mgmt-imagebuilder\nflask-migrate\ndjango-model-utils\nbasedpyright\nyaspin\nstrands-agents\ngprof2dot\nazure-synapse-managedprivateendpoints\nazure-mgmt-servicefabricmanagedclusters\nazure-mgmt-servicelinker\nazure-mgmt-extendedlocation\nasync-generator\ntypes-openpyxl\nasync-property\ndagster-webserver\npriority\nllguidance\nbitstring\nazure-mgmt-mysqlflexibleservers\ntensorflow-text\npyrate-limiter\npydocstyle\ninquirerpy\nunstructured\ngoogle-cloud-artifact-registry\npfzy\nlanguage-data\nmagicattr\ngoogle-analytics-data\nresend\ngoogle-cloud-discoveryengine\namplitude-analytics\npint\ndspy\npython-rapidjson\nazure-eventgrid\ninteregular\nauth0-python\ntrafilatura\neth-keys\npypng\nopentelemetry-instrumentation-vertexai\npy-deviceid\nsafety\ncupy-cuda12x\noutlines-core\nmangum\ntree-sitter-go\nckzg\npytest-order\nflatten-dict\npymsgbox\nwhenever\nrlp\ngithub3-py\ngoogle\npefile\njson-merge-patch\nflax\npygit2\nllama-index-workflows\neth-keyfile\ngoogle-cloud\ncourlan\nkfp-pipeline-spec\npolib\nsimple-parsing\ncodespell\npytest-recording\nagent-client-protocol\nconstruct\nsvcs\nintelhex\ntree-sitter-rust\nseleniumbase\nshellcheck-py\nlibtmux\npywinrm\nscantree\ndirhash\nopentelemetry-instrumentation-boto3sqs\nquerystring-parser\nprance\nazure-graphrbac\npytest-postgresql\nsafehttpx\ntogether\ndjango-celery-results\naudioop-lts\nterminaltables\naws-cdk-asset-node-proxy-agent-v6\ndagster-graphql\nifaddr\nflaky\ngoogle-cloud-pubsublite\nazure-keyvault-securitydomain\nazure-mgmt-resource-deploymentstacks\ndirtyjson\njustext\npamqp\nchannels\npyinotify\ndatabricks-labs-lsql\naiormq\nvertica-python\nopentelemetry-instrumentation-asyncpg\nazure-functions\npytest-lazy-fixtures\nsnowflake\ndagster-shared\norderedmultidict\nimpyla\nrobotframework\nweb3\nazure-mgmt-resource-deployments\njaxtyping\nselectolax\npytest-aiohttp\nllama-cloud\npulp\ntf-keras\nparsel\nsocial-auth-core\nazure-mgmt-resource-templatespecs\nazure-mgmt-resource-deploymentscripts\nopeninference-semantic-conventions\ndiscord-py\nroboflow\nfurl\ndecord\ncx-oracle\ndjango-taggit\nparver\nminimal-snowplow-tracker\npresidio-analyzer\npathlib2\ncoolname\npastel\nmypy-boto3-athena\nregress\nhishel\ntyped-ast\nautobahn\nlm-format-enforcer\nopentelemetry-instrumentation-langchain\nwebauthn\nxai-sdk\ngeojson\nbc-detect-secrets\npytest-dotenv\nvalkey\ntavily-python\ntypes-cryptography\ncftime\npytest-ordering\nnanoid\npex\nsvglib\ngoogletrans\nnetcdf4\ndjango-phonenumber-field\ntree-sitter-bash\nfuncsigs\nsigtools\nvertexai\ntxaio\nmultipledispatch\nappium-python-client\npathy\ndparse\ntypes-webencodings\nsubprocess-tee\nlegacy-cgi\ntensorstore\nibmcloudant\nkeras-applications\npywinpty\naws-cdk-cloud-assembly-schema\ncloudscraper\npynvml\ndjango-oauth-toolkit\npuremagic\ngssapi\ninfluxdb\no365\nbase58\ndbt-bigquery\njsonschema-rs\nmypy-boto3-stepfunctions\npytest-subtests\nmypy-boto3-kinesis\ndjango-treebeard\narviz\nec2-metadata\ntablib\ngroovy\nformulaic\nansible-compat\nsnowflake-legacy\nflexparser\nflexcache\nzict\naio-pika\nsocial-auth-app-django\nuv-dynamic-versioning\nhttpx-ws\npubchempy\nodfpy\nrequests-kerberos\nopeninference-instrumentation\ndatabricks-labs-dqx\npyfiglet\ncoolprop\ncfn-flip\ndm-tree\nnbclassic\nortools\ndepyf\njwt\ninterface-meta\nmypy-boto3-batch\na2a-sdk\nhf-transfer\ndiff-match-patch\nonnxruntime-gpu\nsalesforce-bulk\npyahocorasick\nscreeninfo\nfixedint\nfolium\ns3path\nopentelemetry-exporter-gcp-monitoring\npython-chess\ninquirer\nstriprtf\nopentelemetry-instrumentation-sqlite3\nwagtail-factories\napache-airflow-providers-sftp\ncheck-jsonschema\naccessible-pygments\nazure-ai-inference\npython-ldap\nmbstrdecoder\nsphinx-argparse\nredis-py-cluster\nopentelemetry-instrumentation-openai\npdfrw\nteradatasqlalchemy\nblosc2\nimmutables\ntypes-jinja2\ntypes-markupsafe\ntensorflowjs\nplumbum\npytube\nsimsimd\nflask-restful\nmediapipe\nchroma-hnswlib\npyenchant\npagerduty\ndjangorestframework-stubs\ntzfpy\nopentelemetry-sdk-extension-aws\ntypes-boto3-s3\nfasttext-wheel\naiomultiprocess\npyusb\nopentelemetry-instrumentation-anthropic\ngeoalchemy2\ntypepy\nxmod\neditor\ntweepy\nyappi\nyq\nruns\nalibabacloud-tea-util\npyhanko-certvalidator\nsignalrcore\nasteval\nhmsclient\nmarko\nyamale\ndjango-appconf\nzenpy\nmypy-boto3-bedrock-runtime\nschemathesis\njson-log-formatter\npystache\nxformers\nkrb5\nmitmproxy-wireguard\nbanks\nbranca\nsphinx-autoapi\nopentelemetry-instrumentation-starlette\nwaybackpy\nstockfish\npycdlib\nutilsforecast\nqtpy\nrx\npulumi-aws\nalbucore\npyannote-database\nbiotite\nshelved-cache\ndataclass-wizard\njsoncompat\nchdb\nwbdata\nansicolors\npyannote-audio\nmodelsearch\nfreetype-py\ntoons\nswe-rex\nplotnine\npyannote-core\nobjsize\nimport-linter\nlanggraph-checkpoint-postgres\ngepa\nopik\nlxml-stubs\nlanggraph-cli\npdfkit\nopentelemetry-instrumentation-jinja2\npybuildkite\npresto-python-client\nlmdb\neralchemy\nopentelemetry-instrumentation-asyncio\ntorchao\npython-whois\npython-oxmsg\nmando\nversioneer\npyloudnorm\nmultimethod\npyannote-metrics\nswagger-ui-bundle\nnewrelic\npuccinialin\njsoncomparison\npycocotools\nluqum\npyodps\ndjango-ipware\ntypes-pygments\nradon\nhyperopt\nscrapbook\ntowncrier\napache-airflow-providers-standard\njinja2-humanize-extension\nmypy-boto3-apigateway\npycairo\nmypy-boto3-sns\npylint-plugin-utils\npyunormalize\ndropbox\nzxcvbn\nosqp\ngotrue\ngspread-dataframe\ntriad\nopentelemetry-propagator-b3\nastropy\ntypes-freezegun\ndaphne\nwagtail\nanalytics-python\ndatefinder\npython-socks\ndraftjs-exporter\npymeeus\nwadler-lindig\npykwalify\narabic-reshaper\nblockbuster\ndrf-yasg\nsoda-core\napache-airflow-task-sdk\ndjango-modelcluster\nopentelemetry-instrumentation-alephalpha\nacryl-datahub\ntypes-aioboto3\nwillow\ndjango-ratelimit\nopencv-contrib-python-headless\npoethepoet\noptax\nboxsdk\nfugue\ntypes-click\nshtab\nmarkitdown\nqtconsole\ne2b\nsspilib\nllama-index-instrumentation\nopentelemetry-instrumentation-cohere\nmypy-boto3-codeartifact\npmdarima\nmizani\nflashinfer-python\npypsrp\nopentelemetry-instrumentation-mysqlclient\nopentelemetry-instrumentation-qdrant\npyobjc-core\nopentelemetry-instrumentation-bedrock\nflask-compress\ntelepath\nsacrebleu\nchoreographer\nsafety-schemas\nlogistro\nopentelemetry-instrumentation-crewai\ntree-sitter-php\ndjango-permissionedforms\ncogames\nleb128\ndagster-aws\nopentelemetry-instrumentation-llamaindex\nk8\nimagehash\nmypy-boto3-ses\nrequests-futures\ndjango-tasks\nmsgraphfs\nopentelemetry-instrumentation-ollama\nopentelemetry-instrumentation-pymongo\ntree-sitter-ruby\nlaces\nchannels-redis\nmirakuru\ntox-uv-bare\nmypy-boto3-xray\nmypy-boto3-signer\nsvix\nopentelemetry-instrumentation-kafka-python\npyrefly\nicecream\nccxt\napache-tvm-ffi\nclang-format\nstructlog-sentry\nhaversine\nnotion-client\nenvoy-data-plane\nspdx-tools\npresidio-anonymizer\nopentelemetry-instrumentation-chromadb\ndagster-cloud\npyyaml-include\nopentelemetry-instrumentation-transformers\npyobjc-framework-cocoa\nopentelemetry-instrumentation-replicate\nmypy-boto3-schemas\nopentelemetry-instrumentation-haystack\nadagio\nsphinxcontrib-httpdomain\nopentelemetry-instrumentation-pinecone\ncuda-core\nopentelemetry-instrumentation-weaviate\nsignxml\nazure-ai-ml\nariadne\nsphinxcontrib-spelling\nopentelemetry-instrumentation-watsonx\nsphinxcontrib-mermaid\nopentelemetry-instrumentation-google-generativeai\npydata-sphinx-theme\naiostream\ncleanco\nopentelemetry-instrumentation-mistralai\ngoogle-cloud-recommendations-ai\nretryhttp\ncvxpy\napache-airflow-providers-microsoft-mssql\nopentelemetry-instrumentation-milvus\ntypes-werkzeug\ntypes-pillow\nlifelines\npyqt5\naws-psycopg2\njson-logic\ncolorclass\nllama-index-readers-file\npyarrow-stubs\nfirecrawl-py\nhijridate\npyannote-pipeline\nfastapi-pagination\nasteroid-filterbanks\nprometheus-flask-exporter\ntypes-defusedxml\ntraceloop-sdk\npyqt5-sip\nopentelemetry-instrumentation-together\ndjango-allauth\nnvidia-cutlass-dsl\npylatexenc\nopentelemetry-instrumentation-lancedb\nopentelemetry-instrumentation-sagemaker\ntorch-audiomentations\nhijri-converter\nprimepy\nopentelemetry-instrumentation-marqo\nllama-index-readers-llama-parse\ndynamodb-json\ntorch-pitch-shift\ndetect-secrets\nlangchain-ollama\nlivekit\npytest-check\nlanggraph-runtime-inmem\nkfp-server-api\nfastembed\ndjango-simple-history\nmodelscope\npi-heif\npyluach\nopentelemetry-exporter-gcp-logging\nllama-index-cli\nkeyrings-alt\nsparklines\nswesmith\nmypy-boto3-lakeformation\ndbt-redshift\npylance\nydb-dbapi\nansible-lint\nhttpx-aiohttp\nhubspot-api-client\nmypy-boto3-kms\ncucumber-tag-expressions\nlocust-cloud\nwebargs\nbrotlicffi\ntimeout-decorator\nflask-socketio\npytest-httpserver\npyerfa\nexpandvars\npydynamodb\npython-can\npython-ipware\nbraintrust\nopentelemetry-instrumentation-mcp\npep8-naming\nsagemaker-mlflow\ngcovr\npyopengl\ndirty-equals\nebcdic\npyqt5-qt5\nturbopuffer\nua-parser-rs\npromise\npytz-deprecation-shim\nasynch\npython-stdnum\ncdk-nag\nazure-mgmt-dns\nazure-communication-email\nopentelemetry-instrumentation-aws-lambda\nalgoliasearch\ntrl\nawslambdaric\nxhtml2pdf\nrstr\nfluent-logger\nnvidia-cudnn-frontend\nsqlean-py\nus\nfutures\nclick-log\nstdlib-list\npusher\nrepoze-lru\npymemcache\ndbt-fabric\nonnxscript\ngluonts\ncucumber-expressions\ntyro\nclick-spinner\nyandex-query-client\npytest-retry\ndjango-csp\ntextual-speedups\nstatsforecast\nclr-loader\ngrpc-stubs\ntensorflow-metadata\ncoreforecast\nuuid\npytest-hypothesis\npyairtable\ndisposable-email-domains\nrollbar\nmdx-truly-sane-lists\ndagster-k8s\ndjango-otp\nsqlfluff-templater-dbt\ndbl-tempo\ntyped-settings\ntypes-regex\nastropy-iers-data\nscrapy\nnameparser\npythonnet\nbitstruct\ndocling-core\ninjector\ndjango-prometheus\nlru-dict\npytest-codspeed\nsuds-community\ntink\npulumi-command\nboto3-type-annotations\nbraceexpand\ntypes-aiobotocore-sqs\ngoogle-api-python-client-stubs\npycep-parser\ndiff-parser\nportion\nwordcloud\npytest-homeassistant-custom-component\nmypy-boto3-logs\nphonenumberslite\ntypes-flask\nflask-restx\npastedeploy\nbc-python-hcl2\nmkdocs-macros-plugin\nllama-index-embeddings-openai\nscipy-stubs\ntree-sitter-typescript\npanel\nsly\nvenusian\ngym-notices\ndjango-silk\npyautogui\njsonargparse\npysaml2\ndjango-health-check\npolicy-sentry\npyscreeze\nulid-py\nexa-py\npytweening\noptype\nabout-time\nstringzilla\nplaid-python\ndecli\nkornia\nasyncstdlib\neasydict\npygetwindow\ncloudsplaining\ncasefy\naws-encryption-sdk\nalive-progress\npytest-test-groups\ntinydb\nopentelemetry-instrumentation-tortoiseorm\npyrect\nsqlalchemy2-stubs\naioquic\nstamina\nmypy-boto3-ecs\ntroposphere\nopentelemetry-instrumentation-tornado\nmypy-boto3-cloudwatch\nmouseinfo\npylsqpack\nlivekit-agents\nsuper-collections\nndindex\narray-api-compat\nhdbcli\njaconv\nopen-clip-torch\nlivekit-protocol\npytablewriter\necs-logging\npyroute2\ntypes-colorama\nopentelemetry-exporter-zipkin-json\nzope-deprecation\nhttmock\nlark-parser\nmkdocs-monorepo-plugin\nazure-mgmt-subscription\ndataproperty\naiodocker\nflask-openid\ncategory-encoders\nlivekit-api\ntesting-common-database\ncel-python\napache-airflow-providers-postgres\ndagster-cloud-cli\nscs\nbc-jsonpath-ng\navro-gen3\ntypes-jwcrypto\nglfw\nmoreorless\nmdformat\npy-rust-stemmers\nsemantic-kernel\nxarray-einstats\ntesting-postgresql\nxsdata\npyaes\napsw\ndbutils\ntextblob\nchispa\npyroscope-io\nfuro\nopentelemetry-instrumentation-aiokafka\nnats-py\nroman-numerals-py\npydruid\nconan\nzc-lockfile\nfindspark\npatch-ng\nmem0ai\ntypes-httplib2\ngraphframes\nbetterproto-rust-codec\njinja2-simple-tags\neditdistance\ntypes-ujson\ngooglemaps\nalibabacloud-openapi-util\nspython\nrlpycairo\nlangchain-mongodb\ndjango-import-export\ndjango-js-asset\nkornia-rs\nbubus\naiogram\npygame\ntabledata\nlibvalkey\nephem\nlatex2mathml\npytest-github-actions-annotate-failures\nmodel-hosting-container-standards\nsqlite-vec\nchecksumdir\nqueuelib\nhashids\npyexcel-io\nlml\nparsy\nobstore\nmypy-boto3-events\nwget\nhupper\nbiotraj\npython-calamine\npython-tds\nexchange-calendars\nmypy-boto3-emr\npydispatcher\nclarabel\njproperties\ntransitions\npyobjc-framework-quartz\ntorchdata\npyjson5\ndatabricks-vectorsearch\npython-vagrant\nflask-httpauth\nwmill\ntables\nhttpretty\ngranian\ndnslib\napache-airflow-providers-openlineage\nquart\nakshare\nsupafunc\npycrdt\nduckdb-engine\njdcal\nc7n\nopentelemetry-instrumentation-elasticsearch\nmypy-boto3-scheduler\ndatabricks-api\nsoda-core-spark\npytest-bdd\nextract-msg\npulumi-tls\nmilvus-lite\ns3cmd\nchess\ndash-bootstrap-components\nsphinx-jinja\nsqlalchemy-drill\nhttpx-retries\ntypes-pyasn1\npytest-random-order\ndbfread\nsarif-om\ntreescope\nconcurrent-log-handler\naws-secretsmanager-caching\ndjango-crispy-forms\npyannoteai-sdk\nopentelemetry-instrumentation-psycopg\ntcolorpy\nopentelemetry-processor-baggage\nairbyte-cdk\nhatch-requirements-txt\nnetifaces\ntantivy\nazure-storage-file\neasygui\nflake8-pyproject\ncomfyui-workflow-templates\nsqlalchemy-stubs\nopentelemetry-instrumentation-pika\ngrandalf\ncommitizen\nraven\nllama-index-agent-openai\ndeepeval\nsoda-core-spark-df\nitemadapter\npygeohash\nrouge-score\ntranslationstring\npython-xlib\npymupdfb\nazureml-dataprep\ntypes-aiobotocore-dynamodb\nmodern-treasury\ncdp-use\nmypy-boto3-textract\nndjson\nazure-cosmosdb-table\nrequests-unixsocket\nmypy-boto3-sagemaker\nezdxf\njulius\ncelery-types\nflake8-docstrings\nreaderwriterlock\npyquaternion\nboa-str\nbrowser-use-sdk\npyramid\nopentelemetry-propagator-jaeger\npyiceberg-core\nitemloaders\nflpc\naiorwlock\nazure-cosmosdb-nspkg\nflask-admin\ncrossplane\nbetterproto\njiwer\npyhmmer\npygsheets\nanndata\nline-profiler\npdoc\nsgqlc\ndbt-duckdb\nflask-talisman\niterative-telemetry\nawscli-local\nopentelemetry-instrumentation-pymysql\nddapm-test-agent\nsphinx-basic-ng\ntypes-qrcode\nresampy\nlazy-model\npython-editor\nchex\ncompressed-rtf\nstdlibs\ndatabricks\ncomfyui-workflow-templates-media-other\njsonpath-rw\npyexcel\nmypy-boto3-cognito-idp\njupytext\ncomfyui-workflow-templates-core\ncomtypes\nnvidia-cublas-cu11\nsanic\nbiothings-client\ndogpile-cache\nmpire\nsacremoses\nvastai-sdk\ntypes-lxml\ndeepagents\nazure-mgmt-reservations\nqwen-vl-utils\nsklearn\nflatten-json\nibm-db\nflask-bcrypt\nkubernetes-stubs\noletools\nrjsmin\nmapbox-earcut\ncog\nmypy-boto3-dataexchange\nmitmproxy-rs\nigraph\npcodedmp\ntensorboard-plugin-wit\nsshfs\nmss\ncdktf\nopentelemetry-instrumentation-falcon\nmypy-boto3-elbv2\ntrailrunner\nqh3\nfastexcel\nkeras-preprocessing\npysmb\ndjango-structlog\narray-record\nstandard-chunk\npysam\nlivekit-blingfire\nmygene\nadbc-driver-manager\ncomfyui-workflow-templates-media-image\nlangchain-experimental\ncomfyui-workflow-templates-media-video\ndarabonba-core\npagefind-bin\npagefind\nkerberos\ntpu-info\nhtml-tag-names\nhtml-void-elements\nplaster-pastedeploy\nsb-cli\nyacs\nplaster\nvercel-runtime\nstandard-aifc\npyvis\npiexif\nmypy-boto3-route53\nmacholib\nwinkerberos\nkagglehub\ndjangorestframework-csv\npython-nvd3\nsanic-routing\nalibabacloud-tea\nzeroconf\nmypy-boto3-cognito-identity\nbio\ndashscope\nddgs\ngprofiler-official\nnvidia-cudnn-cu11\nopentelemetry-instrumentation-boto\nautograd-gamma\ncron-converter\nopentelemetry-instrumentation-pyramid\nmkdocs-literate-nav\ncoincurve\nstrip-hints\nopentelemetry-instrumentation-confluent-kafka\nusort\nvalkey-glide-sync\nnumpy-typing-compat\nsubmitit\nrfc3987\nnvidia-cuda-cccl\nopenpyxl-stubs\nbeanie\nfunc-timeout\nonnx-ir\npytest-testmon\npython-consul\ndjango-formtools\nalibabacloud-gateway-spi\ndatacompy\nlakefs-sdk\nazureml-mlflow\nmongoengine\nlanggraph-checkpoint-mongodb\nstarlark-pyo3\nplyvel\nansi2html\nanysqlite\nwand\npglast\nsphinx-tabs\nnumpydoc\napache-airflow-providers-airbyte\nsvgwrite\ndotmap\napache-airflow-providers-celery\ndocling-parse\ncolour\nyt-dlp-ejs\npy-vapid\nflashtext\nprogress\nmypy-boto3-emr-serverless\ncomfyui-workflow-templates-media-api\nrcssmin\nshiboken6\npyside6-essentials\nbump2version\nflask-openapi3\nazure-monitor-ingestion\nasgi-correlation-id\nversioningit\njschema-to-python\npip-hello-world\nazure-schemaregistry\nswig\nmleap\nopentelemetry-instrumentation-aio-pika\neinx\nmypy-boto3-application-autoscaling\naiohttp-jinja2\ntypes-toposort\nmypy-boto3-eks\nplux\ntorch-c-dlpack-ext\nflask-shell-ipython\ncelery-redbeat\ntaskgroup\nmypy-boto3-codebuild\ndjango-axes\nstrands-agents-tools\nrobotframework-pythonlibcore\nmypy-boto3-bedrock\npath\napache-sedona\ncheroot\nopentelemetry-instrumentation-mysql\npytorch-msssim\ntorchcodec\nsynapseml\ntypes-grpcio\nclickhouse-sqlalchemy\ncrowdstrike-falconpy\nnvidia-cutlass-dsl-libs-base\nrush\npatchright\nmeltano\nmypy-boto3-autoscaling\npytest-timeouts\naiohttp-socks\ncommentjson\nnlopt\ndohq-artifactory\ncapstone\napache-airflow-providers-datadog\npytest-factoryboy\nrtest\ncountry-converter\npymongo-auth-aws\nflufl-lock\nfastrlock\nresult\ndvc\nfrida\ngrpcio-testing\nnvshmem4py-cu13\nmagic-filter\nmethod-python\nfilterpy\nlit\nlangchain-tests\nml-collections\npytest-snapshot\nreductoai\nscandir\nufmt\ndash-core-components\nrtfde\nlegacy-api-wrap\naws-embedded-metrics\npydevd-pycharm\npyzbar\nflask-openapi3-swagger\nnvidia-cuda-runtime-cu11\nlunarcalendar\ndatafusion\nmypy-boto3-bedrock-agent-runtime\nwurlitzer\nmypy-boto3-cloudfront\nmypy-boto3-efs\nmypy-boto3-firehose\npython3-xlib\nclick-aliases\niopath\nopentelemetry-instrumentation-pymemcache\ntracerite\ndagster-slack\ndaytona\nplaywright-stealth\ngtts\nmypy-boto3-elasticache\nsetuptools-git-versioning\nada-url\nhtml5tagger\ndatadog-lambda\nazure-mgmt-devtestlabs\nz3-solver\nportpicker\npoetry-plugin-pypi-mirror\nnvidia-cuda-nvrtc-cu11\npydantic-to-typescript\nsingledispatch\nmypy-boto3-iot\nmypy-boto3-opensearch\npytest-messenger\nurllib3-future\njanus\ndash-pydantic-form\npyramid-mako\nparam\ntypish\nmypy-boto3-sagemaker-runtime\ndjango-mysql\nupdate-checker\nrestrictedpython\npytest-vcr\npywebpush\nmypy-boto3-config\nazure-cognitiveservices-speech";

;// CONCATENATED MODULE: ./lib/src/advisories/lookalike.js

/** Digits that pass for letters, and letter pairs that pass for one. */
const CONFUSABLE = [
    [/0/g, "o"],
    [/[1i]/g, "l"],
    [/3/g, "e"],
    [/5/g, "s"],
    [/rn/g, "m"],
    [/vv/g, "w"],
];
let decoded;
/** Whether a PyPI name is among the 3,000 most downloaded. */
function isPopular(name) {
    return popular().ranks.has(normal(name));
}
/**
 * The popular PyPI name that another could be taken for: one character more, less, other or swapped with its neighbour,
 * separators moved, or letters that look alike. Null for names that look like none, and for popular names themselves.
 */
function lookalikeOf(name) {
    const candidate = normal(name);
    const { ranks, skeletons, shortened } = popular();
    if (candidate === "" || ranks.has(candidate))
        return null;
    const skeleton = skeletons.get(skeletonOf(candidate));
    if (skeleton !== undefined)
        return skeleton;
    const near = [candidate, ...withoutOne(candidate)].flatMap((key) => shortened.get(key) ?? []);
    // Short names are close to each other by chance: of two or three letters any is one edit from many.
    const close = near.filter((known) => Math.min(known.length, candidate.length) > 3 && isOneEdit(candidate, known));
    return close.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0] ?? null;
}
function popular() {
    decoded ??= decode();
    return decoded;
}
/** In order of downloads: the first that a name is close to is the likeliest to be meant. */
function decode() {
    const list = POPULAR_PYPI.split("\n");
    const skeletons = new Map();
    const shortened = new Map();
    for (const name of list) {
        const skeleton = skeletonOf(name);
        if (!skeletons.has(skeleton))
            skeletons.set(skeleton, name);
        for (const key of new Set([name, ...withoutOne(name)])) {
            const known = shortened.get(key);
            if (known === undefined)
                shortened.set(key, [name]);
            else
                known.push(name);
        }
    }
    return { ranks: new Map(list.map((name, rank) => [name, rank])), skeletons, shortened };
}
function normal(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function skeletonOf(name) {
    return CONFUSABLE.reduce((text, [look, as]) => text.replaceAll(look, as), name.replaceAll("-", ""));
}
function withoutOne(name) {
    return Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1));
}
/** Insertion, deletion, substitution or transposition of neighbours, exactly one. */
function isOneEdit(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.length === restB.length) {
        const swapped = `${restA[1] ?? ""}${restA[0] ?? ""}${restA.slice(2)}`;
        return restA.slice(1) === restB.slice(1) || (restA.length > 1 && swapped === restB);
    }
    return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes/lookalike.js


/** package-changes/lookalike: only PyPI, whose popular names annex knows. */
function lookalike({ packages }, input) {
    const known = new Set(input.team.policy.packages.known.map((name) => name.toLowerCase()));
    const added = packages.changes
        .filter(({ kind }) => kind === "added")
        .flatMap(({ after }) => (after?.ecosystem === "PyPI" ? [after] : []));
    if (added.length === 0)
        return (0,outcome/* notApplicable */.hH)("no PyPI package was added");
    const objections = added
        .filter(({ ecosystem, name }) => !known.has(`${ecosystem}:${name}`.toLowerCase()))
        .flatMap(({ ecosystem, name, version, lockfile, line }) => {
        const popular = lookalikeOf(name);
        if (popular === null || popular === undefined)
            return [];
        return [
            {
                subject: `${ecosystem}:${name}`,
                origin: "this-change",
                seen: `${name} looks like the popular ${popular}`,
                remedy: `Correct the name to ${popular}; if ${name} is meant, add "${ecosystem}:${name}" to packages.known.`,
                location: { file: lockfile, line },
                package: { ecosystem, name, version },
            },
        ];
    });
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? "no look-alike name" : `${objections.length} look-alike names`, objections);
}

;// CONCATENATED MODULE: ./lib/src/controls/package-changes.js






/** 8.32 / A.14.2.4, one evaluation a rule. */
const PACKAGE_CHANGES = {
    "dependency-only": unless(rule(["packages"], anyPackageChange), rule(["change", "packages"], dependencyOnly)),
    evaluated: unless(rule(["packages"], anyAdoption), rule(["change", "packages"], evaluatedByAssessor)),
    cooldown: rule(["packages", "advisories"], cooldown),
    lookalike: rule(["packages"], lookalike),
    "source-changed": rule(["packages"], sourceChanged),
    unmodified: rule(["packages"], unmodified),
    "lock-consistent": rule(["packages"], lockConsistent),
};

// EXTERNAL MODULE: ./lib/src/policy/section.js + 2 modules
var section = __webpack_require__(3442);
;// CONCATENATED MODULE: ./lib/src/controls/security-requirements/answers.js






/** security-requirements/section-answered: the questions that every change has to answer. */
function sectionAnswered({ change }, input) {
    const stop = unreadable(change);
    if (stop !== null)
        return stop;
    const remedy = "Open a pull request that answers the security question.";
    const direct = unreviewedCommits(change, "has no description to read", remedy);
    const asked = askedIn(change, input).filter(({ question }) => question.paths.length === 0);
    if (asked.length === 0 && direct.length === 0)
        return (0,outcome/* notApplicable */.hH)("the policy has no question for every change");
    return (0,outcome/* evaluated */.Wn)(answers_seenOf(asked), [...direct, ...asked.flatMap(unanswered)]);
}
/** security-requirements/path-questions: those that only these paths raise. */
function pathQuestions({ change }, input) {
    const stop = unreadable(change);
    if (stop !== null)
        return stop;
    const asked = askedIn(change, input).filter(({ question }) => question.paths.length > 0);
    if (asked.length === 0)
        return (0,outcome/* notApplicable */.hH)("no changed path raises a further question");
    return (0,outcome/* evaluated */.Wn)(answers_seenOf(asked), asked.flatMap(unanswered));
}
/** security-requirements/not-applicable-reasoned: a bare no says nothing that a reader could check. */
function notApplicableReasoned({ change }, input) {
    const stop = unreadable(change);
    if (stop !== null)
        return stop;
    const bare = askedIn(change, input).filter(({ answer }) => answer === "bare-negative");
    const objections = bare.map(({ pull, question }) => ({
        ...base(pull, question),
        seen: `#${pull.number} answers “${question.text}” without a reason`,
        remedy: "Write the reason: “nothing, because …” is an answer; no commit is needed.",
    }));
    return (0,outcome/* evaluated */.Wn)(bare.length === 0 ? "" : `${bare.length} without a reason`, objections);
}
function unreadable(change) {
    const unread = unreadOutcome(change, ["pull-requests", "commits", "files"]);
    if (unread !== null)
        return unread;
    return nothingChanged(change) ? (0,outcome/* notApplicable */.hH)(NOTHING_CHANGED) : null;
}
/** Every contained pull request answers for itself. */
function askedIn(change, { team }) {
    const { security } = team.policy;
    return change.pullRequests.flatMap((pull) => {
        const { answers } = (0,section/* parseSecuritySection */.J)(pull.body, security);
        return security.questions.flatMap((question) => {
            const because = (0,match/* pathsMatching */.O)(filesOf(change, pull), question.paths);
            if (question.paths.length > 0 && because.length === 0)
                return [];
            const answer = answers.find(({ id }) => id === question.id)?.state ?? "absent";
            return [{ pull, question, answer, because }];
        });
    });
}
/** A bare no is an answer here; that it lacks its reason is said once, by its own rule. */
function isAnswered({ answer }) {
    return answer === "answered" || answer === "bare-negative";
}
function answers_seenOf(asked) {
    return `${asked.filter(isAnswered).length} of ${asked.length} answered`;
}
function unanswered(item) {
    if (isAnswered(item))
        return [];
    const { pull, question, because } = item;
    const reason = because.length === 0 ? "" : ` (asked because ${(0,outcome/* listed */.KE)(because)} changed)`;
    return [
        {
            ...base(pull, question),
            seen: `#${pull.number}: ${stateOf(item)} “${question.text}”${reason}`,
            remedy: `Answer “${question.text}” in the description with one sentence; no commit is needed.`,
        },
    ];
}
function stateOf({ answer }) {
    switch (answer) {
        case "hint-only":
            return "only the template's hint stands under";
        case "empty":
            return "nothing stands under";
        case "absent":
            return "the description does not hold";
        case "answered":
        case "bare-negative":
            return "answered";
    }
}
function base(pull, question) {
    return { subject: `pull request ${pull.number} ${question.id}`, origin: "this-change" };
}

;// CONCATENATED MODULE: ./lib/src/controls/security-requirements/significant-change.js





/** security-requirements/significant-change: paths that protect everything else need a reviewer's agreement. */
function significantChange({ change }, input) {
    const { paths, reviewers } = input.team.policy.security.significant;
    if (paths.length === 0)
        return (0,outcome/* notApplicable */.hH)("the policy names no significant paths");
    const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
    if (unread !== null)
        return unread;
    const all = (0,match/* pathsMatching */.O)(change.files, paths);
    if (all.length === 0)
        return (0,outcome/* notApplicable */.hH)("no significant path differs");
    const touching = change.pullRequests
        .map((pull) => ({ pull, files: (0,match/* pathsMatching */.O)(filesOf(change, pull), paths) }))
        .filter(({ files }) => files.length > 0);
    const objections = touching.flatMap(({ pull, files }) => significant_change_objectionsTo(pull, files, reviewers));
    const direct = touching.length === 0 || change.orphanCommits.length > 0 ? [significant_change_outside(all)] : [];
    const agreed = touching.length - objections.length;
    return (0,outcome/* evaluated */.Wn)(`${agreed} of ${(0,outcome/* count */.U9)(touching.length, "significant change")} agreed`, [...direct, ...objections]);
}
function significant_change_objectionsTo(pull, files, reviewers) {
    const approval = (0,people/* approvalBy */.rk)(pull, reviewers);
    if (approval === "approved")
        return [];
    const who = (0,outcome/* listed */.KE)(reviewers.map((login) => `@${login}`));
    const objection = {
        subject: `pull request ${pull.number}`,
        origin: "this-change",
        seen: `#${pull.number} changes ${(0,outcome/* listed */.KE)(files)}; none of ${who} approved the last commit`,
        remedy: `Ask one of ${who} to approve the last commit.`,
    };
    return [approval === "undecided" ? { ...objection, undecided: true } : objection];
}
function significant_change_outside(files) {
    return {
        subject: "outside pull requests",
        origin: "this-change",
        seen: `${(0,outcome/* listed */.KE)(files)} may have changed outside any pull request`,
        remedy: "Bring the change in by a pull request that a security reviewer approves.",
    };
}

;// CONCATENATED MODULE: ./lib/src/controls/security-requirements.js



/** 5.8 / A.14.1.1, one evaluation a rule. */
const SECURITY_REQUIREMENTS = {
    "section-answered": rule(["change"], sectionAnswered),
    "not-applicable-reasoned": rule(["change"], notApplicableReasoned),
    "path-questions": rule(["change"], pathQuestions),
    "significant-change": rule(["change"], significantChange),
};

;// CONCATENATED MODULE: ./lib/src/controls/security-testing/component-covered.js





const TABLE = "component table";
/** security-testing/component-covered: each component of the head, and none that the change removed or weakened. */
function componentCovered({ tests }, input) {
    const { components } = input.team.policy;
    if (components.length === 0)
        return (0,outcome/* evaluated */.Wn)("no component table", [noTable(input), ...weakened(input)]);
    const results = (0,map/* componentCoverage */.kE)(components, tests.cases);
    const uncovered = results.flatMap(component_covered_objectionsTo);
    const cases = results.reduce((sum, result) => sum + result.cases, 0);
    const seen = `${components.length - uncovered.length} of ${(0,outcome/* count */.U9)(components.length, "component")}, ${(0,outcome/* count */.U9)(cases, "test")}`;
    return (0,outcome/* evaluated */.Wn)(seen, [...uncovered, ...weakened(input)]);
}
/** On day one nobody has a table yet; a change that empties it is caught as a weakening too. */
function noTable({ team }) {
    const before = team.basePolicy?.components.length ?? 0;
    return {
        subject: TABLE,
        origin: before === 0 ? "inherited" : "this-change",
        seen: "the policy names no component with security functions",
        remedy: "List the parts with security functions under components, each with the pattern of its tests.",
        location: { file: paths/* FILE_PATHS */.A.policy },
    };
}
function component_covered_objectionsTo(result) {
    const { name } = result;
    const seen = whyNotMet(result);
    if (seen === null)
        return [];
    const remedy = result.cases === 0
        ? `Write a test of the security functions of ${name}, or correct the pattern under components.`
        : "Repair what the test shows; a skipped test has to run.";
    return [{ subject: `component ${name}`, origin: "this-change", seen: `${name}: ${seen}`, remedy }];
}
function weakened({ team }) {
    return findWeakened(team).components.map(({ name, how }) => ({
        subject: `component ${name} weakened`,
        origin: "this-change",
        seen: `the component ${name} ${how}`,
        remedy: `Restore the component ${name}, or waive this finding with the reason in a change of its own.`,
        location: { file: paths/* FILE_PATHS */.A.policy },
    }));
}

;// CONCATENATED MODULE: ./lib/src/controls/security-testing/no-new-alert.js

/** security-testing/no-new-alert: an alert in a file that the change touches is taken for its own. */
function noNewAlert({ change, tests }, { team }) {
    const expected = team.policy.test?.tools ?? [];
    if (expected.length === 0 && tests.tools.length === 0)
        return (0,outcome/* notApplicable */.hH)("the policy names no analyser");
    const open = tests.alerts.filter(({ suppressed, level }) => !suppressed && (level === "error" || level === "warning"));
    const objections = open.map((alert) => no_new_alert_objectionTo(alert, change));
    const fresh = objections.filter(({ origin }) => origin === "this-change").length;
    const older = objections.length - fresh;
    const seen = `${(0,outcome/* count */.U9)(fresh, "new alert")}${older > 0 ? `, ${older} older` : ""}`;
    return (0,outcome/* evaluated */.Wn)(`${seen} (${tests.tools.join(", ") || "no analyser ran"})`, objections);
}
function no_new_alert_objectionTo(alert, change) {
    const { tool, rule, level, file, line, message, fingerprint } = alert;
    return {
        subject: `${tool} ${rule} ${file} ${fingerprint}`,
        origin: change.files.includes(file) ? "this-change" : "inherited",
        seen: `${tool} ${rule} (${level}) at ${file}:${line}: ${message}`,
        remedy: "Correct the line, or suppress the alert in the code with its reason.",
        location: { file, line },
    };
}

;// CONCATENATED MODULE: ./lib/src/controls/security-testing/ran.js


/** security-testing/ran: to the end, with every expected tool, with at least one case, on the artefact that was built. */
function testsRan({ tests, build }, { team }) {
    if (team.policy.test === null)
        return (0,outcome/* evaluated */.Wn)("no test command", [ran_noCommand(team)]);
    const absent = team.policy.test.tools.filter((tool) => !tests.tools.some((ran) => ran.toLowerCase() === tool.toLowerCase()));
    const objections = [
        ...runObjections("test", tests.run),
        ...problemObjections(tests.problems),
        ...absent.map(absentTool),
        ...(tests.cases.length === 0 ? [ran_noCase()] : []),
        ...artefactObjections("security", tests.artefact, build.artefact?.sha256 ?? null),
    ];
    return (0,outcome/* evaluated */.Wn)(`${(0,outcome/* count */.U9)(tests.cases.length, "test case")} ran`, objections);
}
function ran_noCommand({ basePolicy }) {
    return {
        subject: "test command",
        origin: basePolicy?.test == null ? "inherited" : "this-change",
        seen: "the policy names no test command",
        remedy: "Write the command that runs the tests under test.command in the policy.",
        undecided: true,
    };
}
function absentTool(tool) {
    return {
        subject: `tool ${tool}`,
        origin: "this-change",
        seen: `${tool} is expected and left no SARIF run`,
        remedy: `Let the test command run ${tool} and write its SARIF file to a path under test.sarif.`,
        undecided: true,
    };
}
function ran_noCase() {
    return {
        subject: "no test case",
        origin: "this-change",
        seen: "the reports hold no test case",
        remedy: "Let the test command write JUnit files to the paths under test.junit.",
        undecided: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/controls/security-testing.js




/** 8.29 / A.14.2.8, one evaluation a rule. */
const SECURITY_TESTING = {
    "component-covered": rule(["tests"], componentCovered),
    "no-new-alert": rule(["change", "tests"], noNewAlert),
    ran: rule(["build", "tests"], testsRan),
};

;// CONCATENATED MODULE: ./lib/src/controls/supply-chain/explicit.js
/** Each once, in order of ecosystem and name; where an ecosystem has no manifest, its lockfiles' direct packages. */
function runtimeDependencies(packages) {
    const before = new Set(named(packages.baseExplicit, packages.base).map(explicit_keyOf));
    const unique = new Map(named(packages.explicit, packages.lockfiles).map((dependency) => [explicit_keyOf(dependency), dependency]));
    return [...unique.entries()]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, dependency]) => ({ ...dependency, added: !before.has(key) }));
}
function explicit_keyOf({ ecosystem, name }) {
    return `${ecosystem}:${name}`;
}
function named(explicit, lockfiles) {
    const described = new Set(explicit.map(({ ecosystem }) => ecosystem));
    const fromManifests = explicit
        .filter(({ scope }) => scope !== "development")
        .map(({ ecosystem, name, manifest }) => ({ ecosystem, name, file: manifest }));
    const fromLockfiles = lockfiles
        .flatMap(({ packages }) => packages)
        .filter(({ ecosystem, direct, scope }) => !described.has(ecosystem) && direct !== false && scope !== "development")
        .map(({ ecosystem, name, lockfile }) => ({ ecosystem, name, file: lockfile }));
    return [...fromManifests, ...fromLockfiles];
}

;// CONCATENATED MODULE: ./lib/src/controls/supply-chain/assessments.js





const NONE = "the project names no dependency that it runs with";
/** supply-chain/risk-assessed */
function riskAssessed({ packages }, { team }) {
    const dependencies = runtimeDependencies(packages);
    if (dependencies.length === 0)
        return (0,outcome/* notApplicable */.hH)(NONE);
    const missing = dependencies.filter((dependency) => assessmentOf(dependency, team.assessments) === null);
    const objections = missing.map(({ ecosystem, name, file, added }) => {
        const removed = assessmentOf({ ecosystem, name }, team.baseAssessments) !== null;
        return {
            subject: `${ecosystem}:${name}`,
            origin: added || removed ? "this-change" : "inherited",
            seen: removed ? `the assessment of ${name} was removed` : `${name} (${file}) stands in no assessment`,
            remedy: `Add an entry for ${name} to ${paths/* FILE_PATHS */.A.dependencies}.`,
            location: { file },
        };
    });
    return (0,outcome/* evaluated */.Wn)(`${dependencies.length - missing.length} of ${dependencies.length} explicit dependencies assessed`, objections);
}
/** supply-chain/assessment-current: a look again is due by the end of the day that the assessment names. */
function assessmentCurrent({ packages }, input) {
    const current = assessmentsInUse(packages, input);
    if (current.length === 0)
        return (0,outcome/* notApplicable */.hH)("no explicit dependency is assessed yet; see risk-assessed");
    const late = current.filter(({ reviewBy }) => !(0,dates/* isDate */.$P)(reviewBy) || (0,dates/* isPast */.R6)((0,dates/* endOfDay */.D0)(reviewBy), input.now));
    const objections = late.map((assessment) => ({
        ...assessments_about(assessment, originOf(assessment, input)),
        seen: `${assessment.name} was to be looked at again by ${assessment.reviewBy}`,
        remedy: `Look at ${assessment.name} again, then write assessed and a new review-by.`,
    }));
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? "none overdue" : `${objections.length} overdue`, objections);
}
/** Assessments of what the project really uses, with the dependency each is about. */
function assessmentsInUse(packages, { team }) {
    return runtimeDependencies(packages).flatMap((dependency) => assessmentOf(dependency, team.assessments) ?? []);
}
/** Whoever writes or edits the entry in this change answers for it now. */
function originOf(assessment, { team }) {
    const before = assessmentOf(assessment, team.baseAssessments);
    return before !== null && JSON.stringify(before) === JSON.stringify(assessment) ? "inherited" : "this-change";
}
/** What every objection about an assessment shares. */
function assessments_about({ ecosystem, name }, origin) {
    return { subject: `${ecosystem}:${name}`, origin, location: { file: paths/* FILE_PATHS */.A.dependencies } };
}

// EXTERNAL MODULE: ./lib/src/sbom/inventory.js
var inventory = __webpack_require__(3778);
;// CONCATENATED MODULE: ./lib/src/sbom/check.js

/** Compares CycloneDX JSON with what is locked at head: each package with its version and purl, and what it needs. */
function checkSbom(sbom, packages) {
    const held = readComponents(sbom);
    const edges = readDependencies(sbom);
    const missing = new Set();
    for (const lockfile of packages.lockfiles) {
        const byName = (0,inventory/* purlsByName */.VN)(lockfile.packages);
        for (const item of lockfile.packages) {
            const component = held.get(item.purl);
            if (component === undefined || component.version !== item.version) {
                missing.add(`${item.purl} (${item.lockfile}:${item.line})`);
                continue;
            }
            const out = edges.get(component.ref);
            if (out === undefined)
                missing.add(`what ${item.purl} needs`);
            for (const purl of (0,inventory/* needsOf */.hN)(item, byName)) {
                const ref = held.get(purl)?.ref;
                if (ref === undefined || out?.has(ref) !== true)
                    missing.add(`${item.purl} needs ${purl}`);
            }
        }
    }
    return { complete: missing.size === 0, missing: [...missing].sort() };
}
function readComponents(sbom) {
    const found = new Map();
    for (const item of listIn(sbom, "components")) {
        const [purl, version, ref] = [textIn(item, "purl"), textIn(item, "version"), textIn(item, "bom-ref")];
        if (purl !== null && version !== null)
            found.set(purl, { ref: ref ?? purl, version });
    }
    return found;
}
function readDependencies(sbom) {
    const found = new Map();
    for (const item of listIn(sbom, "dependencies")) {
        const ref = textIn(item, "ref");
        if (ref !== null)
            found.set(ref, new Set(listIn(item, "dependsOn")));
    }
    return found;
}
function fieldOf(value, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function listIn(value, key) {
    const found = fieldOf(value, key);
    return Array.isArray(found) ? found : [];
}
function textIn(value, key) {
    const found = fieldOf(value, key);
    return typeof found === "string" ? found : null;
}

;// CONCATENATED MODULE: ./lib/src/controls/supply-chain/bill-of-materials.js


const bill_of_materials_REMEDY = "Repair the lockfiles that annex could not read, then run the job inspect again.";
/** supply-chain/bill-of-materials: everything that is locked stands in it, and everything could be read. */
function billOfMaterials({ packages, sbom }) {
    const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
    if (unreadable.length > 0) {
        const files = (0,outcome/* listed */.KE)(unreadable.map(({ path }) => path));
        return (0,outcome/* inconclusive */.Ni)(`the bill of materials lacks what stands in ${files}`, bill_of_materials_REMEDY, "this-change");
    }
    if (packages.lockfiles.length === 0) {
        return (0,outcome/* inconclusive */.Ni)("there is no lockfile to make a bill of materials from", "Commit a lockfile that annex can read.");
    }
    const { complete, missing } = checkSbom(sbom, packages);
    const gaps = packages.lockfiles.flatMap(({ unscanned }) => unscanned).map((item) => gap(item, packages));
    const objections = complete ? gaps : [...gaps, incomplete(missing)];
    const components = new Set(packages.lockfiles.flatMap((lockfile) => lockfile.packages.map(({ purl }) => purl))).size;
    const seen = `SBOM of ${(0,outcome/* count */.U9)(components, "package")}`;
    return (0,outcome/* evaluated */.Wn)(objections.length === 0 ? `${seen}, complete` : `${seen}, incomplete`, objections);
}
function incomplete(missing) {
    return {
        subject: "bill of materials",
        origin: "infrastructure",
        seen: `the bill of materials does not hold ${(0,outcome/* listed */.KE)(missing)}`,
        remedy: "Run the job inspect again; the bill of materials is not the one of these lockfiles.",
    };
}
/** What stands in a lockfile without an exact identity cannot stand in the bill of materials either. */
function gap(item, packages) {
    const before = packages.base.some(({ unscanned }) => unscanned.some(({ name, version, lockfile }) => name === item.name && version === item.version && lockfile === item.lockfile));
    return {
        subject: `${item.lockfile} ${item.name}`,
        origin: before ? "inherited" : "this-change",
        seen: `${item.name} (${item.lockfile}) has no exact identity: ${item.reason}`,
        remedy: "Lock it to an exact version from an index, or waive the finding with the reason why it may stay.",
        location: { file: item.lockfile },
        undecided: true,
    };
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
;// CONCATENATED MODULE: ./lib/src/controls/supply-chain/licence.js



/** supply-chain/licence: the licence that the assessment names, against the team's lists. */
function licence({ packages }, input) {
    const lists = input.team.policy.licences;
    if (lists.allow.length === 0 && lists.deny.length === 0)
        return (0,outcome/* notApplicable */.hH)("the policy lists no licences");
    const assessments = assessmentsInUse(packages, input);
    if (assessments.length === 0)
        return (0,outcome/* notApplicable */.hH)("no explicit dependency is assessed yet; see risk-assessed");
    const objections = assessments.flatMap((assessment) => licence_objectionsTo(assessment, lists, input));
    return (0,outcome/* evaluated */.Wn)(`${assessments.length - objections.length} of ${assessments.length} licences accepted`, objections);
}
function licence_objectionsTo(assessment, lists, input) {
    const { name, licence: text } = assessment;
    const base = assessments_about(assessment, originOf(assessment, input));
    const expression = licence_parse(text);
    if (expression === null) {
        const remedy = `Write the licence of ${name} as an SPDX expression, for example MIT.`;
        return [{ ...base, seen: `the licence of ${name}, "${text}", is no SPDX expression`, remedy, undecided: true }];
    }
    if (isAccepted(expression, lists))
        return [];
    const remedy = `Replace ${name}, or have ${text} added to licences.allow by the owners.`;
    return [{ ...base, seen: `${name} is licensed under ${text}, which the policy does not accept`, remedy }];
}
function licence_parse(text) {
    try {
        return spdx_expression_parse(text);
    }
    catch {
        return null; // what is no expression is undecided, see above
    }
}
/** With `or` the team may choose, with `and` every part binds. */
function isAccepted(expression, lists) {
    if ("conjunction" in expression) {
        const left = isAccepted(expression.left, lists);
        const right = isAccepted(expression.right, lists);
        return expression.conjunction === "or" ? left || right : left && right;
    }
    const id = "license" in expression ? expression.license : "";
    const names = namesOf(id, "plus" in expression && expression.plus === true, "exception" in expression ? expression.exception : undefined);
    const listedIn = (list) => list.some((entry) => names.includes(entry.toLowerCase()));
    if (listedIn(lists.deny))
        return false;
    return lists.allow.length === 0 || listedIn(lists.allow);
}
/** How a list may spell one licence; an exception only adds rights, so the plain id covers it too. */
function namesOf(id, plus, exception) {
    const own = plus ? `${id}+` : id;
    const spelled = plus ? [own, `${id}-or-later`] : [own];
    const withException = exception === undefined ? [] : spelled.map((name) => `${name} WITH ${exception}`);
    return [...spelled, ...withException].map((name) => name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/controls/supply-chain.js




/** 5.21 / A.15.1.3, one evaluation a rule. */
const SUPPLY_CHAIN = {
    "bill-of-materials": rule(["packages", "sbom"], billOfMaterials),
    "risk-assessed": rule(["packages"], riskAssessed),
    "assessment-current": rule(["packages"], assessmentCurrent),
    licence: rule(["packages"], licence),
};

// EXTERNAL MODULE: ./lib/src/controls/order.js
var order = __webpack_require__(9393);
;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/advisory-freshness.js



const AGAIN = "Run the job inspect again when the source answers, or refresh the advisory database.";
/** technical-vulnerabilities/advisory-freshness: a source that is down or old is never taken for "nothing known". */
function advisoryFreshness({ advisories }, input) {
    const failures = advisories.failures.map(({ source, reason }) => `${source}: ${reason}`);
    if (advisories.sources.length === 0) {
        return (0,outcome/* inconclusive */.Ni)(failures.length === 0 ? "no advisory source was asked" : `no source answered (${(0,outcome/* listed */.KE)(failures)})`, AGAIN);
    }
    if (failures.length > 0 && advisories.dataOf === null) {
        return (0,outcome/* inconclusive */.Ni)(`a source did not answer (${(0,outcome/* listed */.KE)(failures)})`, AGAIN);
    }
    const stale = advisories.sources.flatMap((source) => advisory_freshness_objectionTo(source, input));
    return (0,outcome/* evaluated */.Wn)(ageOf(advisories.sources, advisories.dataOf), stale);
}
function advisory_freshness_objectionTo(source, input) {
    // A source that answers for single packages counts nothing; what it said in this run is what it knows now.
    if (source.newest === null && source.records === null)
        return [];
    const { maxAgeDays } = input.team.policy.advisories;
    const fresh = source.newest !== null && (0,dates/* isDate */.$P)(source.newest) && !(0,dates/* isPast */.R6)((0,dates/* addDays */.fi)(source.newest, maxAgeDays), input.now);
    if (fresh)
        return [];
    const age = source.newest === null ? "does not say how old it is" : `ends ${source.newest}`;
    return [
        {
            subject: `${source.id} ${source.ecosystem}`,
            origin: "infrastructure",
            seen: `${source.id} for ${source.ecosystem} ${age}; at most ${maxAgeDays} days are allowed`,
            remedy: AGAIN,
            undecided: true,
        },
    ];
}
function ageOf(sources, dataOf) {
    if (dataOf !== null)
        return `data of ${minuteOf(dataOf)}`;
    const [oldest] = sources.flatMap((source) => source.newest ?? []).sort(order/* byText */.z);
    return oldest === undefined ? "sources answered in this run" : `data of ${minuteOf(oldest)}`;
}
/** A database says when its newest entry changed to the microsecond; a reader wants the minute. */
function minuteOf(time) {
    return (0,dates/* isDate */.$P)(time) ? `${(0,dates/* addDays */.fi)(time, 0).slice(0, 16).replace("T", " ")} UTC` : time;
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/known.js

/** Matching thousands of records is the one slow step, and four rules ask for it with the same documents. */
const cache = new WeakMap();
/** Matches the locked packages of head and base against the advisories. */
function knownVulnerabilities({ packages, advisories }) {
    const cached = cache.get(advisories);
    if (cached?.packages === packages)
        return cached.known;
    const head = findVulnerabilities(lockedIn(packages.lockfiles), advisories.advisories, advisories.pipAudit);
    const base = findVulnerabilities(lockedIn(packages.base), advisories.advisories, advisories.pipAudit);
    const known = {
        vulnerabilities: head.vulnerabilities.map((vulnerability) => ({
            vulnerability,
            origin: base.vulnerabilities.some((other) => isSame(vulnerability, other)) ? "inherited" : "this-change",
        })),
        undecidable: head.undecidable,
    };
    cache.set(advisories, { packages, known });
    return known;
}
/** Every locked package of these lockfiles. */
function lockedIn(lockfiles) {
    return lockfiles.flatMap((lockfile) => lockfile.packages);
}
/** The same package and a common id: sources name one vulnerability by different ids. */
function isSame(one, other) {
    if (one.package.ecosystem !== other.package.ecosystem || one.package.name !== other.package.name)
        return false;
    const ids = new Set([other.id, ...other.aliases]);
    return [one.id, ...one.aliases].some((id) => ids.has(id));
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/everything-scanned.js


/** technical-vulnerabilities/everything-scanned: what could not be looked up is undecided, never clean. */
function everythingScanned(documents) {
    const { packages, advisories } = documents;
    const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
    if (packages.lockfiles.length === 0 && unreadable.length === 0) {
        return (0,outcome/* inconclusive */.Ni)("there is nothing to scan: no lockfile was found", "Commit a lockfile that annex can read.");
    }
    const files = unreadable.map(({ path, reason }) => ({
        subject: `lockfile ${path}`,
        origin: "this-change",
        seen: `${path} could not be read: ${reason}`,
        remedy: "Write the lockfile anew with its tool.",
        location: { file: path },
        undecided: true,
    }));
    const locked = packages.lockfiles.flatMap((lockfile) => lockfile.unscanned);
    const undecidable = knownVulnerabilities(documents).undecidable;
    const skipped = [
        ...locked.map((item) => everything_scanned_objection(item, packages.base.some((base) => holds(base, item)) ? "inherited" : "this-change")),
        ...undecidable.map((item) => everything_scanned_objection(item, everything_scanned_originOf(item, packages.base))),
        ...advisories.unscanned
            .filter((item) => !locked.some((other) => same(other, item)))
            .map((item) => everything_scanned_objection(item, "infrastructure")),
    ];
    const all = lockedIn(packages.lockfiles).length + locked.length;
    const missed = new Set(skipped.map(({ subject }) => subject)).size;
    return (0,outcome/* evaluated */.Wn)(`${Math.max(0, all - missed)} of ${all} packages looked up`, [...files, ...skipped]);
}
function everything_scanned_objection(item, origin) {
    const named = `${item.name} ${item.version}`.trim();
    return {
        subject: `${item.lockfile} ${item.name}`,
        origin,
        seen: `${named} (${item.lockfile || "no lockfile"}) was not looked up: ${item.reason}`,
        remedy: "Lock it to an exact version from an index, or waive the finding with the reason why it may stay.",
        ...(item.lockfile === "" ? {} : { location: { file: item.lockfile } }),
        undecided: true,
    };
}
function holds(base, item) {
    return base.unscanned.some((other) => same(other, item));
}
function same(one, other) {
    return one.name === other.name && one.version === other.version && one.lockfile === other.lockfile;
}
/** A contradiction between the tools names no lockfile; it is nobody's change. */
function everything_scanned_originOf(item, base) {
    if (item.lockfile === "")
        return "infrastructure";
    return lockedBefore(base, item) ? "inherited" : "this-change";
}
function lockedBefore(base, item) {
    const equals = (other) => other.name === item.name && other.version === item.version;
    return base.some((lockfile) => lockfile.path === item.lockfile && lockfile.packages.some(equals));
}

;// CONCATENATED MODULE: ./lib/src/model/advisory.js
/** Most severe first; `unknown` stands where policy treats it, beside high. */
const SEVERITIES = ["critical", "high", "unknown", "medium", "low", "none"];

// EXTERNAL MODULE: ./lib/src/controls/fingerprint.js
var fingerprint = __webpack_require__(4433);
// EXTERNAL MODULE: ./lib/src/controls/waiver.js
var controls_waiver = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/sla.js




/** Unknown counts as high: nobody has said that it is harmless. */
function treated(severity) {
    return severity === "unknown" ? "high" : severity;
}
/** True when `severity` is at least as bad as `threshold`. */
function isAtLeast(severity, threshold) {
    return SEVERITIES.indexOf(treated(severity)) <= SEVERITIES.indexOf(treated(threshold));
}
/** What a vulnerability is about, without the version: an update that does not fix it stays the same finding. */
function subjectOf({ id, package: { ecosystem, name } }) {
    return `${ecosystem}:${name} ${id}`;
}
/** The finding's id; overdue and exposure count from the entry of the known vulnerability itself. */
function vulnerabilityId(vulnerability) {
    return (0,fingerprint/* fingerprint */.R)("technical-vulnerabilities", "known-vulnerability", subjectOf(vulnerability));
}
/** The baseline's entry of this vulnerability, if adoption wrote one. */
function baselineEntry(vulnerability, input) {
    const id = vulnerabilityId(vulnerability);
    return input.team.baseline.find((entry) => entry.finding === id) ?? null;
}
/** The waiver in force that excuses this vulnerability, or null. */
function waiverOf(vulnerability, input) {
    const rule = "technical-vulnerabilities/known-vulnerability";
    const target = { id: vulnerabilityId(vulnerability), rule, package: vulnerability.package };
    const inForce = input.team.waivers.find((waiver) => (0,controls_waiver/* waiverCovers */.V0)(waiver, target) && (0,controls_waiver/* whyNotInForce */.W4)(waiver, input.now, false) === null);
    return inForce ?? null;
}
/** When annex could first have seen it: as the baseline says, else when it was published, else now. */
function firstSeen(vulnerability, input) {
    const entry = baselineEntry(vulnerability, input);
    if (entry !== null && (0,dates/* isDate */.$P)(entry.firstSeen))
        return entry.firstSeen;
    const { published } = vulnerability;
    return published !== null && (0,dates/* isDate */.$P)(published) ? (0,dates/* earlier */.X)(published, input.now) : input.now;
}
/** When it must be fixed: first seen plus the severity's days, or the end of the day that adoption set. */
function dueDate(vulnerability, input) {
    const entry = baselineEntry(vulnerability, input);
    if (entry !== null && (0,dates/* isDate */.$P)(entry.due))
        return (0,dates/* endOfDay */.D0)(entry.due);
    return (0,dates/* addDays */.fi)(firstSeen(vulnerability, input), slaDays(vulnerability.severity, input));
}
function slaDays(severity, input) {
    const { sla } = input.team.policy.advisories;
    switch (severity) {
        case "critical":
            return sla.critical;
        case "high":
        case "unknown":
            return sla.high;
        case "medium":
            return sla.medium;
        case "low":
        case "none":
            return sla.low;
    }
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/objections.js

/** The objection that every rule about a vulnerability starts from. */
function vulnerabilityObjection({ vulnerability, origin }) {
    const { id, severity, lockfile, line, fixed } = vulnerability;
    const { ecosystem, name, version } = vulnerability.package;
    const fix = fixed.length === 0 ? "no fixed version is known" : `fixed in ${fixed.join(", ")}`;
    return {
        subject: subjectOf(vulnerability),
        origin,
        seen: `${name} ${version}: ${id}, severity ${severity}, ${fix}`,
        remedy: remedyOf(vulnerability),
        location: { file: lockfile, line },
        package: { ecosystem, name, version },
    };
}
function remedyOf({ fixed, package: { name } }) {
    if (fixed.length === 0)
        return `Replace ${name}, or waive the finding with a reason, an owner and an end.`;
    return `Update ${name} to ${fixed.join(" or ")}.`;
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/exposure-evaluated.js





/**
 * technical-vulnerabilities/exposure-evaluated: what stays open at medium or above has, within the policy's days, an
 * owner who looked at it, in the baseline or in a waiver with its reason.
 */
function exposureEvaluated(documents, input) {
    const { exposureDays } = input.team.policy.advisories;
    const open = knownVulnerabilities(documents).vulnerabilities.filter(({ origin, vulnerability }) => origin === "inherited" && isAtLeast(vulnerability.severity, "medium"));
    const unseen = open.filter((item) => !isEvaluated(item, input));
    const objections = unseen.map((item) => {
        const since = firstSeen(item.vulnerability, input);
        const objection = vulnerabilityObjection(item);
        return {
            ...objection,
            seen: `${objection.seen}; known since ${since.slice(0, 10)}, nobody has written down what it means here`,
            remedy: "Fix it, or write an owner and a reason for it into .github/annex/waivers.yml.",
            dueDate: (0,dates/* addDays */.fi)(since, exposureDays),
        };
    });
    const seen = open.length === 0 ? "" : `exposure evaluated for ${open.length - unseen.length} of ${open.length}`;
    return (0,outcome/* evaluated */.Wn)(seen, objections);
}
function isEvaluated({ vulnerability }, input) {
    return baselineEntry(vulnerability, input) !== null || waiverOf(vulnerability, input) !== null;
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities/known-vulnerability.js





/** technical-vulnerabilities/known-vulnerability: new ones object, older ones are listed with their due date until it passes. */
function knownVulnerability(documents, input) {
    const { failOn } = input.team.policy.advisories;
    const known = vulnerable(documents);
    const relevant = known.filter(({ vulnerability }) => isAtLeast(vulnerability.severity, failOn));
    const fresh = relevant.filter(({ origin }) => origin === "this-change");
    const older = relevant.filter(({ origin }) => origin === "inherited");
    const objections = [
        ...fresh.map(vulnerabilityObjection),
        ...older.flatMap((item) => {
            const due = dueDate(item.vulnerability, input);
            return isLate(item, input) ? [] : [{ ...vulnerabilityObjection(item), dueDate: due }];
        }),
    ];
    const below = known.length - relevant.length;
    const seen = [
        (0,outcome/* count */.U9)(fresh.length, "new vulnerability", "new vulnerabilities"),
        ...(older.length > 0 ? [`${older.length} older`] : []),
        ...(below > 0 ? [`${below} below "${failOn}"`] : []),
    ];
    return (0,outcome/* evaluated */.Wn)(seen.join(", "), objections);
}
/** technical-vulnerabilities/overdue: older ones whose date has passed. */
function overdue(documents, input) {
    const { failOn } = input.team.policy.advisories;
    const late = vulnerable(documents)
        .filter(({ origin, vulnerability }) => origin === "inherited" && isAtLeast(vulnerability.severity, failOn))
        .filter((item) => isLate(item, input))
        .map((item) => ({ item, due: dueDate(item.vulnerability, input) }));
    const objections = late.map(({ item, due }) => {
        const objection = vulnerabilityObjection(item);
        return { ...objection, seen: `${objection.seen}; was due ${due.slice(0, 10)}`, dueDate: due };
    });
    return (0,outcome/* evaluated */.Wn)(late.length === 0 ? "" : `${late.length} overdue`, objections);
}
/** technical-vulnerabilities/malware: at any severity and origin. */
function malware(documents) {
    const found = knownVulnerabilities(documents).vulnerabilities.filter(({ vulnerability }) => vulnerability.malware);
    const objections = found.map((item) => ({
        ...vulnerabilityObjection(item),
        remedy: `Remove ${item.vulnerability.package.name}, and treat each machine that installed it as compromised.`,
        malware: true,
    }));
    return (0,outcome/* evaluated */.Wn)(found.length === 0 ? "no malware" : (0,outcome/* count */.U9)(found.length, "malicious package"), objections);
}
/** Past its date and not waived; a waived one stays where its waiver names it. */
function isLate({ vulnerability }, input) {
    return (0,dates/* isPast */.R6)(dueDate(vulnerability, input), input.now) && waiverOf(vulnerability, input) === null;
}
function vulnerable(documents) {
    return knownVulnerabilities(documents).vulnerabilities.filter(({ vulnerability }) => !vulnerability.malware);
}

;// CONCATENATED MODULE: ./lib/src/controls/technical-vulnerabilities.js





/** 8.8 / A.12.6.1, one evaluation a rule. */
const TECHNICAL_VULNERABILITIES = {
    "known-vulnerability": rule(["packages", "advisories"], knownVulnerability),
    malware: rule(["packages", "advisories"], malware),
    overdue: rule(["packages", "advisories"], overdue),
    "exposure-evaluated": rule(["packages", "advisories"], exposureEvaluated),
    "advisory-freshness": rule(["packages", "advisories"], advisoryFreshness),
    "everything-scanned": rule(["packages", "advisories"], everythingScanned),
};

;// CONCATENATED MODULE: ./lib/src/controls/registry.js











/** Every control's rules; a new control is one file and one line here. */
const CONTROL_RULES = {
    "operational-installation": OPERATIONAL_INSTALLATION,
    "technical-vulnerabilities": TECHNICAL_VULNERABILITIES,
    "security-requirements": SECURITY_REQUIREMENTS,
    "change-control": CHANGE_CONTROL,
    "package-changes": PACKAGE_CHANGES,
    "security-testing": SECURITY_TESTING,
    "acceptance-testing": ACCEPTANCE_TESTING,
    "supply-chain": SUPPLY_CHAIN,
};
/** Controls that have nothing to say about a change which cannot reach what is shipped. */
const ABOUT_WHAT_IS_SHIPPED = new Set([
    "security-requirements",
    "package-changes",
    "security-testing",
    "acceptance-testing",
]);
/** Evaluates all rules of one control on the evidence alone; pure, policy about blocking comes later. */
function evaluateControl(control, input) {
    const reason = ABOUT_WHAT_IS_SHIPPED.has(control) ? documentationReason(input) : null;
    const outcomes = Object.entries(CONTROL_RULES[control]).map(([name, evaluation]) => [
        name,
        reason === null ? evaluation.evaluate(input) : (0,outcome/* notApplicable */.hH)(reason),
    ]);
    return Object.fromEntries(outcomes);
}
/** Evaluates every control. */
function evaluateAll(input) {
    const evaluated = CONTROL_SLUGS.map((control) => [control, evaluateControl(control, input)]);
    return Object.fromEntries(evaluated);
}
/** Names of the documents a control was decided on, in order; the record keeps them beside its row. */
function evidenceOf(control) {
    const names = Object.values(CONTROL_RULES[control]).flatMap(({ needs }) => needs);
    return [...new Set(names)].sort();
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ waiverCovers),
/* harmony export */   Vs: () => (/* binding */ waiverNote),
/* harmony export */   W4: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _policy_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3160);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);




/** Malware is excused for a week at most; DESIGN.md section 4. */
const LONGEST_DAYS_MALWARE = 7;
/** True when the waiver names this finding, or its rule and (where it names one) its package and version. */
function waiverCovers(waiver, target) {
    if (waiver.finding !== target.id && waiver.rule !== target.rule)
        return false;
    if (waiver.package === null)
        return true;
    const found = target.package;
    if (found === undefined)
        return false;
    const { ecosystem, name, versions } = waiver.package;
    if (ecosystem !== found.ecosystem || name.toLowerCase() !== found.name.toLowerCase())
        return false;
    return inRange(found, versions);
}
/** Versions of a scheme that annex cannot compare match only exactly, so that a waiver never reaches further than meant. */
function inRange({ ecosystem, version }, versions) {
    const range = versions.trim();
    if (range === "*" || range === version)
        return true;
    try {
        if (ecosystem === "PyPI")
            return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version.trim(), range, { prereleases: true });
        return semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(version.replace(/^v/u, ""), range, { includePrerelease: true });
    }
    catch {
        return false; // an unreadable range covers nothing
    }
}
/** Why a waiver that covers a finding does not count now; null when it does. `malware` findings have 7 days. */
function whyNotInForce(waiver, now, malware) {
    const longest = malware ? LONGEST_DAYS_MALWARE : _policy_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_DAYS */ .t;
    if (waiver.owner.toLowerCase() === waiver.approver.toLowerCase())
        return "its owner approved it";
    if (!((0,_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(waiver.opened, waiver.expires) <= longest))
        return `it is longer than ${longest} days`;
    if (!(0,_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .isPast */ .R6)(waiver.opened, now))
        return `it begins only on ${waiver.opened}`;
    if ((0,_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .isPast */ .R6)((0,_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .endOfDay */ .D0)(waiver.expires), now))
        return `it ended on ${waiver.expires}`;
    return null;
}
/** `W-12, owner @a, approved by @b, until 2026-12-31` */
function waiverNote({ id, owner, approver, expires }) {
    return `${id}, owner @${owner}, approved by @${approver}, until ${expires}`;
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ parseSecuritySection)
});

;// CONCATENATED MODULE: ./lib/src/policy/answer.js
/** Words that say no without saying why. */
const NEGATIVES = new Set("no none nope nothing not never neither na n/a nil null nah kein keine nein nichts nicht".split(" "));
/** Words that come with a bare no or yes and give no reason either. */
const FILLERS = new Set(("a above added affected affects an and any applicable applies apply are as at all because below by change changes concern concerns do does effect effects for here how " +
    "impact impacts implication implications in introduced introduces irrelevant is issue issues it needed new of on or pr pull relevance relevant request required risk risks " +
    "security secure see that the there this to us was with yes ok okay fine done good lgtm safe").split(" "));
/** A reason needs this many words besides the no … */
const REASON_WORDS = 3;
/** … and any answer this many that are not mere filling. */
const OWN_WORDS = 2;
/**
 * What an answer is worth: `empty` without a word or with a placeholder only, `bare` when it says no or yes without a
 * reason of at least three words, `reasoned` otherwise. Whether the reason is a good one is the reviewer's to judge.
 */
function weighAnswer(text) {
    const words = wordsOf(text);
    if (words.length === 0 || words.every((word) => /^(?:to-?do|tbd|fixme|xxx|wip|pending)$/u.test(word)))
        return "empty";
    const further = words.filter((word) => !NEGATIVES.has(word));
    const own = new Set(further.filter((word) => !FILLERS.has(word)));
    const negative = words.slice(0, 3).some((word) => NEGATIVES.has(word));
    return own.size >= OWN_WORDS && (!negative || further.length >= REASON_WORDS) ? "reasoned" : "bare";
}
/** Scripts without spaces count two characters as a word, so that their sentences have several. */
function wordsOf(text) {
    return text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/gu, "$& ")
        .split(/\s+/u)
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
        .filter((word) => word !== "");
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(6855);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(9952);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/src/policy/section-blocks.js



/**
 * Emphasis, links, underlined headings and their kind are not read: nothing here depends on them, and they are what
 * makes a hostile text of 64 KiB take half a minute.
 */
const NOT_READ = [
    "setextUnderline",
    "attention",
    "strikethrough",
    "labelStartImage",
    "labelStartLink",
    "labelEnd",
    "definition",
    "gfmFootnoteDefinition",
    "gfmFootnoteCall",
    "gfmPotentialFootnoteCall",
    "wwwAutolink",
    "protocolAutolink",
    "emailAutolink",
];
/** A line inside more quotes and lists than this is no prose; each level costs a pass over what follows. */
const MAX_MARKERS = 6;
/** Far more than any description has; what follows is missing and not taken as answered. */
const MAX_LINES = 2000;
/**
 * Reads GitHub-flavoured Markdown. What GitHub does not show (comments) or shows as not chosen (open boxes) is no text.
 */
function readBlocks(markdown) {
    const lines = markdown.split(/\r\n|\n|\r/u, MAX_LINES).filter((line) => markersOf(line) <= MAX_MARKERS);
    const root = (0,lib/* fromMarkdown */.Y)(lines.join("\n"), {
        extensions: [(0,micromark_extension_gfm/* gfm */.T)(), { disable: { null: NOT_READ } }],
        mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()],
    });
    return root.children.flatMap(blocksOf);
}
function markersOf(line) {
    const [prefix = ""] = /^[\s>*+\-\d.)]*/u.exec(line) ?? [];
    return prefix.match(/>|[*+-](?=\s)|[.)](?=\s)/gu)?.length ?? 0;
}
function blocksOf(node) {
    switch (node.type) {
        case "heading":
            return [...commentsIn(node), { kind: "heading", depth: node.depth, text: textOf(node) }];
        case "html":
            return htmlBlocks(node.value);
        case "list":
            return node.children.filter((item) => item.checked !== false).flatMap((item) => item.children.flatMap(blocksOf));
        case "blockquote":
            return node.children.flatMap(blocksOf);
        case "table":
            return node.children.map((row) => ({ kind: "text", text: row.children.map(textOf).join(" ") }));
        case "thematicBreak":
            return [];
        default:
            return [...commentsIn(node), { kind: "text", text: textOf(node) }];
    }
}
/** A block of HTML may hold comments and text, in any order. */
function htmlBlocks(html) {
    return html.split(/(<!--[\s\S]*?(?:-->|$))/u).flatMap((part) => {
        if (part.startsWith("<!--"))
            return [{ kind: "comment", text: part.replace(/^<!--|-->$/gu, "").trim() }];
        const text = part.replace(/<[^<>]*>/gu, " ").trim();
        return text === "" ? [] : [{ kind: "text", text }];
    });
}
function commentsIn(node) {
    if (node.type === "html")
        return htmlBlocks(node.value).filter((block) => block.kind === "comment");
    return "children" in node ? node.children.flatMap(commentsIn) : [];
}
function textOf(node) {
    switch (node.type) {
        case "text":
        case "inlineCode":
        case "code":
            return node.value;
        case "break":
            return "\n";
        case "html":
            return "";
        default:
            return "children" in node ? node.children.map(textOf).join("") : "";
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/section.js


/** GitHub takes no longer description; what lies beyond is not read, so that it can only be missing. */
const MAX_CHARACTERS = 65_536;
/** Any heading ends what stands under a heading of this depth. */
const DEEPEST = 6;
/** Enough of an answer for a report. */
const MAX_ANSWER = 2000;
/**
 * Reads the answers from a pull request's description. A question is found by the template's comment, or by its text
 * as heading, paragraph or list item of any level. Text below the heading that belongs to no question answers the
 * first question that is always asked, if that one is not there itself.
 */
function parseSecuritySection(body, security) {
    const reader = new SectionReader(security);
    for (const block of readBlocks(body.slice(0, MAX_CHARACTERS)))
        reader.read(block);
    return reader.result();
}
class SectionReader {
    #security;
    #collected = new Map();
    #loose = [];
    #found = false;
    #position = { kind: "outside" };
    constructor(security) {
        this.#security = security;
    }
    read(block) {
        switch (block.kind) {
            case "comment":
                this.#readComment(block.text);
                break;
            case "heading":
                this.#readHeading(block.text, block.depth);
                break;
            case "text":
                this.#readText(block.text);
        }
    }
    result() {
        const fallback = this.#security.questions.find((question) => question.paths.length === 0);
        const answers = this.#security.questions.map((question) => {
            const collected = this.#collected.get(question.id);
            if (collected !== undefined)
                return toAnswer(question, collected);
            const loose = question === fallback && this.#loose.length > 0;
            return loose ? toAnswer(question, { texts: this.#loose, hint: false }) : absent(question);
        });
        return { found: this.#found, answers };
    }
    #readComment(text) {
        const [, id] = /^annex:question\s+(\S+)$/u.exec(text) ?? [];
        const question = this.#security.questions.find((known) => known.id === id);
        if (question !== undefined) {
            this.#begin(question, null);
        }
        else if (this.#position.kind === "question") {
            const hint = this.#hintOf(this.#position.id);
            if (hint !== undefined && same(hint, text))
                this.#entry(this.#position.id).hint = true;
        }
    }
    #readHeading(text, depth) {
        const question = this.#security.questions.find((known) => same(known.text, text));
        const position = this.#position;
        if (question !== undefined) {
            this.#begin(question, depth);
        }
        else if (same(this.#security.heading, text)) {
            this.#found = true;
            this.#position = { kind: "section", depth };
        }
        else if (position.kind === "question" && position.depth === null) {
            this.#position = { ...position, depth }; // the marker's heading, reworded
        }
        else if (position.kind !== "outside" && depth > (position.depth ?? 0)) {
            this.#readText(text); // a heading inside the answer
        }
        else {
            this.#position = { kind: "outside" };
        }
    }
    #readText(text) {
        const flat = collapse(text).replace(/^[^\p{L}\p{N}]+/u, ""); // emphasis stands in the text as it was typed
        const question = this.#security.questions.find((known) => flat.toLowerCase().startsWith(collapse(known.text).toLowerCase()));
        if (question !== undefined) {
            const depth = this.#position.kind === "outside" ? null : this.#position.depth;
            this.#begin(question, depth ?? DEEPEST);
            this.#add(flat.slice(collapse(question.text).length));
        }
        else if (same(this.#security.heading, text)) {
            this.#readHeading(text, DEEPEST); // bold or underlined instead of `##`
        }
        else {
            this.#add(text);
        }
    }
    #begin(question, depth) {
        this.#found = true;
        this.#entry(question.id);
        this.#position = { kind: "question", id: question.id, depth };
    }
    #add(text) {
        if (this.#position.kind === "question")
            this.#entry(this.#position.id).texts.push(text);
        if (this.#position.kind === "section")
            this.#loose.push(text);
    }
    #entry(id) {
        const known = this.#collected.get(id) ?? { texts: [], hint: false };
        this.#collected.set(id, known);
        return known;
    }
    #hintOf(id) {
        return this.#security.questions.find((question) => question.id === id)?.hint;
    }
}
function toAnswer(question, collected) {
    const kept = collected.texts.filter((text) => !same(text, question.hint));
    const hint = collected.hint || kept.length < collected.texts.length;
    const text = kept.join("\n").trim();
    const base = { id: question.id, text: text.slice(0, MAX_ANSWER) };
    switch (weighAnswer(text)) {
        case "empty":
            return { ...base, state: hint ? "hint-only" : "empty" };
        case "bare":
            return { ...base, state: "bare-negative" };
        case "reasoned":
            return { ...base, state: "answered" };
    }
}
function absent(question) {
    return { id: question.id, state: "absent", text: "" };
}
function collapse(text) {
    return text.trim().replace(/\s+/gu, " ");
}
/** Equal but for case, spaces and what stands around the words (`1.`, `🔒`, `:`, `?`). */
function same(one, other) {
    return bare(one) === bare(other);
}
function bare(text) {
    return collapse(text)
        .toLowerCase()
        .replace(/^(?:[^\p{L}\p{N}]|\d+[.)])+|[^\p{L}\p{N}]+$/gu, "");
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   O9: () => (/* binding */ controlRow),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   _M: () => (/* binding */ controlTitle),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8137);

const MARKS = {
    failed: "✖",
    inconclusive: "?",
    waived: "◇",
    passed: "✔",
    "not-due": "○",
    "not-applicable": "–",
};
/** `8.32 / A.14.2.4 package-changes`, the way every page names a control. */
function controlTitle(slug) {
    const { id2022, id2013 } = _model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug];
    return `${id2022} / ${id2013} ${slug}`;
}
/** `8.32 package changes`, for a narrow column. */
function controlRow(slug) {
    return `${_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug].id2022} ${_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug].short}`;
}
/** Every rule of the verdict, in the order of the table. */
function allRules(verdict) {
    return verdict.controls.flatMap(({ control, rules }) => rules.map((result) => ({ control, result })));
}
/** Findings of a state, over all controls. */
function findingsIn(verdict, state) {
    return allRules(verdict).flatMap(({ result }) => result.findings.filter((finding) => finding.state === state));
}
/** When a control's row is due here: its first blocking rule, else its latest one. */
function dueOf(control) {
    const blocking = control.rules.find((rule) => rule.blocks);
    if (blocking !== undefined)
        return blocking.due;
    const order = ["change", "merge", "deploy"];
    return order.find((due) => control.rules.some((rule) => rule.due === due)) ?? "change";
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


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ gatherEvidence),
/* harmony export */   jJ: () => (/* binding */ parseNeeds)
/* harmony export */ });
/* unused harmony export EVIDENCE_JOBS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _evidence_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);




/** Which documents a job may bring; project code that runs in a job must not speak for another one. */
const DOCUMENTS_OF = {
    change: ["policy.json", "change.json"],
    inspect: ["packages.json", "advisories.json", "sbom.cdx.json"],
    build: ["build.json"],
    test: ["tests.json"],
    acceptance: ["acceptance.json"],
};
/** The jobs whose evidence the verdict is made of. */
const EVIDENCE_JOBS = Object.keys(DOCUMENTS_OF);
/** Reads the JSON of `toJSON(needs)`. Throws AnnexError `needs-unreadable`. */
function parseNeeds(text) {
    const value = parseJson(text);
    if (!isObject(value))
        throw needsUnreadable();
    return Object.fromEntries(Object.entries(value).map(([job, need]) => [job, parseNeed(need)]));
}
/**
 * Takes each job's evidence from `<folder>/<job>`, checks it against the manifest digest that the job put out, and takes
 * from it only the documents of that job. What cannot be taken makes its job's result something else than success.
 */
async function gatherEvidence(folder, needs) {
    const files = new Map();
    const results = {};
    const problems = [];
    for (const [job, need] of Object.entries(needs))
        results[job] = need.result;
    for (const job of EVIDENCE_JOBS) {
        const taken = await takeJob(folder, job, needs[job]);
        for (const [path, bytes] of taken.files)
            files.set(path, bytes);
        if (taken.problem === null)
            continue;
        problems.push(taken.problem);
        if ((results[job] ?? "success") === "success")
            results[job] = taken.problem.code;
    }
    const parsed = (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvidence */ .vf)(files);
    problems.push(...parsed.problems.map(({ error }) => error));
    const jobs = { schema: "annex/jobs/v1", results };
    return { evidence: { ...parsed.evidence, jobs }, files, digests: parsed.digests, problems };
}
async function takeJob(folder, job, need) {
    const manifest = need?.outputs["manifest"] ?? "";
    if (manifest === "")
        return { files: new Map(), problem: noEvidence(job, need) };
    try {
        return { files: ownFiles(job, await (0,_evidence_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .At)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, job), manifest)), problem: null };
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F))
            throw error;
        return { files: new Map(), problem: error };
    }
}
function ownFiles(job, files) {
    const own = DOCUMENTS_OF[job] ?? [];
    return new Map([...files].map(([path, bytes]) => [own.includes(path) ? path : `${job}/${path}`, bytes]));
}
function noEvidence(job, need) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "evidence-missing",
        message: `The job "${job}" left no evidence (result: ${need?.result ?? "it is not among the needs"}).`,
        hint: `Read the log of the job "${job}"; it says what stopped it.`,
    });
}
function parseNeed(value) {
    if (!isObject(value) || typeof value["result"] !== "string")
        throw needsUnreadable();
    const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
    const texts = Object.entries(outputs).map(([key, output]) => [key, String(output)]);
    return { result: value["result"], outputs: Object.fromEntries(texts) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw needsUnreadable();
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function needsUnreadable() {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "needs-unreadable",
        message: "The input needs is not what GitHub's needs context looks like.",
        hint: "Write needs: ${" + "{ toJSON(needs) }} in the workflow.",
    });
}


/***/ })

};
