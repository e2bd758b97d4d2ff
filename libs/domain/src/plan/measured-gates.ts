import { assess } from '../assessment/assess';
import type { AssessedPatient } from '../assessment/assessed-patient';
import { patientOn } from '../assessment/assessed-patient';
import type { AssessmentDocument, MotionRecord, TestRecord } from '../assessment/assessment-document';
import type { MeasuredTestId } from '../assessment/measured-test';
import type { TissueProblem } from '../assessment/problem';
import { muscleGrades } from '../assessment/muscle-grade';
import { readMotions } from '../assessment/read-motion';
import { testReference } from '../assessment/test-reference';
import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import type { GateMeasureId } from './gate-measures';
import { isMotorControlMet } from './motor-control-test';
import { priorityWeakMuscles } from './priority-weak-muscles';

/** What is known of a measure of a gate. Unknown never meets anything. */
export type GateReading = number | boolean | 'unknown';

/** What is known of every measure of a gate. */
export type GateReadings = Readonly<Record<GateMeasureId, GateReading>>;

/** Measures that only a visit can tell: they look at what was done, or at what came of it. */
const onVisits = {
  painSettledByMorning: 'unknown',
  activationHold10x10: 'unknown',
  painDuringMax: 'unknown',
  qualityMinPriorityPatterns: 'unknown',
  promChangeMcid: 'unknown',
  goalsMetPct: 'unknown',
  homeProgrammeIndependent: 'unknown',
  stableVisits: 'unknown',
} as const;

/** Whether an assessment could tell a measure at all. */
export function isMeasuredAtAssessment(measure: GateMeasureId): boolean {
  return !Object.hasOwn(onVisits, measure);
}

/** What an assessment found that gates ask about. One that has recovered since still counts. */
export interface GatedFindings {
  /** Weak muscles that were found, not only guessed. */
  readonly weak: readonly TissueProblem[];
  readonly limited: readonly MotionRecord[];
}

/** The weak muscles and limited motions that an assessment found. */
export function gatedFindings(assessment: AssessmentDocument, patient: AssessedPatient): GatedFindings {
  const motions = readMotions(assessment, patientOn(patient, assessment.assessedOn));
  return {
    weak: priorityWeakMuscles(assess(assessment, patient).problems),
    limited: motions.filter(({ limitedBy }) => limitedBy !== null).map(({ record }) => record),
  };
}

/**
 * What an assessment tells of the measures of gates. Pain at rest is the pain of the moment of the assessment: the day’s
 * average was not asked. A measure of several muscles or sides is unknown while one of them was not measured.
 * @param found by the assessment with which the plan began, where it is another
 */
export function measuredGates(
  assessment: AssessmentDocument,
  patient: AssessedPatient,
  found: GatedFindings = gatedFindings(assessment, patient),
): GateReadings {
  return {
    ...onVisits,
    nprsRest: assessment.pain.now ?? 'unknown',
    effusion: effusionIn(assessment),
    romPctNormPriority: lowestMotion(assessment, patient, found.limited),
    motorControlTestMet: isMotorControlMet(assessment),
    mmtPriorityMin: lowestGrade(assessment, found.weak),
    coreLevel: lowest(resultsOf('sahrmann-core', assessment)),
    slsPctAgeNorm: stanceShare(assessment, patient),
    limbSymmetryPct: lowest([...resultsOf('limb-symmetry', assessment), ...resultsOf('quadriceps-index', assessment)]),
    psfsMean: assessment.outcomes.find(({ id }) => id === 'psfs')?.score ?? 'unknown',
  };
}

/** The worst graded joint; a joint that was looked at and found dry is graded nought. */
function effusionIn(assessment: AssessmentDocument): GateReading {
  const found = assessment.findings.filter(({ id }) => id === 'effusion');
  const grades = resultsOf('effusion', assessment).map(({ value }) => value);
  if (grades.length > 0) return Math.max(...grades);
  return found.length > 0 && found.every(({ result }) => result === 'negative') ? 0 : 'unknown';
}

function lowestMotion(
  assessment: AssessmentDocument,
  patient: AssessedPatient,
  limited: GatedFindings['limited'],
): GateReading {
  const motions = readMotions(assessment, patientOn(patient, assessment.assessedOn));
  const measured = limited.map(({ motion, side }) =>
    motions.filter(({ record }) => record.motion === motion && sidesMeet(record.side, side)),
  );
  if (measured.some((readings) => readings.length === 0)) return 'unknown';
  return lowest(measured.flat().map(({ percent }) => ({ value: percent })));
}

function lowestGrade(assessment: AssessmentDocument, weak: GatedFindings['weak']): GateReading {
  const grades = weak.flatMap(({ tissue, side }) => {
    const tested = assessment.strength.filter((record) => record.muscle === tissue && sidesMeet(record.side, side));
    return tested.length === 0 ? [null] : tested.map(({ grade }) => muscleGrades[grade].value);
  });
  return grades.length === 0 || grades.includes(null)
    ? 'unknown'
    : Math.min(...grades.filter((value) => value !== null));
}

function stanceShare(assessment: AssessmentDocument, patient: AssessedPatient): GateReading {
  const { mean } = testReference('single-leg-stance', patientOn(patient, assessment.assessedOn));
  const results = resultsOf('single-leg-stance', assessment);
  const sides = concernedSides(assessment.presentation.side);
  const measured = sides.every((side) => results.some((result) => result.side === side || result.side === 'both'));
  const seconds = lowest(results.filter(({ side }) => side === 'both' || sides.some((each) => each === side)));
  return mean === null || !measured || typeof seconds !== 'number' ? 'unknown' : (seconds / mean) * 100;
}

/** The involved side; both where the presentation has none of its own. */
function concernedSides(side: BodySide | null): readonly BodySide[] {
  return side === 'left' || side === 'right' ? [side] : ['left', 'right'];
}

function resultsOf(test: MeasuredTestId, { tests }: AssessmentDocument): TestRecord[] {
  return tests.filter((record) => record.test === test);
}

function lowest(results: readonly { readonly value: number }[]): GateReading {
  return results.length === 0 ? 'unknown' : Math.min(...results.map(({ value }) => value));
}
