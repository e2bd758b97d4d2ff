import type { PhaseChange } from '../../plan/compare/plan-change';
import type { GateCriterion } from '../../plan/gate-criterion';
import type { PlanPhase } from '../../plan/plan-document';
import type { PartOfPlan } from './part-of-plan';

/** What a change in the frame of a phase is about. */
export function phasePart(change: PhaseChange): PartOfPlan {
  const read = partOfPhase(change);
  return ({ phases }) => {
    const phase = phases.find(({ number }) => number === change.phase);
    return phase === undefined ? null : read(phase);
  };
}

function partOfPhase(change: PhaseChange): (phase: PlanPhase) => unknown {
  switch (change.kind) {
    case 'phase-added':
    case 'phase-removed':
      return ({ number }) => number;
    case 'phase-weeks':
      return ({ weeks }) => weeks;
    case 'visits-per-week':
      return ({ visitsPerWeek }) => visitsPerWeek;
    case 'home-per-day':
      return ({ homePerDay }) => homePerDay;
    case 'criterion-removed':
      return (phase) => criterionIn(phase, change.criterion) !== null;
    case 'criterion-added':
      return (phase) => criterionIn(phase, change.criterion);
    case 'criterion-changed':
      return (phase) => criterionIn(phase, change.to);
  }
}

function criterionIn({ exit }: PlanPhase, { id }: GateCriterion): GateCriterion | null {
  return exit.find((criterion) => criterion.id === id) ?? null;
}
