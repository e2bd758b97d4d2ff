import type { CalendarDate } from '../../kernel/calendar-date';
import { daysBetween } from '../../kernel/calendar-date';
import type { VisitStatus } from '../../plan/planned-visit';
import type { FinishedVisit } from '../visit-context';
import type { ProgressRecord } from './progress-record';

/** Home sessions between two visits. */
export interface HomeSessionsPoint {
  /** Day of the visit that asked. */
  readonly on: string;
  /** Null where nobody asked. */
  readonly done: number | null;
  /** Null where nothing was prescribed that can be counted. */
  readonly prescribed: number | null;
}

/** How a patient kept to the plan. */
export interface AdherenceSeries {
  /** Visits of the calendar until the last day that is drawn, by day, without those of which nothing is noted. */
  readonly visits: readonly { readonly on: string; readonly status: Exclude<VisitStatus, 'planned'> }[];
  readonly home: readonly HomeSessionsPoint[];
  /** Attended of attended and missed visits, and home sessions done of those prescribed where both are known, in percent. */
  readonly percent: { readonly visits: number | null; readonly home: number | null };
}

/** How the patient kept to the visits and to the home programme. */
export function adherenceSeries({ plan, visits, until }: ProgressRecord): AdherenceSeries {
  const past = plan.calendar.visits.flatMap(({ on, status }) =>
    status === 'planned' || on > until ? [] : [{ on, status }],
  );
  const home = visits.map((visit, at) => homeSessions(visit, visits[at - 1] ?? null, plan));
  const attended = past.filter(({ status }) => status === 'attended').length;
  const missed = past.filter(({ status }) => status === 'missed').length;
  const known = home.flatMap(({ done, prescribed }) =>
    done === null || prescribed === null ? [] : [{ done, prescribed }],
  );
  return {
    visits: past,
    home,
    percent: {
      visits: percentOf(attended, attended + missed),
      home: percentOf(
        known.reduce((sum, { done }) => sum + done, 0),
        known.reduce((sum, { prescribed }) => sum + prescribed, 0),
      ),
    },
  };
}

function homeSessions(
  { on, document }: FinishedVisit,
  before: FinishedVisit | null,
  { phases }: ProgressRecord['plan'],
): HomeSessionsPoint {
  const done = document.home.sessionsDone;
  const homePerDay = phases.find(({ number }) => number === document.phase)?.homePerDay;
  const hasProgramme = document.items.some(({ lane }) => lane === 'home');
  if (before === null || homePerDay === undefined || !hasProgramme) return { on, done, prescribed: null };
  const prescribed = Math.floor(daysBetween(before.on as CalendarDate, on as CalendarDate) * homePerDay);
  return { on, done, prescribed: prescribed < 1 ? null : prescribed };
}

function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}
