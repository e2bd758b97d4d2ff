import { doseForms, isChoice } from '../../../technique/dose-forms';
import type { Dose } from '../../../technique/dose-forms';
import { numberIn, withValue } from '../../../technique/dose-values';
import { isDose } from '../../../technique/check-dose';
import type { Candidate, ItemEvidence } from '../../evidence/visit-evidence';
import type { NextStep } from '../../verdict';
import { lowerDose } from '../lower-dose';
import { wordOf } from '../rule-params';
import type { Rise } from '../step-up';

/** Takes the first harder variant that is allowed. It is the one thing that rises: nothing else starts above the present dose. */
export function variantStep({ item, params }: Rise): NextStep | null {
  const [first] = item.harder;
  if (!first) return null;
  const step = harderVariant(item, first);
  return wordOf(params, 'resetReps') === 'floor' ? { ...step, dose: withFewestReps(step.dose) } : step;
}

type ExerciseStep = Extract<NextStep, { kind: 'exercise' }>;

/** A harder variant, with no more volume, load, intensity or frequency than the present dose has. */
export function harderVariant(item: ItemEvidence, { exerciseId, side, dose }: Candidate): ExerciseStep {
  const start = lowerDose(dose, item.dose, ['volume', 'load', 'intensity', 'frequency']);
  return { kind: 'exercise', exerciseId, side, dose: isDose(start) ? start : dose, direction: 'harder' };
}

/** Repetitions at the low end of what is usual. */
function withFewestReps(dose: Dose): Dose {
  const [reps, table] = [numberIn(dose, 'reps'), doseForms[dose.form].parameters['reps']];
  if (reps === null || !table || isChoice(table)) return dose;
  return withValue(dose, 'reps', Math.min(reps, table.usual[0]));
}
