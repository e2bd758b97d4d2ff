import type { PlanDocument, PlanItem, PlanPlace } from '../plan-document';

/** Where an item is put: a lane, and before which of its items, counted from 0. Without `at`, or beyond the last, it goes to the end. */
export interface ItemSpot extends PlanPlace {
  readonly at?: number;
}

/** An item with where it stands. */
export interface FoundItem {
  readonly item: PlanItem;
  readonly spot: Required<ItemSpot>;
}

/** The items of a lane, in the order of the session; none where the plan has no such phase. */
export function itemsAt({ phases }: Pick<PlanDocument, 'phases'>, { phase, lane }: PlanPlace): readonly PlanItem[] {
  return phases.find(({ number }) => number === phase)?.[lane] ?? [];
}

/** Every item of a plan with where it stands: by phase, clinic before home. */
export function allItems({ phases }: Pick<PlanDocument, 'phases'>): FoundItem[] {
  return phases.flatMap((phase) =>
    (['clinic', 'home'] as const).flatMap((lane) =>
      phase[lane].map((item, at) => ({ item, spot: { phase: phase.number, lane, at } })),
    ),
  );
}

/** An item by its id, with where it stands; null where the plan has no such item. */
export function findItem(plan: Pick<PlanDocument, 'phases'>, id: PlanItem['id']): FoundItem | null {
  return allItems(plan).find(({ item }) => item.id === id) ?? null;
}
