import type { Permission } from '@repattern/contracts/values';
import type { PlanTransition } from '@repattern/domain';

/** What each step of a plan takes. */
export const stepPermissions: Readonly<Record<PlanTransition, Permission>> = {
  revise: 'plans.write',
  'sign-off': 'plans.sign',
  'co-sign': 'plans.co-sign',
  return: 'plans.co-sign',
  hold: 'plans.sign',
  resume: 'plans.sign',
  complete: 'plans.sign',
  discontinue: 'plans.sign',
  discard: 'plans.write',
};
