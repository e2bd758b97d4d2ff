import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays, daysBetween } from '../../kernel/calendar-date';
import { daysToReassessment, visitsToReassessment } from '../../schedule/flag-reassessments';
import { counts } from '../../schedule/visit-standing';
import type { FollowedPlan, PlanSignal } from './plan-signal';

/**
 * That the patient is to be assessed again: a visit that is marked for it has come, so many visits were attended since the last
 * assessment, or so many days have passed, whichever came first. Days and visits count from the start of the plan where that was later.
 */
export function reassessmentDue({ plan: { calendar }, assessedOn, today }: FollowedPlan): PlanSignal[] {
  const from = assessedOn > calendar.startOn ? assessedOn : calendar.startOn;
  const since = calendar.visits.filter((visit) => visit.on >= from && visit.on <= today && counts(visit));
  const attended = since.filter(({ status }) => status === 'attended');
  const reasons = [
    since.find(({ on, reassess }) => reassess && on > assessedOn)?.on,
    attended[visitsToReassessment - 1]?.on,
    addDays(from as CalendarDate, daysToReassessment),
  ];
  const first = reasons.filter((day) => day !== undefined && day <= today).toSorted()[0];
  if (first === undefined) return [];
  const days = daysBetween(from as CalendarDate, today as CalendarDate);
  return [{ kind: 'reassessment-due', since: first, days, visits: attended.length }];
}
