import { harderDose } from '../../../technique/step-dose';
import type { NextStep } from '../../verdict';
import type { Rise } from '../step-up';
import { variantStep } from './variant-step';

/**
 * Goes up the ladder of the dose form, then to the first harder variant: activation by repetitions and holds, repositioning by a smaller
 * error, stretches by the time for each muscle and the hold. A gauge’s pressure is no part of a dose: how far craniocervical flexion
 * goes up to is said by the verdict’s parameters.
 */
export function ladderStep(rise: Rise): NextStep | null {
  const dose = harderDose(rise.item.dose);
  return dose ? { kind: 'dose', dose } : variantStep(rise);
}

/** Changes the position of breathing, which is another variant, and lengthens the breath out where none is allowed. */
export function positionStep(rise: Rise): NextStep | null {
  return variantStep(rise) ?? ladderStep(rise);
}
