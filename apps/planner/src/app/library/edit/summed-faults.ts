import type { FieldState, FieldTree } from '@angular/forms/signals';
import type { SummedFault } from '../../forms/fault-summary';
import type { ExerciseDraft } from './exercise-draft';
import { electrodeLabels, exerciseFieldLabels, exerciseFieldNames } from './exercise-field-labels';

const balanceKeys = ['stance', 'surface', 'vision', 'perturbation'] as const;
const electrodeKeys = ['proximal', 'distal', 'electrodeCm', 'limb'] as const;

/** Every fault of the form, in the order of the form, each with the way to its field. */
export function summedFaults(fields: FieldTree<ExerciseDraft>): readonly SummedFault[] {
  return exerciseFieldNames.flatMap((name) => {
    const label = exerciseFieldLabels[name];
    if (name === 'nmes') return electrodeKeys.flatMap((key) => faultsOf(fields.nmes[key](), electrodeLabels[key]));
    if (name === 'balance') return balanceKeys.flatMap((key) => faultsOf(fields.balance[key](), label));
    return faultsOf(fields[name](), label);
  });
}

function faultsOf(state: Pick<FieldState<unknown>, 'errors' | 'focusBoundControl'>, label: string): SummedFault[] {
  return state
    .errors()
    .map(({ message }) => ({ label, message: message ?? '', goTo: () => state.focusBoundControl() }));
}
