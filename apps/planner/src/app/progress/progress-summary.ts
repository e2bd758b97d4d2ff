import type { PlanDocument, ProgressSeries } from '@repattern/domain';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import { scoreChangeInWords } from '../wording/section-outcomes';
import { numberInWords } from '../wording/section-words';

/** One result of the course so far. */
export interface ProgressResult {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
}

const measuresShown = 2;

/** What the course comes to in a few lines: pain, the measures of the goals, and how the patient kept to it. */
export function progressSummary(
  { pain, outcomes, adherence }: ProgressSeries,
  { goals }: Pick<PlanDocument, 'goals'>,
): ProgressResult[] {
  const atStake = new Set(goals.map(({ measure }) => measure));
  const measured = outcomes.toSorted(
    (one, other) => Number(atStake.has(other.measure)) - Number(atStake.has(one.measure)),
  );
  return [
    changeOf('nprs', 'Pain at rest', pain.rest),
    ...measured.slice(0, measuresShown).map(({ measure, scores }) => changeOf(measure, null, scores)),
    shareOf('Visits attended', adherence.percent.visits, 'of those that were not cancelled'),
    shareOf('Home programme', adherence.percent.home, 'of the sessions that were asked about'),
  ].filter((result) => result !== null);
}

function changeOf(
  measureId: string,
  name: string | null,
  points: readonly { readonly value: number | null }[],
): ProgressResult | null {
  const measure = outcomeMeasures.find(({ id }) => id === measureId);
  const known = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [known[0], known.at(-1)];
  if (measure === undefined || first === undefined || last === undefined) return null;
  if (known.length === 1) return { name: name ?? measure.name, value: numberInWords(last), detail: 'measured once' };
  return {
    name: name ?? measure.name,
    value: `${numberInWords(first)} → ${numberInWords(last)}`,
    detail: scoreChangeInWords(measure, first, last),
  };
}

function shareOf(name: string, percent: number | null, detail: string): ProgressResult | null {
  return percent === null ? null : { name, value: `${Math.round(percent)}\u202f%`, detail };
}
