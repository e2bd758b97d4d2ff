/** How far a plan is. `discarded` is a draft that was given up before it was ever in force. */
export const planStatuses = [
  'draft',
  'awaiting-co-sign',
  'active',
  'on-hold',
  'completed',
  'discontinued',
  'discarded',
] as const;

/** One of {@link planStatuses}. */
export type PlanStatus = (typeof planStatuses)[number];

/**
 * How far the work on a plan’s next revision is: there is none, a working copy is open, or it was signed and waits for a
 * co-signature while the revision before it, if there is one, stays in force.
 */
export const planWorks = ['none', 'open', 'awaiting-co-sign'] as const;

/** One of {@link planWorks}. */
export type PlanWork = (typeof planWorks)[number];

/** Where a plan stands. */
export interface PlanStanding {
  readonly status: PlanStatus;
  readonly work: PlanWork;
}

/** What moves a plan from one standing to another. */
export const planTransitions = [
  'revise',
  'sign-off',
  'co-sign',
  'return',
  'hold',
  'resume',
  'complete',
  'discontinue',
  'discard',
] as const;

/** One of {@link planTransitions}. */
export type PlanTransition = (typeof planTransitions)[number];
