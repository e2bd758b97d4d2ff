import type { ItemChange, PlanChange } from '../../plan/compare/plan-change';
import type { ItemId } from '../../plan/plan-document';
import { itemsById } from '../item-in';
import type { HistoryRevision } from '../plan-history';
import { itemLine } from '../track-item';
import { itemPart } from './item-part';
import type { PartOfPlan } from './part-of-plan';
import { phasePart } from './phase-part';
import { planWidePart } from './plan-wide-part';

/** What a change is about. */
export interface ChangedPart {
  readonly part: PartOfPlan;
  /** The items that stood there one after the other, the newest first; none for what is no item. */
  readonly items: readonly ItemId[];
}

/** The part of a plan that a change between the first and the last of some revisions is about. */
export function partChangedBy(change: PlanChange, revisions: readonly HistoryRevision[]): ChangedPart {
  if (isOfItem(change)) {
    const items = lineOf(change, revisions);
    return { part: itemPart(change, { line: items, lasting: lastingItems(revisions) }), items };
  }
  return { part: 'phase' in change ? phasePart(change) : planWidePart(change), items: [] };
}

/** Whether a change is one of an item. */
export function isOfItem(change: PlanChange): change is ItemChange {
  return change.kind.startsWith('item-');
}

function lineOf(change: ItemChange, revisions: readonly HistoryRevision[]): ItemId[] {
  const [id, former] = change.kind === 'item-replaced' ? [change.to.id, change.from.id] : [change.item.id, null];
  const states = revisions.map(({ document }) => document);
  const line = itemLine(states, id).toReversed();
  return former === null || line.includes(former) ? line : [...line, former];
}

function lastingItems(revisions: readonly HistoryRevision[]): ReadonlySet<ItemId> {
  const [first, last] = [revisions.at(0), revisions.at(-1)];
  if (!first || !last) return new Set();
  const now = itemsById(last.document);
  return new Set([...itemsById(first.document).keys()].filter((id) => now.has(id)));
}
