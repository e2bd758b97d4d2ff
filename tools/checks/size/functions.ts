import ts from 'typescript';
import type { Violation } from '../check.ts';
import { lineOf, walk } from '../syntax.ts';

/** Most lines of one function. */
export const maxLines = 60;
/** Most parameters of one function. */
export const maxParameters = 3;

/** Functions of a file that are too long or take too many parameters. */
export function longFunctions(file: ts.SourceFile): Violation<'long-function' | 'many-parameters'>[] {
  const violations: Violation<'long-function' | 'many-parameters'>[] = [];
  walk(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const place = { file: file.fileName, line: lineOf(start(node)) };
    const lines = linesOf(node);
    if (lines > maxLines && !isSuite(node)) {
      violations.push({ ...place, code: 'long-function', detail: `${lines} lines` });
    }
    const taken = parametersOf(node).length;
    if (taken > maxParameters && !isRowTest(node)) {
      violations.push({ ...place, code: 'many-parameters', detail: `${taken} parameters` });
    }
  });
  return violations;
}

/** A function is counted from its name; decorators above it describe, they do not do. */
function start(node: ts.SignatureDeclaration): ts.Node {
  return node.name ?? node;
}

function linesOf(node: ts.SignatureDeclaration): number {
  const file = node.getSourceFile();
  const end = file.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
  return end - lineOf(start(node)) + 1;
}

/** Parameters that a caller must put in order: what a framework injects or decorates does not count. */
function parametersOf(node: ts.SignatureDeclaration): ts.ParameterDeclaration[] {
  const injected = ts.isConstructorDeclaration(node) && ts.getDecorators(node.parent);
  if (injected) return [];
  return node.parameters.filter((parameter) => {
    const isThis = ts.isIdentifier(parameter.name) && parameter.name.text === 'this';
    return !isThis && !ts.getDecorators(parameter) && !ts.isParameterPropertyDeclaration(parameter, node);
  });
}

function isSuite(node: ts.SignatureDeclaration): boolean {
  return /^describe\b/.test(calleeOf(node));
}

/** In `it.each(rows)('…', (a, b, c, d) => …)` the row decides how many parameters there are. */
function isRowTest(node: ts.SignatureDeclaration): boolean {
  return /^(it|test|describe)\.each\b/.test(calleeOf(node));
}

function calleeOf(node: ts.SignatureDeclaration): string {
  return ts.isCallExpression(node.parent) ? node.parent.expression.getText() : '';
}
