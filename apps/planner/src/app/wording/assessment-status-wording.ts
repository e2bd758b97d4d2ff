import type { AssessmentStatus } from '@repattern/contracts';
import type { IconName } from '../ui/icon';

/** How far an assessment is, by icon and word. */
export const assessmentStatusWording: Readonly<
  Record<AssessmentStatus, { readonly icon: IconName; readonly word: string }>
> = {
  draft: { icon: 'edit', word: 'Draft' },
  signed: { icon: 'check', word: 'Signed' },
  discarded: { icon: 'archive', word: 'Discarded' },
};
