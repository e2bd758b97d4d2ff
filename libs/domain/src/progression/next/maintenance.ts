import type { NextStep } from '../verdict';
import type { ItemEvidence } from '../evidence/visit-evidence';

/**
 * Days a week on which an item is kept up when it no longer progresses and no rule says how often.
 * @source policy
 */
export const maintenanceDays = 2;

/** What an item becomes when its progression ends: the same dose, on so many days a week. */
export function maintained({ dose }: ItemEvidence, daysPerWeek: number = maintenanceDays): NextStep {
  return { kind: 'maintain', dose, daysPerWeek };
}
