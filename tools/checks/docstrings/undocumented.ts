import ts from 'typescript';
import type { Violation } from '../check.ts';
import { lineOf } from '../syntax.ts';
import type { DocstringCode } from './docstrings.ts';
import type { ExportedDeclaration } from './exported-declarations.ts';

/** What is missing in the docstring of a symbol and, for a class of the contract, of its public properties. */
export function undocumented(declared: ExportedDeclaration, classes: ReadonlySet<string>): Violation<DocstringCode>[] {
  const { file, line, name, statement, declaration } = declared;
  const own = faultOf(statement);
  const properties =
    ts.isClassDeclaration(declaration) && file.startsWith('libs/contracts/') ? declaration.members : [];
  return [
    ...(own ? [{ file, line, code: own, detail: name }] : []),
    ...properties
      .filter((member) => needsDocstring(member, classes))
      .flatMap((member) => {
        const code = faultOf(member);
        const detail = `${name}.${member.name?.getText() ?? ''}`;
        return code ? [{ file, line: lineOf(member.name ?? member), code, detail }] : [];
      }),
  ];
}

function faultOf(node: ts.Node): DocstringCode | null {
  const docs = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc));
  const text = ts.getTextOfJSDocComment(docs.at(-1)?.comment)?.trim() ?? '';
  if (text === '') return 'undocumented';
  const paragraph = text.split(/\n\s*\n/)[0] ?? '';
  const begins = /^[\p{Lu}\p{N}`"'‘“({]/u.test(paragraph);
  const ends = /[.?!:][)”"'`]*$/.test(paragraph);
  return begins && ends && /\s/.test(paragraph) ? null : 'docstring-not-sentence';
}

/** A property whose type is a documented class needs no words of its own. */
function needsDocstring(member: ts.ClassElement, classes: ReadonlySet<string>): member is ts.PropertyDeclaration {
  if (!ts.isPropertyDeclaration(member) || ts.isPrivateIdentifier(member.name)) return false;
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];
  if (member.modifiers?.some(({ kind }) => hidden.includes(kind))) return false;
  const { type } = member;
  return !(type && ts.isTypeReferenceNode(type) && classes.has(type.typeName.getText()));
}
