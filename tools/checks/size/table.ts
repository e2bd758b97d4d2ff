import ts from 'typescript';
import { bare, walk } from '../syntax.ts';

/** True when a file is a table of data: constants and types, mostly literal values, no function and no class. */
export function isTable(file: ts.SourceFile): boolean {
  if (file.statements.some((statement) => !isDeclarative(statement)) || hasBehaviour(file)) return false;
  const literals = file.statements.flatMap(literalsOf);
  const written = literals.reduce((sum, literal) => sum + literal.getWidth(file), 0);
  return written > file.getWidth(file) / 2;
}

function isDeclarative(statement: ts.Statement): boolean {
  const types = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const modules = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  return types || modules || ts.isVariableStatement(statement);
}

function hasBehaviour(file: ts.SourceFile): boolean {
  let found = false;
  walk(file, (node) => {
    found ||= ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
  });
  return found;
}

function literalsOf(statement: ts.Statement): ts.Expression[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) => {
    const value = initializer && bare(initializer);
    return value && (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) ? [value] : [];
  });
}

/** True when a file only names what other files hold: the entry of a library, read as its table of contents. */
export function isEntry(file: ts.SourceFile): boolean {
  return file.statements.every(
    (statement) =>
      ts.isExportDeclaration(statement) &&
      statement.moduleSpecifier !== undefined &&
      statement.exportClause !== undefined,
  );
}
