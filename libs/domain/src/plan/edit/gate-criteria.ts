import type { PhaseNumber } from '../../technique/dose-form';
import type { GateCriterion } from '../gate-criterion';
import type { PlanDocument } from '../plan-document';
import { changed, changePhase, mapped } from './change-plan';

/** A criterion that has no id yet. */
export type NewGateCriterion = Omit<GateCriterion, 'id'>;

/** The plan with one criterion more in the gate of a phase. A phase that the plan does not have changes nothing. */
export function addGateCriterion(plan: PlanDocument, phase: PhaseNumber, criterion: NewGateCriterion): PlanDocument {
  return changePhase(plan, phase, (before) => {
    const id = freeId(new Set(before.exit.map((one) => one.id)), `p${String(phase)}-${criterion.measure}`);
    return { ...before, exit: [...before.exit, { id, ...criterion }] };
  });
}

/** The plan with a criterion changed; it keeps its id. An unknown phase or id changes nothing. */
export function changeGateCriterion(
  plan: PlanDocument,
  at: { readonly phase: PhaseNumber; readonly id: GateCriterion['id'] },
  change: Partial<NewGateCriterion>,
): PlanDocument {
  return changePhase(plan, at.phase, (before) => {
    const exit = mapped(before.exit, (criterion) => (criterion.id === at.id ? changed(criterion, change) : criterion));
    return exit === before.exit ? before : { ...before, exit };
  });
}

/** The plan without a criterion. An unknown phase or id changes nothing. */
export function removeGateCriterion(plan: PlanDocument, phase: PhaseNumber, id: GateCriterion['id']): PlanDocument {
  return changePhase(plan, phase, (before) => {
    const exit = before.exit.filter((criterion) => criterion.id !== id);
    return exit.length === before.exit.length ? before : { ...before, exit };
  });
}

/** The plan with the whole gate of a phase replaced. */
export function setGate(plan: PlanDocument, phase: PhaseNumber, exit: readonly GateCriterion[]): PlanDocument {
  return changePhase(plan, phase, (before) => changed(before, { exit }));
}

function freeId(taken: ReadonlySet<string>, id: string): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${String(count)}`)) count += 1;
  return `${id}-${String(count)}`;
}
