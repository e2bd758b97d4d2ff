import type { VisitView } from '@repattern/contracts';
import type { PlannedVisit } from '@repattern/domain';

/** What there is to do about the visits of a plan on a day. */
export type VisitAtHand =
  /** It has begun, or was asked for: open it. */
  | { readonly kind: 'recorded'; readonly visit: VisitView }
  /** It is planned for today, or was asked for and is not in the future: it may begin. */
  | { readonly kind: 'planned'; readonly planned: PlannedVisit }
  /** Nothing is planned for today; null where nothing is planned at all any more. */
  | { readonly kind: 'none'; readonly next: PlannedVisit | null };

/** What visits of a plan there are. */
export interface VisitsOfPlan {
  readonly recorded: readonly VisitView[];
  readonly planned: readonly PlannedVisit[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The visit in the calendar that was asked for; null for whatever is at hand today. */
  readonly wanted: string | null;
}

/** Finds the visit that is at hand: the one that was asked for, the one that is open, the one of today. */
export function visitAtHand({ recorded, planned, today, wanted }: VisitsOfPlan): VisitAtHand {
  const asked = wanted === null ? undefined : recorded.find(({ plannedVisitId }) => plannedVisitId === wanted);
  const open = recorded.find(({ stage }) => stage === 'in-progress' || stage === 'arrived');
  const ofToday = recorded.find(({ on, stage }) => on === today && stage === 'finished');
  const found = asked ?? open;
  if (found !== undefined) return { kind: 'recorded', visit: found };
  const due = planned.find((visit) => visit.status === 'planned' && isDue(visit, { today, wanted }));
  if (due !== undefined) return { kind: 'planned', planned: due };
  if (ofToday !== undefined) return { kind: 'recorded', visit: ofToday };
  return { kind: 'none', next: planned.find(({ status, on }) => status === 'planned' && on > today) ?? null };
}

function isDue({ id, on }: PlannedVisit, { today, wanted }: Pick<VisitsOfPlan, 'today' | 'wanted'>): boolean {
  return wanted === null ? on === today : id === wanted && on <= today;
}
