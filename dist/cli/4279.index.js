export const id = 4279;
export const ids = [4279];
export const modules = {

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCycloneDx: () => (/* binding */ renderCycloneDx)
});

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/src/sbom/inventory.js
var inventory = __webpack_require__(3778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/sbom/uuid.js

/** A UUID made from content (version 8, RFC 9562), so that the same content has the same one. */
function contentUuid(content) {
    const hex = (0,external_node_crypto_.createHash)("sha256").update(content, "utf8").digest("hex");
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join("-");
}

;// CONCATENATED MODULE: ./lib/src/sbom/cyclonedx.js



/** CycloneDX 1.6, `component.scope`; what a lock does not tell counts as required. */
const SCOPES = {
    runtime: "required",
    unknown: "required",
    optional: "optional",
    development: "excluded",
};
/** CycloneDX 1.6, `hashes[].alg`, by the names that lockfiles use. */
const ALGORITHMS = {
    md5: "MD5",
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
/** The bill of materials as CycloneDX 1.6 JSON; the serial number comes from the content. */
function renderCycloneDx({ packages, subject, now }) {
    const items = (0,inventory/* takeInventory */.O1)(packages);
    const body = {
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        version: 1,
        metadata: {
            ...(now === undefined ? {} : { timestamp: now }),
            tools: { components: [{ type: "application", name: "annex" }] },
            component: projectComponent(subject),
        },
        components: items.map(toComponent),
        dependencies: [
            { ref: PROJECT, dependsOn: items.filter((item) => item.fromProject).map((item) => item.purl) },
            ...items.map((item) => ({ ref: item.purl, dependsOn: item.needs })),
        ],
        compositions: [{ aggregate: isWhole(packages) ? "complete" : "incomplete", assemblies: [PROJECT] }],
    };
    return { ...body, serialNumber: `urn:uuid:${contentUuid((0,canonicalize/* default */.A)(body) ?? "")}` };
}
const PROJECT = "project";
function projectComponent({ name, version, purl }) {
    return { type: "application", "bom-ref": PROJECT, name, version, ...(purl === undefined ? {} : { purl }) };
}
/** Anything unreadable or unscanned means that more may be installed than is listed. */
function isWhole(packages) {
    return (packages.lockfiles.length > 0 &&
        packages.unreadable.every(({ origin }) => origin !== "head") &&
        packages.lockfiles.every(({ unscanned }) => unscanned.length === 0));
}
function toComponent(item) {
    const slash = item.ecosystem === "npm" ? item.name.indexOf("/") : -1;
    return {
        type: "library",
        "bom-ref": item.purl,
        ...(slash < 0 ? {} : { group: item.name.slice(0, slash) }),
        name: item.name.slice(slash + 1),
        version: item.version,
        purl: item.purl,
        scope: SCOPES[item.scope],
        ...hashesOf(item),
        properties: [
            { name: "annex:ecosystem", value: item.ecosystem },
            { name: "annex:scope", value: item.scope },
            ...item.places.flatMap(({ lockfile, line, source }) => [
                { name: "annex:lockfile", value: lockfile },
                { name: "annex:line", value: `${lockfile}:${line}` },
                { name: "annex:source", value: source },
            ]),
        ],
    };
}
/** Digests of every file that the lock allows for the version. */
function hashesOf(item) {
    const hashes = item.hashes.flatMap((hash) => {
        const [algorithm = "", content = ""] = hash.split(":", 2);
        const alg = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
        return alg === undefined ? [] : [{ alg, content }];
    });
    return hashes.length === 0 ? {} : { hashes };
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

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
