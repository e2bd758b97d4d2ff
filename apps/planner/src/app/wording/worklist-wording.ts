import type { WorklistKind } from '@repattern/contracts';

/** A group of the worklist: what it asks to be done, and what to do about it where the name does not say so. */
export interface WorklistKindWording {
  readonly label: string;
  readonly hint?: string;
}

/** What the rows of the worklist ask to be done, in the order of the page: who is being treated stands before who will be. */
export const worklistKindWording: Readonly<Record<WorklistKind, WorklistKindWording>> = {
  'visit-no-show': { label: 'Missed a visit', hint: 'Arrange another day; the rest of the schedule follows.' },
  'phase-ready': { label: 'Ready for the next phase', hint: 'Every criterion is met. It is decided at a visit.' },
  'progression-stale': {
    label: 'Dose unchanged although criteria were met',
    hint: 'Three visits in a row. See the course, then progress the exercise or say why not.',
  },
  'progression-plateau': {
    label: 'No progress for several visits',
    hint: 'See the course, then measure again or change the plan.',
  },
  'reassessment-due': { label: 'Re-assessment due' },
  'plan-returned': { label: 'Plan returned' },
  'review-returned': { label: 'Review returned', hint: 'Answer it, or change the plan and sign it off.' },
  'plan-co-sign': { label: 'Plan awaiting co-signature' },
  'plan-draft': { label: 'Plan being written' },
  'plan-due': { label: 'Plan due' },
  'assessment-draft': { label: 'Assessment draft open' },
  'assessment-due': { label: 'Assessment due' },
};
