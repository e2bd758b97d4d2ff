import { calendarFile, type PlannedVisit, type PlanStatus } from '@repattern/domain';

/** What a calendar says of a plan: its visits, and nothing of its patient. */
export interface CalendarRow {
  id: string;
  version: number;
  status: PlanStatus;
  visits: PlannedVisit[];
  minutes: number;
  clinic_name: string;
  time_zone: string;
}

/** Selects the {@link CalendarRow} of plans under the name `p`, by a document that a join calls `d.document`. */
export const calendarColumns = `
  p.id, p.version, p.status, d.document->'calendar'->'visits' AS visits,
  (d.document->'limits'->>'clinicMinutes')::integer AS minutes, c.name AS clinic_name, c.time_zone`;

/** The visits of a plan as a calendar file. What was still planned when the plan ended is taken back. */
export function planCalendar(row: CalendarRow): string {
  const ended = row.status === 'completed' || row.status === 'discontinued';
  const visits = row.visits.map((visit) =>
    ended && visit.status === 'planned' ? { ...visit, status: 'cancelled' as const } : visit,
  );
  return calendarFile({
    ...{ visits, planId: row.id, version: row.version, minutes: row.minutes, timeZone: row.time_zone },
    ...{ name: row.clinic_name, summary: 'Therapy visit', writtenAt: new Date() },
  });
}
