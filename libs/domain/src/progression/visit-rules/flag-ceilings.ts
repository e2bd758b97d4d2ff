import { ceilingsPassed } from '../next/ceilings';
import { raisedParameters } from '../next/raised-parameters';
import type { JudgedItem, JudgedVisit } from './judged-item';

/** Holds what would rise above the most that a present precaution allows. */
export function heldByCeiling({ items }: JudgedVisit): readonly JudgedItem[] {
  return items.filter((item) => item.verdict.action === 'PROGRESS' && risesAboveCeiling(item));
}

/** A dose of another form is new in all that it states. */
function risesAboveCeiling({ verdict: { next }, evidence }: JudgedItem): boolean {
  if (next.kind !== 'dose' && next.kind !== 'exercise') return false;
  const raised = raisedParameters(evidence.dose, next.dose);
  return ceilingsPassed(next.dose, evidence.ceilings).some(({ parameter }) => raised?.includes(parameter) ?? true);
}
