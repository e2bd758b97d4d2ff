import type { VisitStage } from '@repattern/domain';
import type { IconName } from '../ui/icon';

/** How far a visit is, by icon and word. */
export const visitStageWording: Readonly<Record<VisitStage, { readonly icon: IconName; readonly word: string }>> = {
  scheduled: { icon: 'circle', word: 'Planned' },
  arrived: { icon: 'circle', word: 'Arrived' },
  'in-progress': { icon: 'edit', word: 'In progress' },
  finished: { icon: 'lock', word: 'Finished' },
  'no-show': { icon: 'close', word: 'Did not come' },
  cancelled: { icon: 'minus', word: 'Cancelled' },
};
