/** How far a plan is. `discarded` is a draft that was given up before it was ever signed. */
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

/** What moves a plan from one status to another. */
export const planTransitions = [
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
