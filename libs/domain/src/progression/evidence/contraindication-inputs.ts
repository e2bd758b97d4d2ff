import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';

/**
 * Whether a present flag, one that nobody cleared, or tissue that is not healed forbids the item as it is done today. An exercise
 * that the library does not have is forbidden: nobody knows what it does. Unknown while only a precaution that is not answered stands
 * against it.
 */
export function contraindicationInputs(item: ItemReading): InputEvidence[] {
  return knownInput('blockedByContraindication', isBlocked(item), [item.visit.on]);
}

/** See {@link contraindicationInputs}; null where it is not known. */
export function isBlocked({ exercise, row, visit }: ItemReading): boolean | null {
  if (exercise === null) return true;
  const against = visit.judges[row.lane](exercise, row.side);
  const flags = against.filter((reason) => reason.kind === 'flag');
  if (against.some(({ kind }) => kind === 'healing')) return true;
  if (flags.some(({ decision }) => decision !== 'needs-answer')) return true;
  return flags.length > 0 ? null : false;
}
