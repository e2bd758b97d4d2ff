import ts from 'typescript';
import type { SourceTree } from '../source-tree.ts';
import { isSpec, syntaxOf } from '../syntax.ts';
import { entriesOf, spreadIn, tablesIn, textAt, valuesAt, type Entry } from './declared-tables.ts';

const folder = 'libs/domain/src/technique/';
const library = 'libs/domain/src/exercise/shipped/';

/** The file that lists the techniques. */
export const registryFile = `${folder}techniques.ts`;

/** The file that puts the forms of all techniques together. */
export const formsFile = `${folder}dose-forms.ts`;

/** A way to dose, as its technique's file declares it. */
export interface DeclaredForm extends Entry {
  /** Constant in which it stands. */
  readonly table: string;
  readonly technique: string | null;
  /** Named settings of its parameters. */
  readonly choices: readonly string[];
}

/** What the sources say about techniques, each part read from the place where it is written. */
export interface TechniqueSources {
  readonly techniques: readonly Entry[];
  readonly forms: readonly DeclaredForm[];
  /** Constants that the registry of forms takes over. */
  readonly registered: ReadonlySet<string>;
  /** Names of forms, by what must exist once for each of them: `ladder`, `seconds`, `sentence`. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Named settings that have words. */
  readonly worded: ReadonlySet<string>;
  /** Forms that entries of the shipped library name. */
  readonly used: ReadonlySet<string>;
}

/** Reads the sources of a tree; what is not there reads as empty. */
export function techniqueSources(tree: SourceTree): TechniqueSources {
  const files = tree.files.filter((file) => file.startsWith(folder) && file.endsWith('.ts') && !isSpec(file));
  const tables = files.map((file) => tablesIn(syntaxOf(tree, file)));
  const ending = (suffix: string): Set<string> => new Set(tables.flatMap((one) => keysOfThose(one, suffix)));
  const sentences = files.flatMap((file) => valuesAt(syntaxOf(tree, file), 'sentences'));
  return {
    techniques: entriesIn(tree, registryFile, 'techniques'),
    forms: tables.flatMap((one) => [...one].filter(([name]) => name.endsWith('Forms')).flatMap(formsIn)),
    registered: new Set(
      tree.has(formsFile) ? [...tablesIn(syntaxOf(tree, formsFile)).values()].flatMap((one) => [...spreadIn(one)]) : [],
    ),
    parts: new Map([
      ['ladder', ending('Ladders')],
      ['seconds', ending('Seconds')],
      ['sentence', new Set(sentences.flatMap(keysOf))],
    ]),
    worded: ending('choices'),
    used: usedForms(tree),
  };
}

function entriesIn(tree: SourceTree, file: string, constant: string): Entry[] {
  const table = tree.has(file) ? tablesIn(syntaxOf(tree, file)).get(constant) : undefined;
  return table ? entriesOf(table) : [];
}

function keysOfThose(tables: ReadonlyMap<string, ts.ObjectLiteralExpression>, suffix: string): string[] {
  return [...tables].filter(([name]) => name.endsWith(suffix)).flatMap(([, table]) => keysOf(table));
}

function keysOf(table: ts.Expression): string[] {
  return ts.isObjectLiteralExpression(table) ? entriesOf(table).map(({ name }) => name) : [];
}

function formsIn([table, literal]: readonly [string, ts.ObjectLiteralExpression]): DeclaredForm[] {
  return entriesOf(literal).map((entry) => {
    const lists = entry.value ? valuesAt(entry.value, 'choices').filter(ts.isArrayLiteralExpression) : [];
    const choices = lists.flatMap(({ elements }) => elements.filter(ts.isStringLiteral).map(({ text }) => text));
    return { ...entry, table, technique: textAt(entry.value, 'technique'), choices };
  });
}

function usedForms(tree: SourceTree): Set<string> {
  const files = tree.files.filter((file) => file.startsWith(library) && file.endsWith('.ts') && !isSpec(file));
  const named = files.flatMap((file) => valuesAt(syntaxOf(tree, file), 'doseForm'));
  return new Set(named.filter(ts.isStringLiteral).map(({ text }) => text));
}
