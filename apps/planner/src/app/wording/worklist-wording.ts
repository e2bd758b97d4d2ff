import type { WorklistKind } from '@repattern/contracts';

/** What a row of the worklist asks to be done. */
export const worklistKindWording: Readonly<Record<WorklistKind, string>> = {
  'assessment-due': 'Assessment due',
  'assessment-draft': 'Assessment draft open',
  'plan-due': 'Plan due',
  'plan-draft': 'Plan being written',
  'plan-returned': 'Plan returned',
  'plan-co-sign': 'Plan awaiting co-signature',
};
