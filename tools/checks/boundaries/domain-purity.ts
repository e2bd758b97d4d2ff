import ts from 'typescript';
import { lineOf, walk } from '../syntax.ts';
import type { Violation } from '../check.ts';

/** Names of the outside world: clocks, randomness, the machine, the network. */
const outside = new Set([
  ...['crypto', 'process', 'fetch', 'performance', 'globalThis', 'window', 'self', 'document', 'navigator', 'console'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'Temporal'],
  ...['XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'Deno', 'Bun', 'Buffer'],
]);
const pureDateMembers = ['UTC', 'parse'];

/** Places where a file of the domain reads a clock, randomness or the machine. */
export function impurities(file: ts.SourceFile): Violation<'impure-domain'>[] {
  const own = declaredNames(file);
  const violations: Violation<'impure-domain'>[] = [];
  walk(file, (node) => {
    if (!ts.isIdentifier(node) || own.has(node.text) || !isValue(node)) return;
    const found = impurity(node);
    if (found) violations.push({ file: file.fileName, line: lineOf(node), code: 'impure-domain', detail: found });
  });
  return violations;
}

function impurity(name: ts.Identifier): string | null {
  if (outside.has(name.text)) return name.text;
  if (name.text === 'Date') return impureDate(name);
  if (name.text !== 'Math') return null;
  const member = memberOf(name);
  return member === null || member === 'random' ? `Math.${member ?? '…'}` : null;
}

/** Only an instant that is given is pure: `new Date(instant)`, `Date.UTC(…)`, `Date.parse(…)`, `instanceof Date`. */
function impureDate(name: ts.Identifier): string | null {
  const { parent } = name;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return null;
  if (ts.isNewExpression(parent) && parent.expression === name) {
    const given = parent.arguments?.length ?? 0;
    if (given === 0) return 'new Date() without an instant';
    return given === 1 ? null : 'new Date(year, month, …) reads the zone of the machine';
  }
  const member = memberOf(name);
  return member !== null && pureDateMembers.includes(member) ? null : `Date.${member ?? '…'}`;
}

/** The member that is read from a name, or null when the name itself is passed on. */
function memberOf(name: ts.Identifier): string | null {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === name) return parent.name.text;
  if (!ts.isElementAccessExpression(parent) || parent.expression !== name) return null;
  return ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : null;
}

function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPartOfTypeNode(name) || ts.isTypeQueryNode(parent)) return false;
  const key = 'name' in parent && parent.name === name && !ts.isShorthandPropertyAssignment(parent);
  const renamed = ts.isBindingElement(parent) && parent.propertyName === name;
  return !key && !renamed && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}

function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file, (node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    const named = declares || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
    if (named && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
