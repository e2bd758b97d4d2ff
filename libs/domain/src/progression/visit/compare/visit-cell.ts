import type { ItemId } from '../../../plan/plan-document';
import type { Dose } from '../../../technique/dose-forms';
import type { ItemDecision, PhaseDecision } from '../visit-decision';
import type { EffusionReading, PerformedItem, VisitDocument, VisitMeasurements, VisitScreen } from '../visit-document';

/** The parts of a visit that are questions, each with the answers that belong together: one contradicts another by itself. */
export const visitQuestions = {
  screen: [
    ['redFlag', 'raised'],
    ['newNeuroDeficit'],
    ['fall'],
    ['lockingOrGivingWay'],
    ['newEvent'],
    ['precautions'],
    ['vitals'],
  ],
  signs: [['sbp'], ['dbp'], ['hr'], ['spo2'], ['tempC']],
  response: [['settledByMorning'], ['soreness', 'sorenessKind', 'sorenessHours']],
  pain: [['rest'], ['before'], ['during'], ['after']],
  home: [['sessionsDone'], ['painDuring']],
  time: [['startedAt'], ['finishedAt'], ['timedMinutes'], ['totalMinutes']],
} as const;

/** One key of {@link visitQuestions}. */
export type QuestionPart = keyof typeof visitQuestions;

/** The first field of answers that belong together names the question. */
export type VisitQuestion = {
  [P in QuestionPart]: { readonly part: P; readonly field: (typeof visitQuestions)[P][number][0] };
}[QuestionPart];

/** The answers to a question, by field. */
export type VisitAnswers = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What the lists of a visit hold, by the list. */
export interface VisitEntries {
  readonly precautions: VisitScreen['flags'][number];
  readonly effusion: EffusionReading;
  readonly strength: VisitMeasurements['strength'][number];
  readonly rangeOfMotion: VisitMeasurements['rangeOfMotion'][number];
  readonly tests: VisitMeasurements['tests'][number];
  readonly outcomes: VisitMeasurements['outcomes'][number];
  readonly findings: VisitMeasurements['findings'][number];
  readonly gates: VisitMeasurements['gates'][number];
}

/** One key of {@link VisitEntries}. */
export type VisitList = keyof VisitEntries;

/** Each kind of cell: what it is about, and what stands in it. */
export interface CellKinds {
  answer: { about: VisitQuestion; value: VisitAnswers };
  entry: { about: { readonly list: VisitList; readonly key: string }; value: VisitEntries[VisitList] };
  target: { about: { readonly item: ItemId }; value: Dose };
  performed: { about: { readonly item: ItemId }; value: PerformedItem };
  note: { about: { readonly item: ItemId }; value: string };
  decision: { about: { readonly item: ItemId }; value: ItemDecision };
  'phase-decision': { about: object; value: PhaseDecision };
  notes: { about: object; value: VisitDocument['notes'] };
}

/** One key of the kinds of cell. */
export type CellKind = keyof CellKinds;

/** What a cell is about, and its name inside the visit, path-like: `performed.1.clinic.quad-set.left`. */
export type CellSubject = {
  [K in CellKind]: { readonly kind: K; readonly id: string } & CellKinds[K]['about'];
}[CellKind];

/** What stands in any cell. */
export type CellValue = CellKinds[CellKind]['value'];

/** One cell of a visit: what one person writes at a time. Null where nothing stands in it. */
export interface VisitCell {
  readonly subject: CellSubject;
  readonly value: CellValue | null;
}
