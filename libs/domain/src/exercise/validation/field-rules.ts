import { techniques } from '../../technique/techniques';
import { techniqueOf } from '../exercise';
import type { Exercise } from '../exercise';
import { formsOfGroup } from '../forms-of-group';
import { tissues } from '../tissues';
import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';

/** The fields of an entry that are right in themselves; a rule about a field that is not among them says nothing. */
export type SoundFields = Partial<Exercise>;

/**
 * What the fields of an entry must not say together, apart from its dose, its hazards and its ladder. `broken` names the
 * fields that are there but not sound: nothing of them is missing.
 */
export function fieldRuleFaults(fields: SoundFields, broken: ReadonlySet<string>): ExerciseFinding[] {
  return [
    ...phaseFaults(fields),
    ...formFaults(fields),
    ...targetFaults(fields),
    ...balanceFaults(fields),
    ...electrodeFaults(fields, broken),
    ...homeFaults(fields),
  ];
}

function phaseFaults({ phaseMin, phaseMax }: SoundFields): ExerciseFinding[] {
  const crossed = phaseMin !== undefined && phaseMax !== undefined && phaseMin > phaseMax;
  return crossed ? [fault('exercise.phases-crossed', '/phaseMax')] : [];
}

function formFaults({ group, doseForm }: SoundFields): ExerciseFinding[] {
  if (group === undefined || doseForm === undefined || formsOfGroup(group).includes(doseForm)) return [];
  return [fault('exercise.form-of-another-group', '/doseForm', { group })];
}

function targetFaults({ targetsWeak, lengthens }: SoundFields): ExerciseFinding[] {
  return targetsWeak?.length === 0 && lengthens?.length === 0 ? [fault('exercise.treats-nothing', '/targetsWeak')] : [];
}

/** Stance, surface, vision and perturbation are demands of proprioception; elsewhere nothing would read them. */
function balanceFaults({ group, balance }: SoundFields): ExerciseFinding[] {
  const misplaced = balance !== undefined && group !== undefined && group !== 'proprioceptive';
  return misplaced ? [fault('exercise.balance-misplaced', '/balance')] : [];
}

function electrodeFaults(
  { group, nmes, targetsWeak = [] }: SoundFields,
  broken: ReadonlySet<string>,
): ExerciseFinding[] {
  if (group === undefined) return [];
  if (group !== 'nmes') return nmes === undefined ? [] : [fault('exercise.electrodes-misplaced', '/nmes')];
  const outOfReach = targetsWeak.flatMap((tissue, place) =>
    tissues[tissue].nmesTarget ? [] : [fault('exercise.electrodes-out-of-reach', `/targetsWeak/${place}`)],
  );
  const missing = nmes === undefined && !broken.has('nmes');
  return missing ? [fault('exercise.electrodes-missing', '/nmes'), ...outOfReach] : outOfReach;
}

function homeFaults({ group, doseForm, setting }: SoundFields): ExerciseFinding[] {
  if (group === undefined || doseForm === undefined || setting === undefined || setting === 'clinic') return [];
  const handsOn = techniques[techniqueOf({ group, doseForm })].handsOn && doseForm !== 'self-release';
  return handsOn ? [fault('exercise.hands-on-at-home', '/setting')] : [];
}
