/** A week repeats, so that its last day is followed by its first. */
const daysInWeek = 7;

/**
 * Which days of a repeating week leave the most rest between visits: the shortest gap is as long as possible, then the
 * next shortest, and of equals the earliest days are taken. Days are numbers from 0 (the first of the week) to 6,
 * ascending; all of them when there are not more than wanted.
 */
export function spreadOverWeek(days: readonly number[], wanted: number): readonly number[] {
  if (wanted >= days.length) return days;
  return choices(days, wanted).reduce((best, choice) => (gaps(choice) > gaps(best) ? choice : best));
}

/** Every choice of so many days, the earliest first. */
function choices(days: readonly number[], wanted: number): (readonly number[])[] {
  if (wanted === 0) return [[]];
  return days.flatMap((day, at) => choices(days.slice(at + 1), wanted - 1).map((rest) => [day, ...rest]));
}

/** The gaps between days, the shortest first: one digit each, so that they compare as texts. */
function gaps(days: readonly number[]): string {
  const between = days.map((day, at) => (days[at + 1] ?? (days[0] ?? day) + daysInWeek) - day);
  return between.toSorted().join('');
}
