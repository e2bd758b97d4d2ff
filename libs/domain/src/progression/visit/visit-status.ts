/** How far a visit is. A planned visit that nothing happened to yet is `scheduled`. */
export const visitStages = ['scheduled', 'arrived', 'in-progress', 'finished', 'no-show', 'cancelled'] as const;

/** One of {@link visitStages}. */
export type VisitStage = (typeof visitStages)[number];

/** What moves a visit from one stage to the next. */
export const visitSteps = ['arrive', 'start', 'finish', 'no-show', 'cancel'] as const;

/** One of {@link visitSteps}. */
export type VisitStep = (typeof visitSteps)[number];
