import type { ExerciseId } from '../exercise/exercise';
import type { BodySide } from '../kernel/body-side';
import type { GateCriterion } from '../plan/gate-criterion';
import type { GateMeasureId } from '../plan/gate-measures';
import type { ItemId } from '../plan/plan-document';
import type { PhaseNumber } from '../technique/dose-form';
import type { Dose } from '../technique/dose-forms';
import type { RuleInputId, RuleInputValue } from './rules/rule-inputs';
import type { RuleAction, RuleId, RuleParams } from './rules/progression-rule';

/** What an item becomes, exactly: what the plan says after the verdict is accepted. */
export type NextStep =
  /** Same exercise; the same dose where nothing changes. */
  | { readonly kind: 'dose'; readonly dose: Dose }
  | {
      readonly kind: 'exercise';
      readonly exerciseId: ExerciseId;
      readonly side: BodySide | null;
      readonly dose: Dose;
      readonly direction: 'harder' | 'easier' | 'instead';
    }
  /** Active progression ends: this dose on so many days a week. */
  | { readonly kind: 'maintain'; readonly dose: Dose; readonly daysPerWeek: number }
  /** Taken out of the plan. */
  | { readonly kind: 'remove' }
  /** Something must stand in its place and nothing allowed was found: a person chooses, and until then it is not done. */
  | { readonly kind: 'choose' };

/** An input of a verdict with what it rests on. */
export interface InputEvidence {
  readonly input: RuleInputId;
  readonly value: RuleInputValue;
  /** Days on which it was seen, oldest first; empty for settings and facts of the plan. */
  readonly on: readonly string[];
}

/** A rule that spoke, whether it won or not. */
export interface FiredRule {
  readonly rule: RuleId;
  readonly action: RuleAction;
  readonly params: RuleParams;
}

/** What is recommended for one item, with its reason. Nothing of it is applied without a person. */
export interface ItemVerdict {
  readonly item: ItemId;
  readonly action: RuleAction;
  /** The rule that won; for a step that a rule of the visit turned down, that one (a `VisitRuleId`). */
  readonly rule: RuleId;
  /** Merged as the rules say. */
  readonly params: RuleParams;
  readonly next: NextStep;
  /** Whole days off before it is resumed as `next` says; 0 for none. */
  readonly restDays: number;
  /** Whether it may be done today before the verdict is decided on: false while it must stop, rest, be examined again or be replaced. */
  readonly doToday: boolean;
  /** Every rule that spoke, the winner first, then by severity and priority. */
  readonly fired: readonly FiredRule[];
  /** What the fired rules looked at. */
  readonly inputs: readonly InputEvidence[];
}

/** How one criterion of a gate stands. */
export interface CriterionVerdict {
  readonly criterion: GateCriterion;
  readonly state: 'met' | 'unmet' | 'not-assessed' | 'not-applicable';
  /** Readings that decided it, oldest first; where it is not assessed, those that there are. */
  readonly readings: readonly { readonly on: string; readonly value: number | boolean }[];
  /** The measure whose readings they are, where another stood in for that of the criterion. */
  readonly by?: GateMeasureId;
}

/** The rules of phases. */
export const phaseRuleIds = ['ph-advance', 'ph-hold', 'ph-back', 'ph-new-event', 'ph-max'] as const;

/** One of {@link phaseRuleIds}. */
export type PhaseRuleId = (typeof phaseRuleIds)[number];

/** Something beside the criteria that keeps a phase from ending. */
export type PhaseObstacle =
  | { readonly kind: 'weeks'; readonly done: number; readonly least: number }
  | { readonly kind: 'visits'; readonly done: number; readonly least: number }
  | { readonly kind: 'item'; readonly item: ItemId; readonly action: RuleAction }
  | { readonly kind: 'healing'; readonly item: ItemId; readonly liftsOn: string | null }
  /** Whether there was new surgery, a re-injury or a fracture was not asked. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'last-phase' };

/** What is recommended for the phase. */
export interface PhaseVerdict {
  readonly action: 'advance' | 'hold' | 'back' | 'reassess';
  readonly rule: PhaseRuleId;
  /** Where it leads; the present phase for `hold` and `reassess`. */
  readonly to: PhaseNumber;
  /** In the order of the gate. */
  readonly criteria: readonly CriterionVerdict[];
  readonly obstacles: readonly PhaseObstacle[];
}

/** Everything that is recommended at one visit. */
export interface VisitVerdicts {
  /** In the order of the visit’s items. */
  readonly items: readonly ItemVerdict[];
  readonly phase: PhaseVerdict;
  /** Whether the session, or the plan, stops: the gravest stop that any item has. */
  readonly stop: 'STOP_REFER' | 'STOP_TODAY' | null;
}
