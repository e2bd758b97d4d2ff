import type { VisitDocument, VisitTime } from '@repattern/domain';

/** Minutes of the clinic’s items as they were recorded; null while none has any. */
export function itemMinutesOf({ items }: Pick<VisitDocument, 'items'>): number | null {
  const minutes = items.flatMap(({ lane, performed }) =>
    lane === 'clinic' && performed !== null && performed.minutes !== null ? [performed.minutes] : [],
  );
  return minutes.length === 0 ? null : minutes.reduce((sum, each) => sum + each, 0);
}

/**
 * Minutes of a visit as they stay: what was typed; else the sum of the items as treated time, and what the timer shows as the
 * whole, which is never shorter.
 */
export function notedMinutes(
  visit: Pick<VisitDocument, 'items' | 'time'>,
  timer: number | null,
): Pick<VisitTime, 'timedMinutes' | 'totalMinutes'> {
  const timedMinutes = visit.time.timedMinutes ?? itemMinutesOf(visit);
  const measured = timer === null ? null : Math.max(timer, timedMinutes ?? 0);
  return { timedMinutes, totalMinutes: visit.time.totalMinutes ?? measured };
}
