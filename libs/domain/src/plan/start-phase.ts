import type { AbilityId } from '../assessment/abilities';
import { assess } from '../assessment/assess';
import type { AssessmentDocument } from '../assessment/assessment-document';
import { healingEvents, weeksSince } from '../assessment/healing-events';
import { healingGates } from '../assessment/healing-gates.data';
import type { Problem } from '../assessment/problem';
import { contraindications } from '../exercise/contraindications.data';
import type { ProcedureId } from '../exercise/procedures';
import type { CalendarDate } from '../kernel/calendar-date';
import { parseCalendarDate, wholeWeeksBetween } from '../kernel/calendar-date';
import type { PhaseNumber } from '../technique/dose-form';
import type { PlanBasis } from './composition';
import type { GateCriterion } from './gate-criterion';
import { isMeasuredAtAssessment, measuredGates } from './measured-gates';
import type { GateReadings } from './measured-gates';
import { meetsCriterion } from './meets-criterion';
import { gatesFor } from './phase-gates';
import { priorityWeakMuscles } from './priority-weak-muscles';

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

/** What an assessment shows about where to start, read once. */
interface StartReading {
  readonly assessment: AssessmentDocument;
  readonly problems: readonly Problem[];
  readonly readings: GateReadings;
  readonly gateOf: (phase: PhaseNumber) => GateCriterion[];
}

/**
 * The phase in which a plan starts: 1, or 2 or 3 where the assessment already meets the gates before it. A phase is passed
 * over only when everything of its gate that an assessment can tell was measured and is met, and nothing speaks for care:
 * an onset that is recent or was not told, an operation or injury that still heals, a weak muscle without a grade,
 * pain above the bounds of {@link startLater}. What is unknown never counts as met.
 */
export function startPhaseFor(basis: PlanBasis): PhaseNumber {
  const { assessment, patient } = basis;
  const start: StartReading = {
    assessment,
    problems: assess(assessment, patient).problems,
    readings: measuredGates(assessment, patient),
    gateOf: gatesFor(basis),
  };
  if (isRecent(assessment) || hasMuscleToWake(start) || !meetsGateOf(1, start)) return 1;
  return hasPoorControl(start) || !meetsGateOf(2, start) ? 2 : 3;
}

function meetsGateOf(phase: 1 | 2, { assessment, readings, gateOf }: StartReading): boolean {
  const { worst } = assessment.pain;
  if (worst === null || worst > startLater.mostPain[phase]) return false;
  const told = gateOf(phase).filter(({ measure }) => isMeasuredAtAssessment(measure));
  return told.length > 0 && told.every((criterion) => meetsCriterion(criterion, readings[criterion.measure]));
}

/** Whether something began or happened so lately that it may still heal; what has no day may have. */
function isRecent(assessment: AssessmentDocument): boolean {
  const assessedOn = parseCalendarDate(assessment.assessedOn);
  const onset = parseCalendarDate(assessment.presentation.onsetOn ?? '');
  if (assessedOn === null || onset === null) return true;
  return wholeWeeksBetween(onset, assessedOn) < startLater.leastWeeksSinceOnset || stillHeals(assessment, assessedOn);
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

function hasMuscleToWake({ problems, readings: { mmtPriorityMin } }: StartReading): boolean {
  const isAwake = typeof mmtPriorityMin === 'number' && mmtPriorityMin >= startLater.leastMuscleValue;
  return priorityWeakMuscles(problems).length > 0 && !isAwake;
}

const control: readonly AbilityId[] = ['motor-control', 'balance', 'proprioception', 'gait'];

/** Movement or balance that was seen to be poor is not ready for strength, whatever the tests of the region say. */
function hasPoorControl({ problems }: StartReading): boolean {
  return problems.some(
    (problem) => problem.kind === 'impaired' && problem.weight === 3 && control.includes(problem.ability),
  );
}
