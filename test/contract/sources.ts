import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type FunctionLikeDeclaration, type Node, type SourceFile, SyntaxKind } from "typescript/unstable/ast";
import {
  isArrowFunction,
  isBlock,
  isCallExpression,
  isConstructorDeclaration,
  isExportDeclaration,
  isFunctionDeclaration,
  isFunctionExpression,
  isGetAccessorDeclaration,
  isImportDeclaration,
  isMethodDeclaration,
  isSetAccessorDeclaration,
  isStringLiteral,
} from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";

export const ROOT = join(import.meta.dirname, "../..");

/** An import of a file: what it names, resolved against the repository's root when it is relative. */
export interface Import {
  readonly target: string;
  /** Types are erased: such an import loads nothing. */
  readonly typeOnly: boolean;
  /** `import()`: loaded only when it is run. */
  readonly lazy: boolean;
}

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
  /** A body of statements; an arrow with a mere expression is not counted in the median. */
  readonly block: boolean;
}

/** One file of src/ as the TypeScript compiler reads it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSize[];
  readonly anys: number;
}

/** Every TypeScript file under src/, by path; data that a script wrote (`*.generated.ts`) is left out. */
export function readSources(): readonly Source[] {
  const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts")).sort();
  const project = join(ROOT, "tsconfig.build.json");
  const api = new API({ cwd: ROOT });
  try {
    const program = api.updateSnapshot({ openProject: project }).getProject(project)?.program;
    return paths.map((path) => {
      const file = program?.getSourceFile(join(ROOT, "src", path));
      if (file === undefined) throw new Error(`src/${path} is not part of the build`);
      return sourceOf(`src/${path}`, file);
    });
  } finally {
    api.close();
  }
}

function sourceOf(path: string, file: SourceFile): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const imports: Import[] = [];
  const functions: FunctionSize[] = [];
  let anys = 0;
  const visit = (node: Node): void => {
    if (node.kind === SyntaxKind.AnyKeyword) anys += 1;
    imports.push(...importOf(path, node));
    if (isFunction(node)) functions.push(sizeOf(path, text, node));
    node.forEachChild((child) => {
      visit(child);
      return undefined;
    });
  };
  visit(file);
  return { path, text, lines: text.trimEnd().split("\n").length, imports, functions, anys };
}

function importOf(path: string, node: Node): readonly Import[] {
  if (isImportDeclaration(node) && isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === SyntaxKind.TypeKeyword;
    return [{ target: resolved(path, node.moduleSpecifier.text), typeOnly, lazy: false }];
  }
  if (isExportDeclaration(node) && node.moduleSpecifier !== undefined && isStringLiteral(node.moduleSpecifier)) {
    return [{ target: resolved(path, node.moduleSpecifier.text), typeOnly: node.isTypeOnly, lazy: false }];
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier === undefined || !isStringLiteral(specifier)) throw new Error(`${path}: import() of no fixed name`);
    return [{ target: resolved(path, specifier.text), typeOnly: false, lazy: true }];
  }
  return [];
}

function resolved(path: string, specifier: string): string {
  return specifier.startsWith(".") ? relative(ROOT, join(ROOT, dirname(path), specifier)) : specifier;
}

function isFunction(node: Node): node is FunctionLikeDeclaration {
  return [
    isArrowFunction,
    isConstructorDeclaration,
    isFunctionDeclaration,
    isFunctionExpression,
    isGetAccessorDeclaration,
    isMethodDeclaration,
    isSetAccessorDeclaration,
  ].some((is) => is(node));
}

function sizeOf(path: string, text: string, node: FunctionLikeDeclaration): FunctionSize {
  const whole = text.slice(node.pos, node.end);
  const code = whole.replace(/^(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*/u, "");
  const line = text.slice(0, node.end - code.length).split("\n").length;
  const body = "body" in node ? node.body : undefined;
  return {
    name: `${path}:${line}`,
    lines: code.split("\n").length,
    parameters: node.parameters.length,
    block: body !== undefined && isBlock(body),
  };
}
