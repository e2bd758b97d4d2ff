import type { ExerciseId } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { Dose } from '../../technique/dose-forms';
import type { ItemObservations } from '../visit/item-observations';
import type { PerformedItem, VisitDocument, VisitItem } from '../visit/visit-document';

/** A visit as evidence reads it: one that is over, or today’s. */
export interface RecordedVisit {
  readonly on: string;
  readonly document: VisitDocument;
}

/** One time at which an item was done at a visit, wholly or in part. */
export interface ItemSession {
  readonly on: string;
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  /** What was to be done, and what was; null where that was not noted. */
  readonly target: Dose;
  readonly dose: Dose | null;
  /** Whether it was done as prescribed, and not only in part. */
  readonly whole: boolean;
  readonly painDuring: number | null;
  readonly quality: number | null;
  readonly seen: ItemObservations;
}

/** What tells an item among the rows of visits. */
export type ItemInRows = Pick<VisitItem, 'item' | 'exerciseId' | 'side'>;

/**
 * The session of an item at a visit, or null: its own row, else a row of the clinic with the same exercise on the same side. A home
 * item that nobody had shown is read from the clinic so, and an item that came into another phase keeps what went before. What
 * was skipped, or done in the place of the item, is none.
 */
export function sessionOf(item: ItemInRows, visit: RecordedVisit): ItemSession | null {
  const own = visit.document.items.find((row) => row.item === item.item);
  const session = own && asSession(own, visit);
  if (session) return session;
  for (const row of visit.document.items) {
    if (row.lane !== 'clinic' || row === own || !isSameUse(row, item)) continue;
    const other = asSession(row, visit);
    if (other) return other;
  }
  return null;
}

/** The row of an item at a visit: its own, else one of the clinic with the same exercise on the same side; null where there is none. */
export function rowOf(item: ItemInRows, { document: { items } }: RecordedVisit): VisitItem | null {
  const own = items.find((row) => row.item === item.item);
  return own ?? items.find((row) => row.lane === 'clinic' && isSameUse(row, item)) ?? null;
}

/** Every session of an item at some visits, in their order. */
export function sessionsOf(item: ItemInRows, visits: readonly RecordedVisit[]): ItemSession[] {
  return visits.flatMap((visit) => sessionOf(item, visit) ?? []);
}

/** Whether two rows are about the same exercise on the same side. */
export function isSameUse(
  one: Pick<VisitItem, 'exerciseId' | 'side'>,
  other: Pick<VisitItem, 'exerciseId' | 'side'>,
): boolean {
  return one.exerciseId === other.exerciseId && one.side === other.side;
}

function asSession({ performed, exerciseId, side, target }: VisitItem, visit: RecordedVisit): ItemSession | null {
  if (performed === null || !isDone(performed)) return null;
  const { dose, quality, seen, outcome } = performed;
  return {
    ...{ on: visit.on, exerciseId, side, target, dose, quality, seen },
    whole: outcome === 'done',
    painDuring: performed.painDuring ?? visit.document.pain.during,
  };
}

function isDone({ outcome }: PerformedItem): boolean {
  return outcome === 'done' || outcome === 'partly';
}
