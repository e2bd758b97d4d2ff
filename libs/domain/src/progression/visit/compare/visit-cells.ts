import type { VisitDocument } from '../visit-document';
import { visitQuestions } from './visit-cell';
import type {
  CellKind,
  CellKinds,
  CellSubject,
  QuestionPart,
  VisitAnswers,
  VisitCell,
  VisitEntries,
  VisitList,
  VisitQuestion,
} from './visit-cell';

/** Every cell of a visit, in the order in which it is filled in. A list has a cell for each entry that it has. */
export function visitCells(visit: VisitDocument): VisitCell[] {
  return [
    ...(['screen', 'signs', 'response', 'pain', 'home'] as const).flatMap((part) => answerCells(visit, part)),
    ...entryCells(visit),
    ...visit.items.flatMap(({ item, target, performed, note }) => [
      cell('target', { item }, target),
      cell('performed', { item }, performed),
      cell('note', { item }, note),
    ]),
    ...visit.decisions.map((decision) => cell('decision', { item: decision.item }, decision)),
    cell('phase-decision', {}, visit.phaseDecision),
    ...answerCells(visit, 'time'),
    cell('notes', {}, visit.notes),
  ];
}

function cell<K extends CellKind>(
  kind: K,
  about: CellKinds[K]['about'],
  value: CellKinds[K]['value'] | null,
): VisitCell {
  const id = [kind, ...Object.values(about as Readonly<Record<string, string>>)].join('.');
  return { subject: { kind, id, ...about } as unknown as CellSubject, value };
}

function answerCells(visit: VisitDocument, part: QuestionPart): VisitCell[] {
  const answers = part === 'signs' ? visit.screen.signs : visit[part];
  const told = answers as unknown as VisitAnswers;
  return visitQuestions[part].map((fields: readonly string[]) => {
    const value = Object.fromEntries(fields.map((field) => [field, told[field] ?? null]));
    return cell('answer', { part, field: fields[0] } as VisitQuestion, value);
  });
}

/** What an entry of each list is about: at most one of them for each thing and side. */
export const keysOfEntries: { readonly [L in VisitList]: (entry: VisitEntries[L]) => string } = {
  precautions: ({ flag }) => flag,
  effusion: ({ region, side }) => `${region} ${side}`,
  strength: ({ muscle, side }) => `${muscle} ${side}`,
  rangeOfMotion: ({ motion, side }) => `${motion} ${side ?? ''}`,
  tests: ({ test, side }) => `${test} ${side ?? ''}`,
  outcomes: ({ id }) => id,
  findings: ({ id, side }) => `${id} ${side ?? ''}`,
  gates: ({ measure }) => measure,
};

function entryCells({ screen, effusion, measured }: VisitDocument): VisitCell[] {
  return [
    ...entriesOf('precautions', screen.flags),
    ...entriesOf('effusion', effusion),
    ...entriesOf('strength', measured.strength),
    ...entriesOf('rangeOfMotion', measured.rangeOfMotion),
    ...entriesOf('tests', measured.tests),
    ...entriesOf('outcomes', measured.outcomes),
    ...entriesOf('findings', measured.findings),
    ...entriesOf('gates', measured.gates),
  ];
}

/** What was measured twice has two cells. */
function entriesOf<L extends VisitList>(list: L, entries: readonly VisitEntries[L][]): VisitCell[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const key = keysOfEntries[list](entry);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return cell('entry', { list, key: before === 0 ? key : `${key} ${String(before + 1)}` }, entry);
  });
}
