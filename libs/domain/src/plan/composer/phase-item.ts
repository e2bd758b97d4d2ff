import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise } from '../../exercise/exercise';
import { exerciseMinutes } from '../../exercise/exercise-minutes';
import type { BodySide } from '../../kernel/body-side';
import type { Dose } from '../../technique/dose-forms';
import type { FlagDecision } from '../flag-decisions';
import type { PlanItem, PlanPhase } from '../plan-document';
import { exactUp } from './exact-number';
import type { PlanReading } from './plan-reading';

/** An exercise as it stands, or could stand, in a phase. */
export interface PhaseItem {
  readonly lane: Lane;
  readonly exercise: Exercise;
  readonly side: BodySide | null;
  readonly dose: Dose;
  /** What the patient’s flags mean for it there. */
  readonly flags: readonly FlagDecision[];
  /** Whether it must stay. */
  readonly kept: boolean;
  /** The item of the plan that it is; null where it is only considered. */
  readonly item: PlanItem | null;
}

/** An exercise that stands in a phase, with the item that it is there. */
export interface StandingItem extends Pick<PhaseItem, 'lane' | 'exercise' | 'side' | 'dose'> {
  readonly item: PlanItem;
}

/** Minutes that it takes, rounded up by less than a tenth of a second. */
export function minutesOf({ exercise, dose, side }: Pick<PhaseItem, 'exercise' | 'dose' | 'side'>): number {
  return exactUp(exerciseMinutes(exercise, dose, side));
}

/** The items of a phase, in the order of the session, clinic before home; without those of which the library knows nothing. */
export function itemsOfPhase(phase: Pick<PlanPhase, Lane>, { exerciseById }: PlanReading): StandingItem[] {
  return (['clinic', 'home'] as const).flatMap((lane) =>
    phase[lane].flatMap((item) => {
      const exercise = exerciseById.get(item.exerciseId);
      return exercise === undefined ? [] : [{ lane, exercise, side: item.side, dose: item.dose, item }];
    }),
  );
}
