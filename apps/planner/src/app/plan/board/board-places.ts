import type { ItemId, Lane, PlanDocument, PlanPhase } from '@repattern/domain';
import { allItems, findItem, itemsAt, type ItemSpot } from '@repattern/domain/plan/edit/item-spot';
import type { BoardDirection } from './board-keys';

type Phases = Pick<PlanDocument, 'phases'>;

const otherLane: Readonly<Record<Lane, Lane>> = { clinic: 'home', home: 'clinic' };

/** The card to which the focus goes: up and down through both lanes of a phase, left and right to the same row of the next phase that has cards. */
export function cardBeside(plan: Phases, id: ItemId, to: BoardDirection | 'first' | 'last'): ItemId | null {
  const found = findItem(plan, id);
  if (found === null) return null;
  const { phase, lane, at } = found.spot;
  const column = allItems(plan).filter(({ spot }) => spot.phase === phase);
  const row = column.findIndex(({ item }) => item.id === id);
  switch (to) {
    case 'up':
      return column[row - 1]?.item.id ?? null;
    case 'down':
      return column[row + 1]?.item.id ?? null;
    case 'first':
      return column[0]?.item.id ?? null;
    case 'last':
      return column.at(-1)?.item.id ?? null;
    case 'left':
    case 'right':
      return phasesBeyond(plan, phase, to).flatMap((next) => rowOf(next, lane, at) ?? [])[0] ?? null;
  }
}

/** Where a card is moved to: inside its lane, over its edge into the other lane, or into the next phase; null at the end of the board. */
export function spotBeside(plan: Phases, id: ItemId, to: BoardDirection): ItemSpot | null {
  const found = findItem(plan, id);
  if (found === null) return null;
  const { phase, lane, at } = found.spot;
  const items = itemsAt(plan, found.spot);
  switch (to) {
    case 'up':
      if (at > 0) return { phase, lane, at: at - 1 };
      return lane === 'home' ? { phase, lane: 'clinic' } : null;
    case 'down':
      if (at < items.length - 1) return { phase, lane, at: at + 1 };
      return lane === 'clinic' ? { phase, lane: 'home', at: 0 } : null;
    case 'left':
    case 'right': {
      const next = phasesBeyond(plan, phase, to)[0];
      return next === undefined ? null : { phase: next.number, lane, at };
    }
  }
}

/** The card that takes the focus when one goes away: the next of its phase, else the one before. */
export function cardAfterRemoval(plan: Phases, id: ItemId): ItemId | null {
  return cardBeside(plan, id, 'down') ?? cardBeside(plan, id, 'up');
}

/** Phases on one side of a phase, the nearest first. */
function phasesBeyond({ phases }: Phases, phase: number, to: 'left' | 'right'): readonly PlanPhase[] {
  return to === 'right'
    ? phases.filter(({ number }) => number > phase)
    : phases.filter(({ number }) => number < phase).toReversed();
}

function rowOf(phase: PlanPhase, lane: Lane, at: number): ItemId | null {
  const items = phase[lane].length > 0 ? phase[lane] : phase[otherLane[lane]];
  return (items[at] ?? items.at(-1))?.id ?? null;
}
