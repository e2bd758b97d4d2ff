import { composePlan, noWishes, solvePhase } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { PlanBasis } from '@repattern/domain';
import { generatedBasis, generatedInstance } from '../../../optima/generated-instance.ts';
import { storedOptima } from '../../../optima/optimum-store.ts';
import type { ClinicalWork } from './clinical-work.ts';
import { variedLibrary } from './large-library.ts';

/** As many entries as a large chain of clinics has. */
const manyEntries = 5000;

/** Plans of generated patients, with the shipped library and a large one, and the choice of one phase. */
export function composingWorks(): ClinicalWork[] {
  const bases = Array.from({ length: 60 }, (_, at) => generatedBasis(3001 + at)).filter(isComposed);
  const many = variedLibrary(manyEntries);
  const phases = storedOptima.flatMap((stored) => generatedInstance(stored) ?? []);
  return [
    {
      title: `compose five phases, ${shippedExercises.length} exercises`,
      goal: { share: 99, milliseconds: 150 },
      pieces: bases.map((basis) => () => composePlan(basis, noWishes)),
      rounds: 5,
    },
    {
      title: `compose five phases, ${manyEntries} exercises`,
      goal: { share: 99, milliseconds: 500 },
      pieces: bases.map((basis) => () => composePlan({ ...basis, exercises: many }, noWishes)),
      rounds: 2,
    },
    {
      title: 'choose the items of a phase',
      goal: null,
      pieces: phases.map((instance) => () => solvePhase(instance)),
      rounds: 5,
    },
  ];
}

function isComposed(basis: PlanBasis): boolean {
  return composePlan(basis, noWishes).status === 'composed';
}
