import ts from 'typescript';
import { lineOf, walk } from '../syntax.ts';

/** One mention of another module in a file, whatever its form. */
export interface ImportReference {
  readonly line: number;
  /** What stands between the quotes, or null when it is computed. */
  readonly specifier: string | null;
  /** True when nothing of it remains after compilation. */
  readonly typeOnly: boolean;
  /** Names that are taken from the module, as it calls them; empty when it is taken as a whole. */
  readonly names: readonly string[];
}

/** Every module that a file mentions: static and dynamic imports, re-exports, `require`, import types, reference paths. */
export function importReferences(file: ts.SourceFile): ImportReference[] {
  const found: ImportReference[] = file.referencedFiles.map(({ fileName, pos }) => ({
    line: file.getLineAndCharacterOfPosition(pos).line + 1,
    specifier: fileName.startsWith('.') ? fileName : `./${fileName}`,
    typeOnly: true,
    names: [],
  }));
  walk(file, (node) => {
    const reference = declared(node) ?? loaded(node);
    if (reference) found.push(reference);
  });
  return found;
}

function declared(node: ts.Node): ImportReference | null {
  if (ts.isImportDeclaration(node))
    return { ...target(node, node.moduleSpecifier), ...importedNames(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    const typeOnly = node.isTypeOnly || allTypes(names);
    return { ...target(node, node.moduleSpecifier), typeOnly, names: names.map(originalName) };
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
    return { ...target(node, literal), typeOnly: true, names: node.qualifier ? [node.qualifier.getText()] : [] };
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { ...target(node, node.moduleReference.expression), typeOnly: node.isTypeOnly, names: [] };
  }
  return null;
}

function loaded(node: ts.Node): ImportReference | null {
  if (!ts.isCallExpression(node)) return null;
  const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const required = ['require', 'require.resolve'].includes(node.expression.getText());
  return dynamic || required ? { ...target(node, node.arguments[0]), typeOnly: false, names: [] } : null;
}

function importedNames(clause: ts.ImportClause | undefined): Pick<ImportReference, 'typeOnly' | 'names'> {
  if (!clause) return { typeOnly: false, names: [] };
  const bindings = clause.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const onlyNamed = clause.name === undefined && allTypes(elements);
  return {
    typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyNamed,
    names: [...elements.map(originalName), ...(clause.name ? ['default'] : [])],
  };
}

function allTypes(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function originalName(element: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (element.propertyName ?? element.name).text;
}

function target(node: ts.Node, specifier: ts.Node | undefined): Pick<ImportReference, 'line' | 'specifier'> {
  return { line: lineOf(node), specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : null };
}
