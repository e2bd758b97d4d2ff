import { setsStep, mipStep } from './up/added-step';
import { balanceStep } from './up/balance-step';
import { functionalStep } from './up/functional-step';
import { gradeStep } from './up/grade-step';
import { contactsStep, minutesStep } from './up/growth-step';
import { holdStep } from './up/hold-step';
import { intensityStep } from './up/intensity-step';
import { ladderStep, positionStep } from './up/ladder-step';
import { loadStep } from './up/load-step';
import { variantStep } from './up/variant-step';
import { wordOf } from './rule-params';
import type { Rise, StepUp } from './step-up';

/** How an item rises, by the word that its rule says. */
const stepsUp: Readonly<Record<string, StepUp>> = {
  load: loadStep,
  variant: variantStep,
  hold: holdStep,
  bout: holdStep,
  stage: ladderStep,
  repositioning: ladderStep,
  duration: ladderStep,
  'balance-ladder': balanceStep,
  intensity: intensityStep,
  'pct-mip': mipStep,
  sets: setsStep,
  grade: gradeStep,
  'position-or-ratio': positionStep,
  ordered: functionalStep,
  contacts: contactsStep,
  minutes: minutesStep,
};

/** Raises an item in the way that its rule names; see {@link StepUp} for what is answered. A way that nobody knows raises nothing. */
export function stepUp(rise: Rise): ReturnType<StepUp> {
  const how = wordOf(rise.params, 'how');
  return how !== null && Object.hasOwn(stepsUp, how) ? (stepsUp[how]?.(rise) ?? null) : null;
}
