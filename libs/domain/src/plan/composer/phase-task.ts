import { presentationOf } from '../../assessment/presentation-of';
import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { PhaseNumber } from '../../technique/dose-form';
import type { FlagDecision } from '../flag-decisions';
import { flagJudge } from '../flag-decisions';
import { flagStatesDuring } from '../flag-states-during';
import type { LaneBudget, PhaseInstance } from '../phase-instance';
import { timesADay } from '../lane-minutes';
import type { PhaseModel } from '../phase-model';
import type { PlanLimits } from '../plan-document';
import { phaseModelOf } from '../phase-model-of';
import type { PhaseSpan } from '../phase-spans';
import { phaseSpansOf } from '../phase-spans';
import { carryOverTo } from './carry-over';
import type { CarryOver } from './carry-over';
import { homeItemsByDefault } from './objective';
import type { PlanReading } from './plan-reading';
import type { TechniqueNeed } from './technique-needs';
import { techniqueNeeds } from './technique-needs';

/** What a phase is filled for: its needs, what fits into it, and what makes an item worth more or less there. */
export interface PhaseTask {
  readonly reading: PlanReading;
  readonly model: PhaseModel;
  readonly span: PhaseSpan;
  /** The needs beside the problems, which come first in an instance. */
  readonly techniques: readonly TechniqueNeed[];
  readonly budgets: PhaseInstance['budgets'];
  readonly carryOver: CarryOver;
  readonly starters: ReadonlySet<Exercise['id']>;
  readonly flagsOf: (exercise: Exercise, lane: Lane, side: BodySide | null) => readonly FlagDecision[];
  /** What flags that follow from an operation or injury mean for an exercise, were it done on the side of that. */
  readonly healingFlagsOf: (exercise: Exercise, lane: Lane) => readonly FlagDecision[];
}

/** The task of a phase of a plan. */
export function phaseTaskOf(reading: PlanReading, number: PhaseNumber): PhaseTask {
  const { plan, basis } = reading;
  const model = phaseModelOf(number);
  const presentation = presentationOf(plan.presentation.id);
  const span = spanOf(reading, number);
  const days = flagStatesDuring(basis.assessment, span);
  const judge = flagJudge(days);
  const judgeHealing = flagJudge(days, ({ derivedFrom }) => derivedFrom !== undefined);
  const phase = plan.phases.find((each) => each.number === number);
  const budgets = budgetsOf(plan.limits, model, phase === undefined ? 1 : timesADay(phase));
  return {
    reading,
    model,
    span,
    techniques: techniqueNeeds(model, presentation, budgets.clinic.minutes + budgets.home.minutes),
    budgets,
    carryOver: carryOverTo(number, reading),
    starters: new Set(presentation?.starterExercises),
    flagsOf: (exercise, lane, side) => judge(exercise, { lane, side }),
    healingFlagsOf: (exercise, lane) => judgeHealing(exercise, { lane, side: null }),
  };
}

/** A plan without a start could be carried out on any day, so that everything that ever holds counts. */
function spanOf({ plan }: PlanReading, number: PhaseNumber): PhaseSpan {
  const always = { number, from: '0001-01-01' as CalendarDate, to: '9999-12-31' as CalendarDate };
  return phaseSpansOf(plan).find((span) => span.number === number) ?? always;
}

function budgetsOf(
  { clinicMinutes, homeMinutesPerDay }: PlanLimits,
  { maxItems }: PhaseModel,
  homeTimesADay: number,
): Readonly<Record<Lane, LaneBudget>> {
  return {
    clinic: { minutes: clinicMinutes, items: maxItems.clinic },
    home: { minutes: homeMinutesPerDay / homeTimesADay, items: Math.min(maxItems.home, homeItemsByDefault) },
  };
}
