import { bodySides } from '../../kernel/body-side';
import { readShape } from '../../kernel/read-shape';
import type { ShapeReading } from '../../kernel/read-shape';
import {
  about,
  choice,
  date,
  list,
  map,
  nullable,
  number,
  object,
  optional,
  text,
  trueOrFalse,
  wholeNumber,
} from '../../kernel/shape';
import type { Shape, ShapeFault } from '../../kernel/shape';
import { contraindications } from '../../exercise/contraindications.data';
import { goalKinds, weekdays } from '../assessment-document';
import { eventShape, outcomeRecordShape, painMarkShape, testRecordShape } from '../document-shape';
import { goalFaults, motionFaults } from '../record-limits';
import * as vocabulary from '../vocabulary-shapes';
import type {
  AssessmentCase,
  CaseConstraints,
  CaseFinding,
  CaseGoal,
  CaseMotion,
  CasePain,
  CasePrecaution,
  CasePresentation,
  CaseRedFlags,
  CaseStrength,
  CaseSurgery,
} from './assessment-case';

const others = choice(['absent', 'unknown']);

const redFlagKey = choice(vocabulary.redFlagKeys);

const surgery = object<CaseSurgery>({
  procedure: vocabulary.procedureShape,
  on: date,
  side: optional(about('Left out: the side of the presentation', vocabulary.sideShape)),
  qualifiers: optional(
    about(
      'Circumstances that were asked about; one that is not listed counts as given',
      map(vocabulary.qualifiers, choice(['yes', 'no'])),
    ),
  ),
});

const presentation = object<CasePresentation>({
  id: nullable(vocabulary.presentationShape),
  side: optional(vocabulary.sideShape),
  onsetOn: optional(nullable(date)),
  icd10: optional(nullable(text(20))),
  surgery: optional(about('Operation or injury from whose date tissue heals', nullable(surgery))),
  otherEvents: optional(about('Further operations and injuries', list(eventShape, 20))),
});

const pain = object<CasePain>({
  nprsNow: optional(vocabulary.painShape),
  nprsBest: optional(vocabulary.painShape),
  nprsWorst: optional(vocabulary.painShape),
  marks: optional(list(painMarkShape, 100)),
});

const finding = object<CaseFinding>({
  id: vocabulary.findingShape,
  side: optional(vocabulary.sideShape),
  result: optional(about('Left out: positive', choice(['positive', 'negative']))),
});

const strength = object<CaseStrength>({
  muscle: vocabulary.tissueShape,
  side: choice(bodySides),
  grade: vocabulary.gradeShape,
  painful: optional(trueOrFalse),
});

const motion = object<CaseMotion>(
  {
    motion: vocabulary.motionShape,
    side: optional(vocabulary.sideShape),
    degrees: about('Negative degrees fall short of neutral', number(-360, 360)),
    painful: optional(trueOrFalse),
  },
  { check: motionFaults },
);

const precaution = object<CasePrecaution>({
  status: choice(['present', 'absent', 'cleared']),
  region: optional(nullable(vocabulary.regionShape)),
  side: optional(vocabulary.sideShape),
  since: optional(nullable(date)),
  clearedBy: optional(nullable(text(200))),
  clearedOn: optional(nullable(date)),
});

const redFlags = object<CaseRedFlags>({
  findings: optional(about('Questions that were answered with yes', list(redFlagKey, 500))),
  denied: optional(about('Questions that were answered with no', list(redFlagKey, 500))),
  otherFindings: optional(about('All questions that are not listed; left out: unknown', others)),
});

const goal = object<CaseGoal>(
  {
    kind: choice(goalKinds),
    measure: vocabulary.outcomeShape,
    target: number(-10_000, 10_000),
    weeks: wholeNumber(1, 104),
    activity: optional(about('The activity in the patient’s words', text(500))),
  },
  { check: goalFaults },
);

const constraints = object<CaseConstraints>({
  startOn: optional(nullable(date)),
  visitsPerWeek: optional(nullable(number(0.1, 7))),
  weekdays: optional(list(choice(weekdays), weekdays.length)),
  clinicMinutes: optional(nullable(wholeNumber(1, 480))),
  homeMinutesPerDay: optional(nullable(wholeNumber(0, 480))),
  clinicEquipment: optional(vocabulary.clinicEquipmentShape),
  homeEquipment: optional(list(vocabulary.equipmentShape, 100)),
});

const patient = object<AssessmentCase['patient']>({
  ageYears: nullable(wholeNumber(0, 130)),
  sex: choice(['female', 'male', 'other', 'unknown']),
});

/** What the file of an assessment must be. */
export const assessmentCaseShape: Shape<AssessmentCase> = about(
  'An assessment as a file that travels between programs. What is left out was not asked; members of the file itself that are not named here are passed over, and further in they are faults. Ranges of single measures and days in the future are checked beyond this schema.',
  object<AssessmentCase>(
    {
      patient,
      assessedOn: optional(about('Day of the assessment', date)),
      presentation,
      pain: optional(pain),
      findings: optional(list(finding, 500)),
      strength: optional(list(strength, 500)),
      rangeOfMotion: optional(list(motion, 500)),
      tests: optional(list(testRecordShape, 500)),
      outcomes: optional(list(outcomeRecordShape, 100)),
      precautions: optional(
        map(
          contraindications.map(({ id }) => id),
          precaution,
        ),
      ),
      otherPrecautions: optional(about('All precautions that are not listed; left out: unknown', others)),
      redFlags: optional(redFlags),
      goals: optional(list(goal, 50)),
      constraints: optional(constraints),
      notes: optional(text(20_000, 'lines')),
    },
    { open: true, check: futureEvents },
  ),
);

/** Reads the file of an assessment: its content, or every fault with its place. */
export function readAssessmentCase(value: unknown): ShapeReading<AssessmentCase> {
  return readShape(assessmentCaseShape, value);
}

/** Everything that is wrong with the file of an assessment; nothing when it can be read. */
export function caseFaults(value: unknown): readonly ShapeFault[] {
  const reading = readAssessmentCase(value);
  return reading.ok ? [] : reading.faults;
}

/** An operation lies before the day of the assessment or, where that is not told, before the plan’s. */
function futureEvents({ assessedOn, presentation: told, constraints: frame }: AssessmentCase): ShapeFault[] {
  const latest = assessedOn ?? frame?.startOn ?? null;
  if (latest === null) return [];
  const days = [
    ['/presentation/onsetOn', told.onsetOn],
    ['/presentation/surgery/on', told.surgery?.on],
    ...(told.otherEvents ?? []).map(({ on }, at) => [`/presentation/otherEvents/${String(at)}/on`, on] as const),
  ] as const;
  return days.flatMap(([pointer, on]) =>
    on != null && on > latest ? [{ code: 'date-not-in-range' as const, pointer, params: { latest } }] : [],
  );
}
