import ts from 'typescript';
import { bare, lineOf, walk } from '../syntax.ts';

/** One key of a table with the line on which it stands. */
export interface Entry {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly value: ts.Expression | null;
}

/** The object literals that a file gives to constants, by the name of the constant. */
export function tablesIn(file: ts.SourceFile): Map<string, ts.ObjectLiteralExpression> {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return new Map(
    declarations.flatMap(({ name, initializer }) => {
      const value = initializer && bare(initializer);
      return value && ts.isObjectLiteralExpression(value) ? [[name.getText(), value] as const] : [];
    }),
  );
}

/** The keys of an object literal with their values, in their order. */
export function entriesOf(table: ts.ObjectLiteralExpression): Entry[] {
  return table.properties.flatMap((property) => {
    const name = property.name && nameOf(property.name);
    const value = ts.isPropertyAssignment(property) ? bare(property.initializer) : null;
    return name === undefined ? [] : [{ name, file: table.getSourceFile().fileName, line: lineOf(property), value }];
  });
}

/** The text behind a key of an object literal, null when there is none. */
export function textAt(table: ts.Expression | null, key: string): string | null {
  if (!table || !ts.isObjectLiteralExpression(table)) return null;
  const value = entriesOf(table).find(({ name }) => name === key)?.value;
  return value && ts.isStringLiteral(value) ? value.text : null;
}

/** Everything below a node that stands behind one key, wherever it is. */
export function valuesAt(node: ts.Node, key: string): ts.Expression[] {
  const found: ts.Expression[] = [];
  walk(node, (inner) => {
    if (ts.isPropertyAssignment(inner) && nameOf(inner.name) === key) found.push(bare(inner.initializer));
  });
  return found;
}

/** The constants whose entries an object literal takes over with `...`. */
export function spreadIn(table: ts.ObjectLiteralExpression): Set<string> {
  return new Set(table.properties.filter(ts.isSpreadAssignment).map(({ expression }) => expression.getText()));
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : undefined;
}
