import type { RegionId } from '../../exercise/regions';
import type { RuleAction } from '../rules/progression-rule';
import type { JudgedItem, JudgedVisit } from './judged-item';

/**
 * So many items of a region that pain, soreness or swelling set back hold the others.
 * @source policy
 */
const setBackToHold = 2;

const setBacks: readonly RuleAction[] = ['REST', 'REGRESS', 'REASSESS'];

/** Holds what would progress in a region in which pain, soreness or swelling set two or more items back. The whole body is in every region. */
export function heldByRegion({ items }: JudgedVisit): readonly JudgedItem[] {
  const setBack = items.filter(isSetBack).map(({ evidence }) => evidence.region);
  return items.filter(
    ({ verdict, evidence }) =>
      verdict.action === 'PROGRESS' &&
      setBack.filter((region) => isSameRegion(region, evidence.region)).length >= setBackToHold,
  );
}

function isSetBack({ verdict }: JudgedItem): boolean {
  return (
    setBacks.includes(verdict.action) &&
    verdict.fired.some(({ rule, action }) => /^[pre]-/.test(rule) && setBacks.includes(action))
  );
}

function isSameRegion(one: RegionId, other: RegionId): boolean {
  return one === other || one === 'whole-body' || other === 'whole-body';
}
