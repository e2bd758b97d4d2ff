import ts from 'typescript';
import type { Violation } from '../check.ts';
import { isSpec, lineOf, walk } from '../syntax.ts';
import type { LeftoverCode } from './leftovers.ts';

const focused = ['fit', 'fdescribe'];
const skipped = ['xit', 'xdescribe', 'xtest'];

/** Constructs in a file that were convenient while writing it. */
export function lazyCode(file: ts.SourceFile): Violation<LeftoverCode>[] {
  const violations: Violation<LeftoverCode>[] = [];
  walk(file, (node) => {
    const code = leftoverIn(node);
    if (!code) return;
    violations.push({ file: file.fileName, line: lineOf(node), code, detail: firstLine(node) });
  });
  return violations;
}

function leftoverIn(node: ts.Node): LeftoverCode | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any-type';
  if (ts.isExportDeclaration(node)) return isStar(node) ? 'star-export' : null;
  if (ts.isPropertyAssignment(node)) return isSynchronised(node) ? 'schema-synchronised' : null;
  if (ts.isCallExpression(node)) return unevenTest(node.expression.getText());
  return ts.isPropertyAccessExpression(node) ? unevenMember(node) : null;
}

function unevenTest(callee: string): LeftoverCode | null {
  if (focused.includes(callee)) return 'focused-test';
  return skipped.includes(callee) ? 'skipped-test' : null;
}

/** In a spec any `.only` or `.skip`; elsewhere only of a test function, as queries and streams skip too. */
function unevenMember(node: ts.PropertyAccessExpression): LeftoverCode | null {
  const ofTest = /^(it|test|describe|suite)\b/.test(node.expression.getText());
  if (!ofTest && !isSpec(node.getSourceFile().fileName)) return null;
  if (node.name.text === 'only') return 'focused-test';
  return ['skip', 'todo'].includes(node.name.text) ? 'skipped-test' : null;
}

function isStar(node: ts.ExportDeclaration): boolean {
  return !node.exportClause || ts.isNamespaceExport(node.exportClause);
}

function isSynchronised(node: ts.PropertyAssignment): boolean {
  return node.name.getText() === 'synchronize' && node.initializer.kind === ts.SyntaxKind.TrueKeyword;
}

function firstLine(node: ts.Node): string {
  const text = (node.kind === ts.SyntaxKind.AnyKeyword ? node.parent : node).getText();
  return text.split('\n')[0]?.slice(0, 80) ?? '';
}
