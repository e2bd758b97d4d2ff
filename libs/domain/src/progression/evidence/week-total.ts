import type { CalendarDate } from '../../kernel/calendar-date';
import type { Dose } from '../../technique/dose-forms';
import { homeSessionsOf } from './home-sessions';
import type { ItemReading } from './item-reading';
import { daysSince } from './response-inputs';

/** Days before today that make the last week. */
const week = 7;

/**
 * Minutes on the move, or contacts, of the item in the seven days before today, at visits and at home; null where the form counts
 * neither, or nothing was done. What was done at home between two visits is spread evenly over the days between them, so that only
 * the days of the week count.
 */
export function weekTotal(item: ItemReading): number | null {
  if (amountOf(item.dose) === null) return null;
  const total = atVisits(item) + atHome(item);
  return total > 0 ? total : null;
}

function atVisits({ sessions, visit }: ItemReading): number {
  const lately = sessions.filter(({ on }) => isInWeek(daysSince(on, visit.on)));
  const amounts = lately.flatMap(({ dose }) => (dose === null ? [] : (amountOf(dose) ?? [])));
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function isInWeek(days: number | null): boolean {
  return days !== null && days >= 1 && days <= week;
}

function atHome({ row, visit }: ItemReading): number {
  return homeSessionsOf(row, visit).reduce((sum, { on, dose, sessions }) => {
    const amount = dose && amountOf(dose);
    if (amount === null || sessions === null) return sum;
    const before = visit.visits.findLast((one) => one.on < on);
    return sum + sessions * amount * shareInWeek(before?.on ?? null, on, visit.on);
  }, 0);
}

/** Which share of the days from one visit to the next lies in the week before today; all of them where the first is not known. */
function shareInWeek(from: string | null, to: string, today: CalendarDate): number {
  const [since, until] = [from === null ? null : daysSince(from, today), daysSince(to, today)];
  if (until === null || until > week) return 0;
  if (since === null || since <= until) return 1;
  return (Math.min(since, week) - until) / (since - until);
}

function amountOf(dose: Dose): number | null {
  if (dose.form === 'aerobic-locomotor') return dose.minutes;
  return dose.form === 'plyometric' ? dose.contacts_per_session : null;
}
