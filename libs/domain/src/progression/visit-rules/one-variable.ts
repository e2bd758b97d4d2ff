import { isBalanceDose } from '../../technique/balance-ladder';
import type { Demand } from '../next/dose-demands';
import { demandsOf } from '../next/dose-demands';
import { raisedParameters } from '../next/raised-parameters';
import type { ItemEvidence } from '../evidence/visit-evidence';
import type { NextStep } from '../verdict';
import type { JudgedItem, JudgedVisit } from './judged-item';

/** Holds what would rise by more than one variable. */
export function heldAsSeveralRise({ items }: JudgedVisit): readonly JudgedItem[] {
  return items.filter(
    ({ verdict, evidence }) => verdict.action === 'PROGRESS' && raisedVariables(evidence, verdict.next) > 1,
  );
}

/**
 * How many variables a step raises: parameters of the dose, and the variant as one, with whatever challenge it brings. In balance the variant
 * is what it makes of stance, surface, vision and perturbation.
 */
export function raisedVariables(item: ItemEvidence, next: NextStep): number {
  if (next.kind !== 'dose' && next.kind !== 'exercise') return 0;
  const raised = raisedParameters(item.dose, next.dose);
  if (next.kind === 'dose') return raised?.length ?? 1;
  if (raised === null) return 1;
  const challenges = new Map<string, Demand>(demandsOf(next.dose.form));
  const beside = raised.filter((parameter) => !['challenge', 'less'].includes(challenges.get(parameter) ?? ''));
  const settings = isBalanceDose(next.dose) ? raised.length - beside.length : 0;
  return Math.max(1, settings) + beside.length;
}
