/** What an administrator does with the account of a person. */
export const personSteps = ['invite', 'reset', 'deactivate', 'reactivate', 'reset-second-factor'] as const;

/** One of {@link personSteps}. */
export type PersonStep = (typeof personSteps)[number];
