import type { BodySide } from '../../kernel/body-side';
import type { ExerciseId } from '../../exercise/exercise';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose } from '../../technique/dose-forms';
import type { FoundItem } from '../edit/item-spot';
import type { GateCriterion } from '../gate-criterion';
import type {
  ItemId,
  ItemStage,
  PainLimit,
  PlanCalendar,
  PlanDocument,
  PlanGoal,
  PlanLimits,
  PlanPlace,
} from '../plan-document';
import type { PlannedVisit } from '../planned-visit';

/** One thing in three states: before both persons changed it, and as each of them has it; null where it is not there. */
export interface Versions<T> {
  readonly base: T | null;
  readonly mine: T | null;
  readonly theirs: T | null;
}

/** Which state a merge takes. `theirs` is what was saved first. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/** Each kind of conflict: what it is about, and what was decided in two ways. */
interface ConflictKinds {
  /** An item that one side took away or replaced, and the other changed or replaced. */
  item: { about: { readonly item: ItemId }; value: FoundItem };
  'item-place': { about: { readonly item: ItemId }; value: PlanPlace };
  'item-side': { about: { readonly item: ItemId }; value: BodySide };
  'item-dose': { about: { readonly item: ItemId }; value: Dose };
  /** Null where it is worked on as dosed. */
  'item-stage': { about: { readonly item: ItemId }; value: ItemStage };
  'item-note': { about: { readonly item: ItemId }; value: string };
  /** The order in which the items of a lane stand. */
  order: { about: PlanPlace; value: readonly ItemId[] };
  /** An exercise that one side excluded and the other uses; the values tell whether it is excluded. */
  exclusion: { about: { readonly exerciseId: ExerciseId }; value: boolean };
  /** The first or the last phase of the plan. */
  extent: { about: { readonly end: 'first' | 'last' }; value: PhaseNumber };
  'phase-weeks': { about: { readonly phase: PhaseNumber }; value: number };
  'visits-per-week': { about: { readonly phase: PhaseNumber }; value: number };
  'home-per-day': { about: { readonly phase: PhaseNumber }; value: number };
  criterion: { about: { readonly phase: PhaseNumber; readonly criterion: GateCriterion['id'] }; value: GateCriterion };
  goal: { about: { readonly goal: PlanGoal['id'] }; value: PlanGoal };
  visit: { about: { readonly visit: PlannedVisit['id'] }; value: PlannedVisit };
  diagnosis: { about: { readonly field: keyof PlanDocument['presentation'] }; value: string };
  limits: { about: { readonly field: keyof PlanLimits }; value: PlanLimits[keyof PlanLimits] };
  calendar: {
    about: { readonly field: 'startOn' | 'weekdays' | 'restHours' };
    value: PlanCalendar['startOn' | 'weekdays' | 'restHours'];
  };
  /** The assessment that the plan answers, with its problems. */
  assessment: { about: object; value: Pick<PlanDocument, 'assessmentId' | 'problems'> };
  'pain-limit': { about: object; value: PainLimit };
  notes: { about: object; value: string };
}

/** One key of the kinds of conflict. */
export type ConflictKind = keyof ConflictKinds;

/** What a conflict of a kind is about. */
export type ConflictSubject<K extends ConflictKind> = { readonly kind: K } & ConflictKinds[K]['about'];

/** What was decided in two ways. */
export type ConflictValue<K extends ConflictKind> = ConflictKinds[K]['value'];

/** How a conflict stands. */
export interface ConflictState {
  /** Names the conflict inside its merge, path-like: `item-dose.1.clinic.quad-set.left`. */
  readonly id: string;
  readonly choices: readonly MergeChoice[];
  /** What the merged plan has for now. */
  readonly taken: MergeChoice;
  /** Whether a person took it; otherwise it is what loses nothing, else what was saved first. */
  readonly decided: boolean;
}

/** Something that two persons decided in different ways. */
export type PlanConflict = {
  [K in ConflictKind]: ConflictSubject<K> & Versions<ConflictValue<K>> & ConflictState;
}[ConflictKind];
