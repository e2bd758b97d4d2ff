import type { ItemId } from '../../../plan/plan-document';
import type { VisitDocument, VisitItem, VisitScreen } from '../visit-document';
import type { CellKind, CellKinds, QuestionPart, VisitAnswers, VisitCell, VisitEntries, VisitList } from './visit-cell';

/** The visit that has these cells, in their order, and the rows of another. */
export function visitFromCells(cells: readonly VisitCell[], frame: VisitDocument): VisitDocument {
  const filled = cells.filter(({ value }) => value !== null);
  const valueOf = <K extends CellKind>(kind: K, item?: ItemId): CellKinds[K]['value'] | null => {
    const id = item === undefined ? kind : `${kind}.${item}`;
    return filled.find(({ subject }) => subject.id === id)?.value ?? null;
  };
  const entries = <L extends VisitList>(list: L): VisitEntries[L][] =>
    filled.flatMap(({ subject, value }) =>
      subject.kind === 'entry' && subject.list === list ? [value as VisitEntries[L]] : [],
    );
  const row = ({ item, exerciseId, side, lane, target }: VisitItem): VisitItem => ({
    ...{ item, exerciseId, side, lane },
    target: valueOf('target', item) ?? target,
    performed: valueOf('performed', item),
    note: valueOf('note', item) ?? '',
  });
  return {
    schemaVersion: 1,
    phase: frame.phase,
    revision: frame.revision,
    screen: {
      ...answersTo('screen', filled),
      flags: entries('precautions'),
      signs: answersTo('signs', filled),
    },
    response: answersTo('response', filled),
    pain: answersTo('pain', filled),
    effusion: entries('effusion'),
    home: answersTo('home', filled),
    measured: {
      strength: entries('strength'),
      rangeOfMotion: entries('rangeOfMotion'),
      tests: entries('tests'),
      outcomes: entries('outcomes'),
      findings: entries('findings'),
      gates: entries('gates'),
    },
    items: frame.items.map(row),
    decisions: filled.flatMap(({ subject, value }) =>
      subject.kind === 'decision' ? [value as CellKinds['decision']['value']] : [],
    ),
    phaseDecision: valueOf('phase-decision'),
    time: answersTo('time', filled),
    notes: valueOf('notes') ?? '',
  };
}

interface AnswersOfParts extends Pick<VisitDocument, 'response' | 'pain' | 'home' | 'time'> {
  readonly screen: Omit<VisitScreen, 'flags' | 'signs'>;
  readonly signs: VisitScreen['signs'];
}

/** The cells of a part hold all of its fields. */
function answersTo<P extends QuestionPart>(part: P, cells: readonly VisitCell[]): AnswersOfParts[P] {
  const answers = cells.flatMap(({ subject, value }) =>
    subject.kind === 'answer' && subject.part === part ? [value as VisitAnswers] : [],
  );
  return Object.assign({}, ...answers) as AnswersOfParts[P];
}
