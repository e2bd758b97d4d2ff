import type { ItemInRows, RecordedVisit } from './item-sessions';
import { sessionOf } from './item-sessions';
import type { VisitItem } from '../visit/visit-document';

/** The most symptom pain during an item, 0–10, as one visit tells it; null where the item was done and nobody asked. */
export interface PainReading {
  readonly on: string;
  readonly value: number | null;
}

/**
 * Pain during an item at each visit that knows of a session of it, in the order of the visits. Sessions at home are a session of a
 * home item: the most of what was told of them and of what was shown at the visit counts.
 */
export function painReadings(
  item: ItemInRows & Pick<VisitItem, 'lane'>,
  visits: readonly RecordedVisit[],
): PainReading[] {
  return visits.flatMap((visit) => {
    const session = sessionOf(item, visit);
    const told = item.lane === 'home' && hasRow(item, visit) ? visit.document.home.painDuring : null;
    if (session === null && told === null) return [];
    const known = [session?.painDuring ?? null, told].filter((value) => value !== null);
    return [{ on: visit.on, value: known.length === 0 ? null : Math.max(...known) }];
  });
}

function hasRow({ item }: ItemInRows, { document }: RecordedVisit): boolean {
  return document.items.some((row) => row.item === item);
}
