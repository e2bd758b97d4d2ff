import type { PhaseNumber } from '../technique/dose-form';
import { itemChanges } from './compare/item-changes';
import { phaseChanges } from './compare/phase-changes';
import type { PhaseChange, PlanChange } from './compare/plan-change';
import { calendarDifferences, planWideChanges } from './compare/plan-wide-changes';
import type { PlanDocument } from './plan-document';

const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/**
 * Every clinical difference between two states of a plan: first what concerns all of it, then phase by phase its frame and
 * its items, then the calendar. What was composed by which version, and what is pinned, are no differences. Nothing for a
 * plan and itself.
 */
export function diffPlans(before: PlanDocument, after: PlanDocument): PlanChange[] {
  return [
    ...planWideChanges(before, after),
    ...phaseNumbers.flatMap((number) => [
      ...frameChanges(before, after, number),
      ...itemChanges(before, after, number),
    ]),
    ...calendarDifferences(before, after),
  ];
}

function frameChanges(before: PlanDocument, after: PlanDocument, number: PhaseNumber): PhaseChange[] {
  const [from, to] = [before, after].map(({ phases }) => phases.find((phase) => phase.number === number));
  if (from && to) return phaseChanges(from, to);
  if (!from && !to) return [];
  return [{ kind: to ? 'phase-added' : 'phase-removed', phase: number }];
}
