import type { InputEvidence } from '../verdict';
import { holdsInARow, isSteady } from './holds-in-a-row';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';

/** How many visits in a row, the last first, ended in a hold of the item; no such count where a steady dose is normal. */
export function holdsInputs({ row, dose, visit }: ItemReading): InputEvidence[] {
  if (isSteady(dose)) return [];
  const holds = holdsInARow(row.item, visit.context.history);
  return knownInput('consecutiveHolds', holds.length, holds);
}
