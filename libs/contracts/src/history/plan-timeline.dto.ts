import type { TimelineEntry } from '@repattern/domain';

/** One page of what happened to a plan. */
export class PlanTimelinePage {
  /** What happened, newest first. */
  items!: TimelineEntry[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
