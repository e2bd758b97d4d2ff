import type { PlanStatus } from '@repattern/domain';
import type { IconName } from '../ui/icon';

/** How far a plan is, by icon and word. */
export const planStatusWording: Readonly<Record<PlanStatus, { readonly icon: IconName; readonly word: string }>> = {
  draft: { icon: 'edit', word: 'Draft' },
  'awaiting-co-sign': { icon: 'patients', word: 'Awaits co-signature' },
  active: { icon: 'check', word: 'Active' },
  'on-hold': { icon: 'minus', word: 'On hold' },
  completed: { icon: 'check', word: 'Completed' },
  discontinued: { icon: 'stop', word: 'Discontinued' },
  discarded: { icon: 'archive', word: 'Discarded' },
};
