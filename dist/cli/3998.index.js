export const id = 3998;
export const ids = [3998];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextIfPresent),
/* harmony export */   writeFileDeep: () => (/* binding */ writeFileDeep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);



/** Text of a regular file, or null when there is none; a symbolic link is refused, since it may leave the checkout. */
async function readTextIfPresent(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return null;
        throw error;
    });
    if (stats === null)
        return null;
    if (!stats.isFile()) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnnexError */ .F({
            code: "file-not-regular",
            message: `"${path}" is not a regular file.`,
            hint: "Replace the link or folder by the file itself.",
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
}
/** Writes a file and the folders above it. */
async function writeFileDeep(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
}


/***/ })

};
