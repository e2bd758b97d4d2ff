import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ReviewFacts } from '../review-facts';
import type { ReviewPolicy } from '../review-policy';
import type { ReviewReasonKind, ReviewReasonOf, ReviewReasonParams } from '../review-reason';

/** Finds every reason of one kind. */
export type ReasonFinder<Kind extends ReviewReasonKind> = (
  facts: ReviewFacts,
  policy: ReviewPolicy,
) => ReviewReasonOf<Kind>[];

/** A reason that may become graver: what it is from its first day, and what takes its place from `overdueFrom` on. */
export interface Escalation<Kind extends ReviewReasonKind> {
  readonly kind: Kind;
  readonly since: CalendarDate;
  readonly overdueFrom: CalendarDate;
  readonly levels: readonly [before: ReviewReasonOf<Kind>['level'], after: ReviewReasonOf<Kind>['level']];
  readonly params: (overdue: boolean) => ReviewReasonParams[Kind];
}

/** Both reasons, the milder one until the graver one begins; the graver one alone where it begins no later. */
export function escalating<Kind extends ReviewReasonKind>(of: Escalation<Kind>): ReviewReasonOf<Kind>[] {
  const { kind, since, overdueFrom, levels, params } = of;
  const overdue = { kind, key: 'overdue', since: overdueFrom, until: null, level: levels[1], params: params(true) };
  if (overdueFrom <= since) return [overdue];
  return [{ kind, key: '', since, until: overdueFrom, level: levels[0], params: params(false) }, overdue];
}
