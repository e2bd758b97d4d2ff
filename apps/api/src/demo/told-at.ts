import { addDays, calendarDateIn } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

const tellAt: Statement = { name: 'tell-at', text: `SELECT set_config('repattern.told_at', $1, true)` };

/** Lets what follows in the transaction be told at an instant; at its own for null. Only demo clinics take that. */
export async function toldAt(unit: UnitOfWork, instant: string | null): Promise<void> {
  await unit.rows(tellAt, [instant ?? '']);
}

/** When the work of a past day is done that is no visit; those of the demo clinics are over by then. */
const deskHour = '14:00:00Z';

/** Minutes before the desk hour of a past day, or before now on the day of seeding: acts of a day follow each other by minutes. */
export function demoInstant(timeZone: string, daysAgo: number, minutesBefore: number): string {
  const now = new Date();
  const day = addDays(calendarDateIn(timeZone, now), -daysAgo);
  const hour = daysAgo === 0 ? now : new Date(`${day}T${deskHour}`);
  const at = new Date(Math.floor(hour.getTime() / 1000) * 1000 - minutesBefore * 60_000);
  return at.toISOString().replace('.000Z', 'Z');
}

/** How many minutes before the desk hour each act of a day is; steps of a plan follow its opening. */
export const minutesBefore = {
  patientCreated: 30,
  assessmentBegun: 25,
  assessmentSigned: 15,
  planOpened: 10,
} as const;
