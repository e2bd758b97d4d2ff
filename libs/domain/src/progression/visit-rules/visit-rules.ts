import type { VisitRuleId } from '../rules/progression-rule';
import { heldByCeiling } from './flag-ceilings';
import type { JudgedItem, JudgedVisit, TurnsDown } from './judged-item';
import { heldByShare } from './max-progress';
import { heldAsSeveralRise } from './one-variable';
import { heldByRegion } from './regress-count';
import { isResting } from './resting';
import { turnedDown } from './turned-down';

/**
 * The rules of a visit in the order in which they work: first what stands against an item by itself, then what looks at all of them. A step
 * that one turns down is held, and no later rule counts it.
 * @source policy
 */
const visitRules: readonly (readonly [rule: VisitRuleId, turnsDown: TurnsDown])[] = [
  ['v-resting', ({ items, on }) => items.filter(({ evidence, verdict }) => isResting(evidence, on) && isMild(verdict))],
  ['v-maintenance', ({ items }) => items.filter(({ evidence, verdict }) => evidence.maintenance && isEnding(verdict))],
  ['v-ladder', heldAgainst('v-ladder')],
  ['v-regress-count', heldByRegion],
  ['v-max-progress', heldByShare],
  ['v-one-variable', heldAsSeveralRise],
  ['v-load-cap', heldAgainst('v-load-cap')],
  ['v-weekly-cap', heldAgainst('v-weekly-cap')],
  ['v-flag-ceilings', heldByCeiling],
];

/** The items of a visit after all of its rules, in their order. */
export function applyVisitRules(visit: JudgedVisit): readonly JudgedItem[] {
  return visitRules.reduce<readonly JudgedItem[]>((items, [rule, turnsDown]) => {
    const held = new Set(turnsDown({ ...visit, items }));
    return held.size === 0 ? items : items.map((item) => (held.has(item) ? turnedDown(item, rule) : item));
  }, visit.items);
}

function heldAgainst(rule: VisitRuleId): TurnsDown {
  return ({ items }) => items.filter(({ verdict, against }) => verdict.action === 'PROGRESS' && against === rule);
}

/** What would go on as before or further. What is graver stands. */
function isMild({ action }: JudgedItem['verdict']): boolean {
  return action === 'HOLD' || isEnding({ action });
}

function isEnding({ action }: Pick<JudgedItem['verdict'], 'action'>): boolean {
  return action === 'PROGRESS' || action === 'COMPLETE';
}
