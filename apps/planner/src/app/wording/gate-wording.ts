import type { GateComparison, GateCriterion } from '@repattern/domain';
import { gateMeasures, type GateMeasure } from '@repattern/domain/plan/gate-measures';
import { numberInWords } from './section-words';

/** How a gate compares, as a sign of print. */
export const comparisonWording: Readonly<Record<GateComparison, string>> = { '<=': '≤', '>=': '≥', '==': '=' };

/** How a gate compares, as it is read out. */
export const comparisonSpoken: Readonly<Record<GateComparison, string>> = {
  '<=': 'at most',
  '>=': 'at least',
  '==': 'exactly',
};

/** The measure that a criterion asks for. */
export function gateMeasureOf({ measure }: Pick<GateCriterion, 'measure'>): GateMeasure {
  return gateMeasures[measure];
}

/** A criterion on one line: `Pain at rest ≤ 3`, `Pain settled by the next morning`, `Quality of movement, lowest ≥ 2, on 2 visits in a row`. */
export function criterionInWords(criterion: GateCriterion): string {
  const visits = criterion.visits > 1 ? `, on ${criterion.visits} visits in a row` : '';
  return `${comparedInWords(criterion)}${visits}`;
}

function comparedInWords({ measure, op, value }: GateCriterion): string {
  const { name, unit } = gateMeasures[measure] as GateMeasure;
  if (typeof value === 'boolean') return value ? name : `Not: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const percent = unit.startsWith('%') ? '\u202f%' : '';
  return `${name} ${comparisonWording[op]}\u202f${numberInWords(value)}${percent}`;
}
