import ts from 'typescript';
import type { SourceTree } from './source-tree.ts';

const parsed = new WeakMap<SourceTree, Map<string, ts.SourceFile>>();

/** True for files that the TypeScript parser reads. */
export function isScript(file: string): boolean {
  return /\.([cm]?ts|[cm]?js)$/.test(file);
}

/** True for tests: `x.spec.ts` and its kinds `x.int.spec.ts`, `x.prop.spec.ts`, `x.contract.spec.ts`. */
export function isSpec(file: string): boolean {
  return file.endsWith('.spec.ts');
}

/** The syntax tree of a file, with parent links; each file is parsed once. */
export function syntaxOf(tree: SourceTree, file: string): ts.SourceFile {
  const files = parsed.get(tree) ?? new Map<string, ts.SourceFile>();
  parsed.set(tree, files);
  const syntax = files.get(file) ?? ts.createSourceFile(file, tree.read(file), ts.ScriptTarget.ESNext, true);
  files.set(file, syntax);
  return syntax;
}

/** Visits a node and everything below it, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** Line on which a node begins, from 1; its comments do not count. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** The expression below `as const`, `satisfies …`, parentheses and `Object.freeze(…)`. */
export function bare(expression: ts.Expression): ts.Expression {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return bare(expression.expression);
  if (ts.isParenthesizedExpression(expression)) return bare(expression.expression);
  const [only] = ts.isCallExpression(expression) ? expression.arguments : [];
  if (only && ts.isCallExpression(expression) && expression.expression.getText() === 'Object.freeze') return bare(only);
  return expression;
}
