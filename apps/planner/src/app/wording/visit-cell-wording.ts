import type { ItemId, RecordChange, VisitAnswers, VisitConflict, VisitMeasurements } from '@repattern/domain';
import type { CellKinds, VisitEntries, VisitQuestion } from '@repattern/domain/progression/visit/compare/visit-cell';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { gateMeasures } from '@repattern/domain/plan/gate-measures';
import { measuredTests } from '@repattern/domain/assessment/measured-tests.data';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { doneInWords } from '../visit/sheet/history-cells';
import { findingName, measureName, motionName, muscleName, precautionName } from './assessment-entry-wording';
import { withSide } from './assessment-presentation-wording';
import { phaseDecisionInWords } from './gate-evidence-wording';
import { measured, regionLabels } from './section-words';
import { effusionGradeNames, painRatingNames } from './visit-pain-wording';
import {
  screenAnswerWording,
  screenQuestionWording,
  sorenessWording,
  soreTissueWording,
  vitalWording,
} from './visit-screen-wording';

/** What a cell of a visit is about. */
export type CellOfVisit = RecordChange | VisitConflict;

type NameOfItem = (item: ItemId) => string;
type Questions = {
  readonly [P in VisitQuestion['part']]: Readonly<Record<Extract<VisitQuestion, { part: P }>['field'], string>>;
};

const questions: Questions = {
  screen: screenQuestionWording,
  signs: {
    sbp: vitalWording.sbp.name,
    dbp: vitalWording.dbp.name,
    hr: vitalWording.hr.name,
    spo2: vitalWording.spo2.name,
    tempC: vitalWording.tempC.name,
  },
  response: { settledByMorning: 'Pain settled by the next morning', soreness: 'Soreness' },
  pain: painRatingNames,
  home: { sessionsDone: 'Home sessions', painDuring: 'Pain at home' },
  time: {
    startedAt: 'Start of the visit',
    finishedAt: 'End of the visit',
    timedMinutes: 'Treated minutes',
    totalMinutes: 'Minutes of the visit',
  },
};

const answerWords: Readonly<Record<string, string>> = {
  ...screenAnswerWording.fall,
  ...screenAnswerWording.precautions,
  ...screenAnswerWording.vitals,
  ...sorenessWording,
  none: 'none',
  ...soreTissueWording,
};

const entries: {
  readonly [L in keyof VisitEntries]: (entry: VisitEntries[L]) => readonly [label: string, value: string];
} = {
  precautions: ({ flag, status }) => [precautionName(flag), status],
  effusion: ({ region, side, grade }) => [
    `Swelling, ${withSide(regionLabels[region].toLowerCase(), side)}`,
    effusionGradeNames[String(grade)] ?? String(grade),
  ],
  strength: ({ muscle, side, grade }) => [withSide(muscleName(muscle), side), `${grade}/5`],
  rangeOfMotion: ({ motion, side, degrees }) => [withSide(motionName(motion), side), measured(degrees, '°')],
  tests: ({ test, side, value }) => [
    withSide(measuredTests[test].name, side),
    measured(value, measuredTests[test].unit),
  ],
  outcomes: ({ id, score }) => [measureName(id), String(score)],
  findings: ({ id, side, result }) => [withSide(findingName(id), side), result === 'positive' ? 'found' : 'not found'],
  gates: ({ measure, value }: VisitMeasurements['gates'][number]) => [gateMeasures[measure].name, answerInWords(value)],
};

const values: { readonly [K in Exclude<keyof CellKinds, 'entry'>]: (value: CellKinds[K]['value']) => string } = {
  answer: answersInWords,
  target: doseInWords,
  performed: doneInWords,
  note: (note) => (note === '' ? 'empty' : `“${note}”`),
  decision: (decision) => (decision.kind === 'accepted' ? 'accepted' : `decided otherwise: ${decision.reason}`),
  'phase-decision': phaseDecisionInWords,
  notes: (notes) => (notes === '' ? 'empty' : `“${notes}”`),
};

/** What a cell is called: `Pain during`, `Clamshell, left: target`. */
export function cellInWords(cell: CellOfVisit, nameOf: NameOfItem): string {
  switch (cell.kind) {
    case 'answer':
      return (questions[cell.part] as Readonly<Record<string, string>>)[cell.field] ?? cell.field;
    case 'entry': {
      const entry = 'to' in cell ? (cell.to ?? cell.from) : (cell.mine ?? cell.theirs);
      return entry === null ? cell.key : entryInWords(cell.list, entry)[0];
    }
    case 'performed':
      return nameOf(cell.item);
    case 'target':
      return `${nameOf(cell.item)}: target`;
    case 'note':
      return `${nameOf(cell.item)}: note`;
    case 'decision':
      return `${nameOf(cell.item)}: decision`;
    case 'phase-decision':
      return 'Decision on the phase';
    case 'notes':
      return 'Notes';
  }
}

/** What stands in a cell, in words. */
export function cellValueInWords(cell: CellOfVisit, value: CellKinds[keyof CellKinds]['value'] | null): string {
  if (value === null) return 'nothing';
  if (cell.kind === 'entry') return entryInWords(cell.list, value as VisitEntries[keyof VisitEntries])[1];
  return (values[cell.kind] as (value: unknown) => string)(value);
}

function entryInWords(list: keyof VisitEntries, entry: VisitEntries[keyof VisitEntries]): readonly [string, string] {
  return (entries[list] as (entry: unknown) => readonly [string, string])(entry);
}

/** Answers that belong together on one line; what was not asked beside others is left out. */
function answersInWords(answers: VisitAnswers): string {
  const given = Object.values(answers).flatMap((answer) =>
    answer === null ? [] : Array.isArray(answer) ? answer.map(flagName) : [answerInWords(answer as string)],
  );
  return given.length === 0 ? 'not asked' : given.join(', ');
}

function answerInWords(answer: string | number | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answerWords[answer] ?? String(answer);
}

function flagName(id: string): string {
  return redFlags.find((flag) => flag.id === id)?.name ?? id;
}
