import type { BodySide } from '../../kernel/body-side';
import type { ExerciseId } from '../../exercise/exercise';
import type { PhaseNumber } from '../../technique/dose-form';
import type { GateCriterion } from '../gate-criterion';
import type {
  ItemStage,
  PainLimit,
  PlanCalendar,
  PlanDocument,
  PlanGoal,
  PlanItem,
  PlanLimits,
  PlanPlace,
  PlanProblem,
} from '../plan-document';
import type { ItemSpot } from '../edit/item-spot';

/** Whether a change asks more or less of the patient; `other` where the ladder of the dose does not tell. */
export type DoseDirection = 'harder' | 'easier' | 'other';

/** One parameter of a dose before and after; null where the dose leaves it out. */
export interface DoseChange {
  readonly parameter: string;
  readonly from: number | string | null;
  readonly to: number | string | null;
  readonly direction: DoseDirection;
}

interface Of<K extends string> {
  readonly kind: K;
}

/** A value that says something else than before. */
interface FromTo<T> {
  readonly from: T;
  readonly to: T;
}

/** One member of an object that says something else than before; `field` names it and ties the types of both values. */
type FieldChange<K extends string, T> = {
  [F in keyof T & string]: Of<K> & { readonly field: F } & FromTo<T[F]>;
}[keyof T & string];

/** A goal without what identifies it. */
type GoalFields = Omit<PlanGoal, 'id'>;

/** What of the calendar a person sets. */
type CalendarSettings = Omit<PlanCalendar, 'visits'>;

/** A difference of the whole plan. */
export type PlanWideChange =
  | FieldChange<'diagnosis', PlanDocument['presentation']>
  | (Of<'assessment'> & FromTo<string>)
  | (Of<'problem-added' | 'problem-removed'> & { readonly problem: PlanProblem })
  | (Of<'problem-weight'> & { readonly problem: PlanProblem } & FromTo<number>)
  | (Of<'goal-added' | 'goal-removed'> & { readonly goal: PlanGoal })
  | (FieldChange<'goal-changed', GoalFields> & { readonly goal: PlanGoal })
  | FieldChange<'limits', PlanLimits>
  | (Of<'exercise-excluded' | 'exercise-included'> & { readonly exerciseId: ExerciseId })
  | (Of<'pain-limit'> & FromTo<PainLimit | null>)
  | (Of<'notes'> & FromTo<string>);

/** A difference in the frame of a phase. */
export type PhaseChange =
  | (Of<'phase-added' | 'phase-removed'> & { readonly phase: PhaseNumber })
  | (Of<'phase-weeks' | 'visits-per-week' | 'home-per-day'> & { readonly phase: PhaseNumber } & FromTo<number>)
  | (Of<'criterion-added' | 'criterion-removed'> & { readonly phase: PhaseNumber; readonly criterion: GateCriterion })
  | (Of<'criterion-changed'> & { readonly phase: PhaseNumber } & FromTo<GateCriterion>);

/** A difference of one item. `item` is the later state of it, the former one where it was removed. */
export type ItemChange =
  | (Of<'item-added' | 'item-removed'> & { readonly item: PlanItem; readonly place: PlanPlace })
  | (Of<'item-replaced'> & { readonly place: PlanPlace } & FromTo<PlanItem>)
  | (Of<'item-moved'> & { readonly item: PlanItem } & FromTo<Required<ItemSpot>>)
  | (Of<'item-dose'> & {
      readonly item: PlanItem;
      readonly place: PlanPlace;
      /** In the order in which an editor shows them. */
      readonly parameters: readonly DoseChange[];
      /** What all parameters say together; `other` where they do not agree. */
      readonly direction: DoseDirection;
    })
  | (Of<'item-side'> & { readonly item: PlanItem; readonly place: PlanPlace } & FromTo<BodySide | null>)
  | (Of<'item-stage'> & { readonly item: PlanItem; readonly place: PlanPlace } & FromTo<ItemStage | null>)
  | (Of<'item-note'> & { readonly item: PlanItem; readonly place: PlanPlace } & FromTo<string>);

/** A difference of the calendar. Visits are counted, since arranging them anew moves many at once. */
export type CalendarDifference =
  | FieldChange<'calendar', CalendarSettings>
  | (Of<'visits'> & {
      readonly added: number;
      readonly removed: number;
      /** Now on another day or at another time. */
      readonly moved: number;
      /** Now attended, missed or cancelled, or planned again. */
      readonly recorded: number;
    });

/** One clinical difference between two states of a plan: a code with typed parameters, never prose. */
export type PlanChange = PlanWideChange | PhaseChange | ItemChange | CalendarDifference;
