import type { PlanFinding } from '@repattern/domain';

const key = 'leftOut';

/** What was left out of a new plan, as it travels to the plan's own screen. */
export function stateWithLeftOut(findings: readonly PlanFinding[]): Readonly<Record<string, unknown>> {
  return { [key]: findings.filter(({ params }) => params['leftOut'] === true) };
}

/** What was left out when the plan on the screen was started just now. */
export function leftOutOnStart(state: unknown): readonly PlanFinding[] {
  if (typeof state !== 'object' || state === null || !(key in state) || !Array.isArray(state[key])) return [];
  return state[key] as readonly PlanFinding[];
}
