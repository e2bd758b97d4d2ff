import type { BalanceDraft, ElectrodesDraft, ExerciseField } from './exercise-draft';
import { exerciseFieldNames } from './exercise-field-labels';

/** Where in the form a fault belongs: a field, or a part of one of the two fields that have parts. */
export type FaultPlace =
  | { readonly field: Exclude<ExerciseField, 'nmes' | 'balance'> }
  | { readonly field: 'nmes'; readonly part: keyof ElectrodesDraft }
  | { readonly field: 'balance'; readonly part: keyof BalanceDraft };

const electrodeParts: readonly (keyof ElectrodesDraft)[] = ['proximal', 'distal', 'electrodeCm', 'limb'];
const balanceParts: readonly (keyof BalanceDraft)[] = ['stance', 'surface', 'vision', 'perturbation'];

/**
 * The place of a JSON pointer into an exercise. The ladder follows from the neighbours, so its faults stand there; what
 * has no field of its own stands at the name.
 */
export function faultPlace(pointer: string): FaultPlace {
  const [, name, part] = pointer.split('/');
  if (name === 'ladder') return { field: 'regressesTo' };
  if (name === 'nmes') return { field: 'nmes', part: electrodeParts.find((one) => one === part) ?? 'proximal' };
  if (name === 'balance') return { field: 'balance', part: balanceParts.find((one) => one === part) ?? 'stance' };
  const field = exerciseFieldNames.find((one) => one === name);
  return { field: field === undefined || field === 'nmes' || field === 'balance' ? 'name' : field };
}
