import { isSame } from '../edit/change-plan';
import type { PlanPhase } from '../plan-document';
import { compareLists } from './field-changes';
import type { PhaseChange } from './plan-change';

/** What became of the frame of a phase: its length, its rhythm and its gate. */
export function phaseChanges(before: PlanPhase, after: PlanPhase): PhaseChange[] {
  const { number: phase } = after;
  const rhythm = [
    { kind: 'phase-weeks', from: before.weeks, to: after.weeks },
    { kind: 'visits-per-week', from: before.visitsPerWeek, to: after.visitsPerWeek },
    { kind: 'home-per-day', from: before.homePerDay, to: after.homePerDay },
  ] as const;
  const gate = compareLists(before.exit, after.exit, ({ id }) => id);
  return [
    ...rhythm.filter(({ from, to }) => from !== to).map((change) => ({ ...change, phase })),
    ...gate.removed.map((criterion): PhaseChange => ({ kind: 'criterion-removed', phase, criterion })),
    ...gate.kept
      .filter(({ from, to }) => !isSame(from, to))
      .map((change): PhaseChange => ({ kind: 'criterion-changed', phase, ...change })),
    ...gate.added.map((criterion): PhaseChange => ({ kind: 'criterion-added', phase, criterion })),
  ];
}
