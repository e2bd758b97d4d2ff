import type { AbilityId } from '../assessment/abilities';
import { assess } from '../assessment/assess';
import type { AssessmentDocument } from '../assessment/assessment-document';
import { healingEvents, weeksSince } from '../assessment/healing-events';
import { healingGates } from '../assessment/healing-gates.data';
import { contraindications } from '../exercise/contraindications.data';
import type { ProcedureId } from '../exercise/procedures';
import type { CalendarDate } from '../kernel/calendar-date';
import { parseCalendarDate, wholeWeeksBetween } from '../kernel/calendar-date';
import type { PhaseNumber } from '../technique/dose-form';
import type { PlanBasis } from './composition';
import { gateApplies, gatedPatient } from './gate-applies';
import type { GateCriterion } from './gate-criterion';
import { isMeasuredAtAssessment, measuredGates } from './measured-gates';
import { meetsCriterion } from './meets-criterion';
import { phaseModelOf } from './phase-model-of';

/** The gate of a phase as the model proposes it for this patient: the criteria that make sense, never none. */
export function exitCriteriaFor(phase: PhaseNumber, { assessment, patient }: PlanBasis): GateCriterion[] {
  const gated = gatedPatient(assessment, patient);
  return phaseModelOf(phase)
    .exit.filter(({ measure }) => gateApplies(measure, gated))
    .map(({ id, measure, op, value, visits, source }) => ({ id, measure, op, value, visits, source }));
}

/**
 * What an assessment must show beyond the gate of a phase before a plan starts after it. It stands for what only visits can
 * tell: how pain settles, how a muscle holds, how well movement is done.
 * @source policy
 */
export const startLater = {
  /** Nothing began less than so many weeks ago. */
  leastWeeksSinceOnset: 6,
  /** Highest pain of the last days, for a start after phase 1 and after phase 2. */
  mostPain: { 1: 5, 2: 3 },
  /** Every weak muscle that was found takes this much resistance. */
  leastMuscleValue: 3.3,
} as const;

/**
 * The phase in which a plan starts: 1, or 2 or 3 where the assessment already meets the gates before it. A phase is passed
 * over only when everything of its gate that an assessment can tell was measured and is met, and nothing speaks for care:
 * an onset that is recent or was not told, an operation or injury that still heals, a weak muscle without a grade,
 * pain above the bounds of {@link startLater}. What is unknown never counts as met.
 */
export function startPhaseFor(basis: PlanBasis): PhaseNumber {
  if (needsCare(basis) || !meetsGateOf(1, basis)) return 1;
  return hasPoorControl(basis) || !meetsGateOf(2, basis) ? 2 : 3;
}

function meetsGateOf(phase: 1 | 2, basis: PlanBasis): boolean {
  const { pain } = basis.assessment;
  if (pain.worst === null || pain.worst > startLater.mostPain[phase]) return false;
  const readings = measuredGates(basis.assessment, basis.patient);
  const told = exitCriteriaFor(phase, basis).filter(({ measure }) => isMeasuredAtAssessment(measure));
  return told.length > 0 && told.every((criterion) => meetsCriterion(criterion, readings[criterion.measure]));
}

function needsCare({ assessment, patient }: PlanBasis): boolean {
  const assessedOn = parseCalendarDate(assessment.assessedOn);
  if (assessedOn === null) return true;
  const onset = assessment.presentation.onsetOn === null ? null : parseCalendarDate(assessment.presentation.onsetOn);
  const recent = onset === null || wholeWeeksBetween(onset, assessedOn) < startLater.leastWeeksSinceOnset;
  return recent || stillHeals(assessment, assessedOn) || hasMuscleToWake({ assessment, patient });
}

function hasMuscleToWake({ assessment, patient }: Pick<PlanBasis, 'assessment' | 'patient'>): boolean {
  const lowest = measuredGates(assessment, patient).mmtPriorityMin;
  const isAwake = typeof lowest === 'number' && lowest >= startLater.leastMuscleValue;
  return gatedPatient(assessment, patient).hasWeakMuscle && !isAwake;
}

const control: readonly AbilityId[] = ['motor-control', 'balance', 'proprioception', 'gait'];

/** Movement or balance that was seen to be poor is not ready for strength, whatever the tests of the region say. */
function hasPoorControl({ assessment, patient }: PlanBasis): boolean {
  return assess(assessment, patient).problems.some(
    (problem) => problem.kind === 'impaired' && problem.weight === 3 && control.includes(problem.ability),
  );
}

function stillHeals(assessment: AssessmentDocument, on: CalendarDate): boolean {
  return healingEvents(assessment).some((event) => {
    const weeks = weeksSince(event, on);
    return weeks === null || weeks < weeksOfHealing(event.procedure);
  });
}

/** The last week that any limit of an operation or injury names. */
function weeksOfHealing(procedure: ProcedureId): number {
  const gates = healingGates.find((row) => row.procedure === procedure)?.gates ?? [];
  const flags = contraindications.flatMap(({ derivedFrom }) =>
    derivedFrom?.procedure === procedure ? [derivedFrom.untilWeek] : [],
  );
  return Math.max(0, ...gates.map(({ week }) => week), ...flags);
}
