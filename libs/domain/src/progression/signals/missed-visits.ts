import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays } from '../../kernel/calendar-date';
import type { FollowedPlan, PlanSignal } from './plan-signal';

/**
 * For how many days a missed visit is of concern, and how many of them are although the patient came again.
 * @source policy
 */
export const missed = { days: 30, many: 2 } as const;

/** That visits were missed lately: the last one, or several. */
export function missedVisits({ plan: { calendar }, today }: FollowedPlan): PlanSignal[] {
  const from = addDays(today as CalendarDate, -missed.days);
  const lately = calendar.visits.filter(({ status, on }) => status === 'missed' && on >= from && on <= today);
  const last = lately
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const cameAgain = calendar.visits.some(({ status, on }) => status === 'attended' && on > last);
  return cameAgain && lately.length < missed.many ? [] : [{ kind: 'no-show', since: last, visits: lately.length }];
}
