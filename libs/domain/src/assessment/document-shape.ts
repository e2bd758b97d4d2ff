import { bodySides } from '../kernel/body-side';
import { readShape } from '../kernel/read-shape';
import type { ShapeReading } from '../kernel/read-shape';
import {
  choice,
  constant,
  date,
  list,
  map,
  nullable,
  number,
  object,
  text,
  trueOrFalse,
  wholeNumber,
} from '../kernel/shape';
import type { Shape, ShapeFault } from '../kernel/shape';
import { goalKinds, painQualities, weekdays } from './assessment-document';
import type {
  AssessmentDocument,
  Constraints,
  FindingRecord,
  GoalRecord,
  HealingEvent,
  MotionRecord,
  OutcomeRecord,
  PainMark,
  PainRecord,
  PrecautionRecord,
  Precautions,
  PresentationRecord,
  RedFlagAnswers,
  StrengthRecord,
  TestRecord,
} from './assessment-document';
import { goalFaults, motionFaults, outcomeFaults, testFaults } from './record-limits';
import * as vocabulary from './vocabulary-shapes';

const yesOrNo = choice(['yes', 'no']);
const others = choice(['absent', 'unknown']);

/** An operation or injury. */
export const eventShape = object<HealingEvent>({
  procedure: vocabulary.procedureShape,
  on: date,
  side: vocabulary.sideShape,
  qualifiers: map(vocabulary.qualifiers, yesOrNo),
});

/** A mark of the body chart. */
export const painMarkShape = object<PainMark>({
  view: choice(['front', 'back']),
  x: number(0, 1),
  y: number(0, 1),
  nrs: number(0, 10),
  quality: choice(painQualities),
});

const presentation = object<PresentationRecord>({
  id: nullable(vocabulary.presentationShape),
  icd10: nullable(text(20)),
  side: vocabulary.sideShape,
  onsetOn: nullable(date),
  events: list(eventShape, 20),
});

const pain = object<PainRecord>({
  now: vocabulary.painShape,
  best: vocabulary.painShape,
  worst: vocabulary.painShape,
  marks: list(painMarkShape, 100),
});

const redFlags = object<RedFlagAnswers>({ answers: map(vocabulary.redFlagKeys, yesOrNo), others });

/** What is known of one precaution. */
export const precautionRecordShape = object<PrecautionRecord>({
  flag: vocabulary.flagShape,
  status: choice(['present', 'absent', 'cleared']),
  region: nullable(vocabulary.regionShape),
  side: vocabulary.sideShape,
  since: nullable(date),
  clearedBy: nullable(text(200)),
  clearedOn: nullable(date),
});

const precautions = object<Precautions>(
  { flags: list(precautionRecordShape, 200), others },
  { check: repeatedPrecautions },
);

/** One finding that was looked for. */
export const findingRecordShape = object<FindingRecord>({
  id: vocabulary.findingShape,
  side: vocabulary.sideShape,
  result: choice(['positive', 'negative']),
});

/** One muscle test. */
export const strengthRecordShape = object<StrengthRecord>({
  muscle: vocabulary.tissueShape,
  side: choice(bodySides),
  grade: vocabulary.gradeShape,
  painful: trueOrFalse,
});

/** One range of motion. */
export const motionRecordShape = object<MotionRecord>(
  { motion: vocabulary.motionShape, side: vocabulary.sideShape, degrees: number(-360, 360), painful: trueOrFalse },
  { check: motionFaults },
);

/** One result of a measured test. */
export const testRecordShape = object<TestRecord>(
  { test: vocabulary.testShape, side: vocabulary.sideShape, value: number(-10_000, 10_000) },
  { check: testFaults },
);

/** One score of an outcome measure. */
export const outcomeRecordShape = object<OutcomeRecord>(
  { id: vocabulary.outcomeShape, score: number(-10_000, 10_000) },
  { check: outcomeFaults },
);

const goal = object<GoalRecord>(
  {
    kind: choice(goalKinds),
    activity: text(500),
    measure: vocabulary.outcomeShape,
    target: number(-10_000, 10_000),
    weeks: wholeNumber(1, 104),
  },
  { check: goalFaults },
);

const constraints = object<Constraints>({
  startOn: nullable(date),
  visitsPerWeek: nullable(number(0.1, 7)),
  weekdays: list(choice(weekdays), weekdays.length),
  clinicMinutes: nullable(wholeNumber(1, 480)),
  homeMinutesPerDay: nullable(wholeNumber(0, 480)),
  clinicEquipment: vocabulary.clinicEquipmentShape,
  homeEquipment: list(vocabulary.equipmentShape, 100),
});

/** What an assessment must be. Everything may be empty; nothing may be impossible. */
export const assessmentDocumentShape: Shape<AssessmentDocument> = object<AssessmentDocument>(
  {
    schemaVersion: constant(1),
    assessedOn: date,
    presentation,
    pain,
    redFlags,
    precautions,
    findings: list(findingRecordShape, 500),
    strength: list(strengthRecordShape, 500),
    rangeOfMotion: list(motionRecordShape, 500),
    tests: list(testRecordShape, 500),
    outcomes: list(outcomeRecordShape, 100),
    goals: list(goal, 50),
    constraints,
    notes: text(20_000, 'lines'),
  },
  { check: futureEvents },
);

/** Reads an assessment that came from outside: the document, or every fault with its place. */
export function readAssessmentDocument(value: unknown): ShapeReading<AssessmentDocument> {
  return readShape(assessmentDocumentShape, value);
}

/** Two answers about one precaution would contradict each other. */
function repeatedPrecautions({ flags }: Precautions): ShapeFault[] {
  const told = flags.map(({ flag }) => flag);
  return told.flatMap((flag, at) =>
    told.indexOf(flag) === at ? [] : [{ code: 'duplicate', pointer: `/flags/${String(at)}/flag`, params: {} }],
  );
}

/** Nothing has happened after the day on which it was found. */
function futureEvents({ assessedOn, presentation: { events, onsetOn } }: AssessmentDocument): ShapeFault[] {
  const late = { code: 'date-not-in-range', params: { latest: assessedOn } } as const;
  return [
    ...(onsetOn !== null && onsetOn > assessedOn ? [{ ...late, pointer: '/presentation/onsetOn' }] : []),
    ...events.flatMap(({ on }, at) =>
      on > assessedOn ? [{ ...late, pointer: `/presentation/events/${String(at)}/on` }] : [],
    ),
  ];
}
