import { healingLimitsOn } from '../../assessment/healing-limits-on';
import type { HealingLimit } from '../../assessment/healing-limits-on';
import type { Exercise } from '../../exercise/exercise';
import { isLoadAdjustable } from '../../exercise/load-adjustable';
import { addDays, wholeWeeksBetween } from '../../kernel/calendar-date';
import { sidesMeet } from '../../kernel/body-side';
import type { DoseFormId } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { neighboursOf } from './ladder-neighbours';
import type { ItemEvidence } from './visit-evidence';

/** Forms whose first step up is another variant. */
const variantFirst: readonly DoseFormId[] = ['core-hold', 'core-dynamic', 'breathing-pattern'];
const variantUnlessLoaded: readonly DoseFormId[] = ['strength-isotonic', 'strength-eccentric'];

/**
 * The week from which healing tissue allows the next step of the item, and the weeks since the operation or injury. A gate applies to what
 * it forbids: the exercise itself, or, where the next step is another variant and none is allowed, the first variant to be
 * allowed by time. Without a gate there is no week; with one whose operation has no known day the weeks since are unknown.
 */
export function healingInputs(item: ItemReading, { harder }: Pick<ItemEvidence, 'harder'>): InputEvidence[] {
  const gate = gateOf(item, harder.length > 0);
  if (gate === null) return [];
  const { liftsOn, week } = gate;
  const since = liftsOn === null ? null : addDays(liftsOn, -7 * week);
  return [
    ...knownInput('gateWeeks', week),
    ...(since === null ? [] : knownInput('weeksPostOp', wholeWeeksBetween(since, item.visit.on), [since])),
  ];
}

function gateOf(item: ItemReading, hasVariant: boolean): HealingLimit | null {
  const { exercise, dose, visit } = item;
  if (exercise === null) return null;
  const limits = healingLimitsOn(visit.assessment, visit.on);
  if (limits.length === 0) return null;
  const own = lastToLift(exercise, item, limits);
  if (own !== null || hasVariant || !isVariantNext(exercise, dose.form)) return own;
  const variants = neighboursOf(exercise, visit.context.basis.exercises).harder;
  const gates = variants.flatMap((variant) => lastToLift(variant, item, limits) ?? []);
  return gates.toSorted(byLift)[0] ?? null;
}

function isVariantNext(exercise: Exercise, form: DoseFormId): boolean {
  return variantFirst.includes(form) || (variantUnlessLoaded.includes(form) && !isLoadAdjustable(exercise));
}

/** The limit that forbids an exercise longest; null where none does. */
function lastToLift(
  { tags, side }: Exercise,
  { row }: ItemReading,
  limits: readonly HealingLimit[],
): HealingLimit | null {
  const treated = side === 'bilateral' ? null : row.side;
  const hits = limits.filter((limit) => limit.tags.some((tag) => tags.includes(tag)) && sidesMeet(limit.side, treated));
  return hits.toSorted(byLift).at(-1) ?? null;
}

/** One without a day lifts last. */
function byLift(one: HealingLimit, other: HealingLimit): number {
  if (one.liftsOn === other.liftsOn) return 0;
  if (one.liftsOn === null) return 1;
  return other.liftsOn === null || one.liftsOn < other.liftsOn ? -1 : 1;
}
