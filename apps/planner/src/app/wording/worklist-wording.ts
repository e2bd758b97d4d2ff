import type { WorklistKind } from '@repattern/contracts';

/** What a row of the worklist asks to be done. */
export const worklistKindWording: Readonly<Record<WorklistKind, string>> = {
  'assessment-due': 'Assessment due',
  'assessment-draft': 'Assessment draft open',
};
