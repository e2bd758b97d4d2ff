import type { CalendarDate } from '../../kernel/calendar-date';
import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { painReadings } from './pain-readings';
import { daysSince } from './response-inputs';

/** Readings that a trend takes. */
const trendReadings = 3;

/** Points of the rating scale by which pain counts as changed. */
const changeOfPain = 1;

/**
 * Symptom pain during the item. `painDuring` is today’s, unknown before it is done; `painDuringPrev` that of the session before, and
 * unknown where nobody asked then, even if an older one is known. The trend takes the last three readings that were made, today’s
 * included, and is unknown with fewer.
 */
export function painInputs({ row, visit }: ItemReading): InputEvidence[] {
  const past = painReadings(row, visit.past);
  const [today] = painReadings(row, [visit.today]);
  const before = past.at(-1);
  const made = [...past, ...(today ? [today] : [])].flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
  return [
    ...knownInput('painDuring', today?.value, [visit.on]),
    ...knownInput('painDuringPrev', before?.value, before && [before.on]),
    ...trendOf(made.slice(-trendReadings)),
    ...weeklyRise(made, visit.on),
  ];
}

interface MadeReading {
  readonly on: string;
  readonly value: number;
}

function trendOf(readings: readonly MadeReading[]): InputEvidence[] {
  const [first, , last] = readings;
  if (first === undefined || last === undefined) return [];
  const change = last.value - first.value;
  const trend = change <= -changeOfPain ? -1 : change >= changeOfPain ? 1 : 0;
  return knownInput(
    'painTrend',
    trend,
    readings.map(({ on }) => on),
  );
}

/**
 * In how many weeks in a row, up to this one, the mean was higher by a point or more than in the week before. Weeks are counted back
 * from today, seven days each. Unknown without a reading in this week and in the one before; a week without one ends the row.
 */
function weeklyRise(readings: readonly MadeReading[], on: CalendarDate): InputEvidence[] {
  const week = (number: number): readonly MadeReading[] => readings.filter((one) => weekOf(one, on) === number);
  let rises = 0;
  while (roseBetween(week(rises + 1), week(rises))) rises += 1;
  const seen = Array.from({ length: rises + 2 }, (_, number) => week(number)).flat();
  const isKnown = week(0).length > 0 && week(1).length > 0;
  return isKnown
    ? knownInput(
        'weeklyPainRiseWeeks',
        rises,
        seen.map((one) => one.on),
      )
    : [];
}

function weekOf({ on }: MadeReading, today: CalendarDate): number | null {
  const days = daysSince(on, today);
  return days === null ? null : Math.floor(days / 7);
}

function roseBetween(before: readonly MadeReading[], after: readonly MadeReading[]): boolean {
  if (before.length === 0 || after.length === 0) return false;
  return meanOf(after) - meanOf(before) >= changeOfPain;
}

function meanOf(readings: readonly MadeReading[]): number {
  return readings.reduce((sum, { value }) => sum + value, 0) / readings.length;
}
