import type { ItemEvidence } from '../evidence/visit-evidence';

/** Whether an item is still at rest on a day, by an earlier decision. */
export function isResting({ restUntil }: ItemEvidence, on: string): boolean {
  return restUntil !== null && on <= restUntil;
}
