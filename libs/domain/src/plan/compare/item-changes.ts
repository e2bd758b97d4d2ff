import type { Lane } from '../../exercise/decide-contraindication';
import type { PhaseNumber } from '../../technique/dose-form';
import { isSame } from '../edit/change-plan';
import { allItems, itemsAt } from '../edit/item-spot';
import type { FoundItem } from '../edit/item-spot';
import type { PlanDocument, PlanItem, PlanPlace } from '../plan-document';
import { alignLanes } from './align-lanes';
import { doseChanges, sharedDirection } from './dose-changes';
import type { ItemChange } from './plan-change';

type Phases = Pick<PlanDocument, 'phases'>;

const lanes: readonly Lane[] = ['clinic', 'home'];

/**
 * What became of the items of a phase: clinic before home, in each lane first what is gone, then the items of the lane as
 * they stand now. Whether an item is pinned is no clinical difference.
 */
export function itemChanges(before: Phases, after: Phases, phase: PhaseNumber): ItemChange[] {
  const [former, later] = [byId(before), byId(after)];
  const known = { before: new Set(former.keys()), after: new Set(later.keys()) };
  return lanes.flatMap((lane): ItemChange[] => {
    const place = { phase, lane };
    const [items, now] = [itemsAt(before, place), itemsAt(after, place)];
    const { kept, replaced } = alignLanes(items, now, known);
    const replacing = new Map([...replaced].map(([id, item]) => [item.id, id]));
    const removed = items.filter(({ id }) => !later.has(id) && !replaced.has(id));
    return [
      ...removed.map((item): ItemChange => ({ kind: 'item-removed', item, place })),
      ...now.flatMap((item): ItemChange[] => {
        const found = former.get(item.id);
        if (found) return [...moved(found, later.get(item.id), kept), ...changedIn(found.item, item, place)];
        const from = former.get(replacing.get(item.id) ?? '')?.item;
        return [from ? { kind: 'item-replaced', from, to: item, place } : { kind: 'item-added', item, place }];
      }),
    ];
  });
}

function byId(plan: Phases): ReadonlyMap<PlanItem['id'], FoundItem> {
  return new Map(allItems(plan).map((found) => [found.item.id, found]));
}

function moved(from: FoundItem, to: FoundItem | undefined, kept: ReadonlySet<PlanItem['id']>): ItemChange[] {
  if (!to || kept.has(to.item.id)) return [];
  return [{ kind: 'item-moved', item: to.item, from: from.spot, to: to.spot }];
}

function changedIn(before: PlanItem, item: PlanItem, place: PlanPlace): ItemChange[] {
  const parameters = isSame(before.dose, item.dose) ? [] : doseChanges(before.dose, item.dose);
  const [from, to] = [before.stage ?? null, item.stage ?? null];
  const changes: (ItemChange | false)[] = [
    parameters.length > 0 && {
      ...{ kind: 'item-dose', item, place, parameters, direction: sharedDirection(parameters) },
    },
    before.side !== item.side && { kind: 'item-side', item, place, from: before.side, to: item.side },
    !isSame(from, to) && { kind: 'item-stage', item, place, from, to },
    before.note !== item.note && { kind: 'item-note', item, place, from: before.note, to: item.note },
  ];
  return changes.filter((change) => change !== false);
}
