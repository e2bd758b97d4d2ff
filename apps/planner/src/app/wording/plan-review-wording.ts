import type { ReviewOutcome, ReviewRefusal } from '@repattern/contracts';
import type { IconName } from '../ui/icon';

/** What a review ended with: icon, word, and how a sentence says it. */
export const reviewOutcomeWording: Readonly<
  Record<ReviewOutcome, { readonly icon: IconName; readonly word: string; readonly done: string }>
> = {
  approved: { icon: 'check', word: 'Approved', done: 'approved' },
  returned: { icon: 'restore', word: 'Returned', done: 'returned' },
};

/** Why somebody may not review a plan. */
export const reviewRefusalWording: Readonly<Record<ReviewRefusal, string>> = {
  role: 'You can read it; a supervisor approves or returns it.',
  'own-plan': 'You signed this plan or treat the patient: another supervisor reviews it.',
};
