/** The views of a plan, by their name in the address. */
export const planViews = ['board', 'schedule', 'sign-off'] as const;

/** One of {@link planViews}. */
export type PlanViewName = (typeof planViews)[number];

/** The view that an address names; the board where it names none. */
export function planViewNamed(name: string | undefined): PlanViewName {
  return planViews.find((view) => view === name) ?? 'board';
}
