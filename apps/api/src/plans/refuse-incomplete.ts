import type { PlanFinding } from '@repattern/domain';
import { ProblemException } from '../platform/http/problem-exception';

/** Refuses a plan in which anything blocks, with everything that is missing. */
export function refuseIncomplete(missing: PlanFinding[]): void {
  if (missing.some(({ severity }) => severity === 'block'))
    throw new ProblemException('plan.incomplete', { members: { missing } });
}
