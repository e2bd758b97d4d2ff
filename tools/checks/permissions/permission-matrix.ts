import ts from 'typescript';
import { bare, lineOf } from '../syntax.ts';

/** The keys of the constant `permissionMatrix`, each with its line. */
export function permissionsIn(file: ts.SourceFile): Map<string, number> {
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  const matrix = declarations.find(({ name }) => name.getText() === 'permissionMatrix')?.initializer;
  const value = matrix && bare(matrix);
  if (!value || !ts.isObjectLiteralExpression(value)) return new Map();
  return new Map(value.properties.flatMap((property) => keyOf(property)));
}

function keyOf(property: ts.ObjectLiteralElementLike): [string, number][] {
  const { name } = property;
  return name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [[name.text, lineOf(property)]] : [];
}
