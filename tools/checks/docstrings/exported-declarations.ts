import ts from 'typescript';
import { lineOf } from '../syntax.ts';

/** One symbol that a file exports. */
export interface ExportedDeclaration {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'enum' | 'constant';
  /** The statement that carries the docstring. */
  readonly statement: ts.Statement;
  /** The declaration itself; the statement, except for constants. */
  readonly declaration: ts.Declaration;
}

/** The symbols that a file declares and exports, also those exported later by name. Overloads count once. */
export function exportedDeclarations(file: ts.SourceFile): ExportedDeclaration[] {
  const later = new Set(file.statements.flatMap(namesExportedBelow));
  const all = file.statements.flatMap((statement) => declarationsOf(statement));
  const exported = all.filter(({ statement, name }) => isExported(statement) || later.has(name));
  return exported.filter((one, at) => {
    const first = exported.findIndex(({ name, kind }) => name === one.name && kind === one.kind);
    return first === at;
  });
}

function declarationsOf(statement: ts.Statement): ExportedDeclaration[] {
  const place = { file: statement.getSourceFile().fileName, line: lineOf(statement), statement };
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => {
      return { ...place, name: declaration.name.getText(), kind: 'constant' as const, declaration };
    });
  }
  const kind = kindOf(statement);
  if (!kind) return [];
  const declaration = statement as ts.DeclarationStatement;
  return [{ ...place, name: declaration.name?.getText() ?? 'default', kind, declaration }];
}

function kindOf(statement: ts.Statement): ExportedDeclaration['kind'] | null {
  if (ts.isFunctionDeclaration(statement)) return 'function';
  if (ts.isClassDeclaration(statement)) return 'class';
  if (ts.isInterfaceDeclaration(statement)) return 'interface';
  if (ts.isTypeAliasDeclaration(statement)) return 'type';
  return ts.isEnumDeclaration(statement) ? 'enum' : null;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesExportedBelow(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return [statement.expression.getText()];
  const clause = ts.isExportDeclaration(statement) && !statement.moduleSpecifier ? statement.exportClause : undefined;
  return clause && ts.isNamedExports(clause)
    ? clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : [];
}
