import { wholeWeeksBetween } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { gateApplies, gatedPatient, hasWeightBearingOrder } from '../../plan/gate-applies';
import type { GatedPatient } from '../../plan/gate-applies';
import type { GateMeasureId } from '../../plan/gate-measures';
import { phaseModelOf } from '../../plan/phase-model-of';
import type { PhaseNumber } from '../../technique/dose-form';
import { assessmentOn } from '../evidence/assessment-on';
import type { PhaseEvidence } from '../evidence/visit-evidence';
import type { VisitContext } from '../visit-context';
import { activationRows } from './activation-held';
import { courseSoFar } from './course-so-far';
import type { CourseSoFar } from './course-so-far';
import { criterionVerdict } from './criterion-verdict';
import { hasGradedJoint } from './effusion-readings';
import { healingObstacles } from './healing-obstacles';

/**
 * By how many weeks a phase may last longer than planned before it is looked at again, where that is more than its model allows.
 * @source docs/sources.md#phase-model
 */
const weeksBeyondPlan = 2;

/** Everything that the verdict about the phase rests on, from the visits of the plan, today’s included. */
export function phaseEvidence(context: VisitContext): PhaseEvidence {
  const { plan, phase, phaseSince, on, visit } = context;
  const course = courseSoFar(context);
  const model = phaseModelOf(phase);
  const frame = plan.phases.find(({ number }) => number === phase);
  const last = plan.phases.at(-1)?.number ?? phase;
  const weeks = wholeWeeksBetween(phaseSince as CalendarDate, on as CalendarDate);
  const applies = appliesTo(course);
  return {
    phase,
    first: plan.phases[0]?.number ?? phase,
    last,
    criteria: (frame?.exit ?? []).map((each) => criterionVerdict(each, course, applies(each.measure))),
    weeks: {
      done: weeks,
      least: model.weeks.min,
      most: Math.max(model.weeks.max, (frame?.weeks ?? 0) + weeksBeyondPlan),
    },
    visits: { done: course.inPhase.length, least: model.minVisits },
    restingPain: course.visits.slice(-2).map(({ document }) => document.pain.rest),
    healing: phase < last ? healingObstacles((phase + 1) as PhaseNumber, course) : [],
    newEvent: visit.screen.newEvent,
  };
}

/** Which measures make sense for the patient: by what was found at first, and by the orders of today. */
function appliesTo(course: CourseSoFar): (measure: GateMeasureId) => boolean {
  const { basis, visit } = course.context;
  const patient: GatedPatient = {
    ...gatedPatient(basis.assessment, basis.patient),
    hasWeightBearingOrder: hasWeightBearingOrder(assessmentOn(course.context).precautions),
  };
  return (measure) => {
    if (measure === 'effusion') return patient.hasGradedJoint || hasGradedJoint(course);
    if (measure === 'activationHold10x10') return activationRows({ document: visit }, course).length > 0;
    return gateApplies(measure, patient);
  };
}
