import ts from 'typescript';
import type { Violation } from '../check.ts';
import { bare } from '../syntax.ts';
import { citedSources } from './cited-sources.ts';
import type { DocstringCode } from './docstrings.ts';
import type { ExportedDeclaration } from './exported-declarations.ts';

/** Numbers that the domain exports without saying where they come from. The kernel counts days, not doses. */
export function unsourcedNumbers(declared: ExportedDeclaration): Violation<DocstringCode>[] {
  const { file, line, name, statement, declaration } = declared;
  if (!file.startsWith('libs/domain/') || file.startsWith('libs/domain/src/kernel/')) return [];
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return [];
  if (!holdsNumber(bare(declaration.initializer)) || citedSources(statement.getFullText()).length > 0) return [];
  return [{ file, line, code: 'source-missing', detail: name }];
}

function holdsNumber(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.some((element) => isNumber(bare(element)));
  if (!ts.isObjectLiteralExpression(value)) return isNumber(value);
  return value.properties.some((property) => ts.isPropertyAssignment(property) && isNumber(bare(property.initializer)));
}

/** A number as written, with a sign, or computed from numbers. */
function isNumber(value: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(value)) return isNumber(value.operand);
  if (ts.isBinaryExpression(value)) return isNumber(bare(value.left)) && isNumber(bare(value.right));
  return ts.isNumericLiteral(value);
}
