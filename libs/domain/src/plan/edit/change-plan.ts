import type { Json } from '../../kernel/canonical-json';
import { isSameJson } from '../../kernel/is-same-json';
import type { PhaseNumber } from '../../technique/dose-form';
import type { PlanDocument, PlanItem, PlanPhase, PlanPlace } from '../plan-document';
import { findItem } from './item-spot';

/** Whether two parts of a plan say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isSameJson(one as Json, other as Json);
}

/**
 * The value with some members changed; the value itself where they already say the same, so that an edit that changes
 * nothing is seen by identity.
 */
export function changed<T extends object>(value: T, change: Partial<NoInfer<T>>): T {
  const names = Object.keys(change) as (keyof T)[];
  return names.every((name) => isSame(value[name], change[name])) ? value : { ...value, ...change };
}

/** The list with each item replaced; the list itself where every item stays what it is. */
export function mapped<T>(items: readonly T[], replace: (item: T) => T): readonly T[] {
  const next = items.map(replace);
  return next.every((item, index) => item === items[index]) ? items : next;
}

/** The plan with one phase replaced; all others stay the same objects. An unknown number changes nothing. */
export function changePhase(
  plan: PlanDocument,
  number: PhaseNumber,
  replace: (phase: PlanPhase) => PlanPhase,
): PlanDocument {
  const phases = mapped(plan.phases, (phase) => (phase.number === number ? replace(phase) : phase));
  return phases === plan.phases ? plan : { ...plan, phases };
}

/** The plan with the items of one lane replaced. */
export function changeLane(
  plan: PlanDocument,
  { phase, lane }: PlanPlace,
  replace: (items: readonly PlanItem[]) => readonly PlanItem[],
): PlanDocument {
  return changePhase(plan, phase, (before) => {
    const items = replace(before[lane]);
    return items === before[lane] ? before : { ...before, [lane]: items };
  });
}

/** The plan with one item replaced where it stands. An unknown id changes nothing. */
export function changeItem(
  plan: PlanDocument,
  id: PlanItem['id'],
  replace: (item: PlanItem) => PlanItem,
): PlanDocument {
  const found = findItem(plan, id);
  if (!found) return plan;
  return changeLane(plan, found.spot, (items) => mapped(items, (item) => (item.id === id ? replace(item) : item)));
}
