/** Some weeks of a programme in words: `Week 2`, `Weeks 3–5`, `Weeks 1, 3–5`. Weeks ascend. */
export function weeksInWords(weeks: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const week of weeks) {
    const range = ranges.at(-1);
    if (range?.[1] === week - 1) range[1] = week;
    else ranges.push([week, week]);
  }
  const words = ranges.map(([first, last]) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  return `${weeks.length === 1 ? 'Week' : 'Weeks'} ${words.join(', ')}`;
}
