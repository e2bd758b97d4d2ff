import type { InputEvidence } from '../verdict';
import { holdsInARow, isSteady } from './holds-in-a-row';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { painReadings } from './pain-readings';

/**
 * How many visits in a row, the last first, ended in a hold of the item. No such count where a steady dose is normal, nor before today tells
 * of a session: that nothing was done yet holds every item.
 */
export function holdsInputs({ row, dose, stage, visit }: ItemReading): InputEvidence[] {
  if (isSteady(dose) || stage?.kind === 'maintenance' || painReadings(row, [visit.today]).length === 0) return [];
  const holds = holdsInARow(row.item, visit.context.history);
  return knownInput('consecutiveHolds', holds.length, holds);
}
