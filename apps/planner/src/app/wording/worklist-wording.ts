import type { WorklistKind } from '@repattern/contracts';

/** What a row of the worklist asks to be done. */
export const worklistKindWording: Readonly<Record<WorklistKind, string>> = {
  'assessment-due': 'Assessment due',
  'assessment-draft': 'Assessment draft open',
  'plan-due': 'Plan due',
  'plan-draft': 'Plan being written',
  'plan-returned': 'Plan returned',
  'plan-co-sign': 'Plan awaiting co-signature',
  'phase-ready': 'Phase ready to advance',
  'progression-stale': 'Dose unchanged although criteria were met',
  'progression-plateau': 'No progress for several visits',
  'reassessment-due': 'Re-assessment due',
  'visit-no-show': 'Visit missed',
};
