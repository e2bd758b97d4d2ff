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
  const weeks = byWeek(readings, on);
  const [now = [], before = []] = weeks;
  if (now.length === 0 || before.length === 0) return [];
  const end = weeks.findIndex((week, number) => !roseBetween(weeks[number + 1] ?? [], week));
  const seen = weeks.slice(0, end + 2).flat();
  return knownInput(
    'weeklyPainRiseWeeks',
    end,
    seen.map((one) => one.on),
  );
}

/** The readings of each week up to the first that has any, this week first. */
function byWeek(readings: readonly MadeReading[], today: CalendarDate): MadeReading[][] {
  const dated = readings.flatMap((reading) => {
    const days = daysSince(reading.on, today);
    return days === null || days < 0 ? [] : [{ reading, week: Math.floor(days / 7) }];
  });
  const oldest = Math.max(-1, ...dated.map(({ week }) => week));
  return Array.from({ length: oldest + 1 }, (_, number) =>
    dated.filter(({ week }) => week === number).map(({ reading }) => reading),
  );
}

function roseBetween(before: readonly MadeReading[], after: readonly MadeReading[]): boolean {
  if (before.length === 0 || after.length === 0) return false;
  return meanOf(after) - meanOf(before) >= changeOfPain;
}

function meanOf(readings: readonly MadeReading[]): number {
  return readings.reduce((sum, { value }) => sum + value, 0) / readings.length;
}
