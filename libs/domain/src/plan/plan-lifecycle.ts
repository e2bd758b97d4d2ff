import { planTransitions } from './plan-status';
import type { PlanStanding, PlanStatus, PlanTransition, PlanWork } from './plan-status';

/** What a transition leads to from a status, by how far the work is. What is not there cannot be done. */
type Steps = Readonly<Partial<Record<PlanStatus, Readonly<Partial<Record<PlanWork, PlanStanding>>>>>>;

/**
 * Everything that can be done with a plan. A plan is in force while it is active or on hold; the next revision is worked on
 * beside it, so that signing, returning or giving up that work never takes away what the patient is treated by. Ending a
 * plan ends the work on it.
 */
const lifecycle: Readonly<Record<PlanTransition, Steps>> = {
  revise: {
    active: { none: at('active', 'open') },
    'on-hold': { none: at('on-hold', 'open') },
  },
  'sign-off': {
    draft: { open: at('active') },
    active: { open: at('active') },
    'on-hold': { open: at('on-hold') },
  },
  'co-sign': {
    'awaiting-co-sign': { 'awaiting-co-sign': at('active') },
    active: { 'awaiting-co-sign': at('active') },
    'on-hold': { 'awaiting-co-sign': at('on-hold') },
  },
  return: {
    'awaiting-co-sign': { 'awaiting-co-sign': at('draft', 'open') },
    active: { 'awaiting-co-sign': at('active', 'open') },
    'on-hold': { 'awaiting-co-sign': at('on-hold', 'open') },
  },
  hold: { active: whateverTheWork('on-hold') },
  resume: { 'on-hold': whateverTheWork('active') },
  complete: { active: endOf('completed'), 'on-hold': endOf('completed') },
  discontinue: { active: endOf('discontinued'), 'on-hold': endOf('discontinued') },
  discard: {
    draft: { open: at('discarded') },
    active: { open: at('active') },
    'on-hold': { open: at('on-hold') },
  },
};

/** Where signing off leads in a clinic that asks for a co-signature. */
const signedForCoSign: Readonly<Partial<Record<PlanStatus, PlanStanding>>> = {
  draft: at('awaiting-co-sign', 'awaiting-co-sign'),
  active: at('active', 'awaiting-co-sign'),
  'on-hold': at('on-hold', 'awaiting-co-sign'),
};

/** Whether a transition is explained: always, never, or only when it changes a plan that is in force. */
const reasons: Readonly<Record<PlanTransition, 'always' | 'in-force' | 'never'>> = {
  revise: 'never',
  'sign-off': 'in-force',
  'co-sign': 'never',
  return: 'always',
  hold: 'always',
  resume: 'never',
  complete: 'never',
  discontinue: 'always',
  discard: 'never',
};

/** Everything that can be done with a plan where it stands, in the order of the transitions. */
export function planTransitionsFrom(standing: PlanStanding): PlanTransition[] {
  return planTransitions.filter((transition) => stepOf(standing, transition) !== null);
}

/** Where a transition leads; null when it cannot be done. `coSign` says whether the clinic asks for a co-signature. */
export function nextStanding(
  standing: PlanStanding,
  transition: PlanTransition,
  { coSign }: { readonly coSign: boolean },
): PlanStanding | null {
  const next = stepOf(standing, transition);
  if (next === null || transition !== 'sign-off' || !coSign) return next;
  return signedForCoSign[standing.status] ?? null;
}

/** Whether a transition has to be explained where the plan stands. */
export function needsReason({ status }: PlanStanding, transition: PlanTransition): boolean {
  const rule = reasons[transition];
  return rule === 'always' || (rule === 'in-force' && isInForce(status));
}

/** Whether a patient is treated by a plan, or will be again: one of its revisions is in force. */
export function isInForce(status: PlanStatus): boolean {
  return status === 'active' || status === 'on-hold';
}

function stepOf({ status, work }: PlanStanding, transition: PlanTransition): PlanStanding | null {
  return lifecycle[transition][status]?.[work] ?? null;
}

function at(status: PlanStatus, work: PlanWork = 'none'): PlanStanding {
  return { status, work };
}

function whateverTheWork(status: PlanStatus): Readonly<Record<PlanWork, PlanStanding>> {
  return { none: at(status), open: at(status, 'open'), 'awaiting-co-sign': at(status, 'awaiting-co-sign') };
}

function endOf(status: PlanStatus): Readonly<Record<PlanWork, PlanStanding>> {
  return { none: at(status), open: at(status), 'awaiting-co-sign': at(status) };
}
