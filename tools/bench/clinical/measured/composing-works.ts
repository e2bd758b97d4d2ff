import { absencesOf, composePlan, noWishes, solvePhase, summarisePhase } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { PhaseNumber, PlanBasis, PlanDocument } from '@repattern/domain';
import { generatedBasis, generatedInstance } from '../../../optima/generated-instance.ts';
import { storedOptima } from '../../../optima/optimum-store.ts';
import type { ClinicalWork } from './clinical-work.ts';
import { variedLibrary } from './large-library.ts';

/** As many entries as a large chain of clinics has. */
const manyEntries = 5000;

/** Plans of generated patients, with the shipped library and a large one, and what is shown of them after every change. */
export function composingWorks(): ClinicalWork[] {
  const plans = Array.from({ length: 60 }, (_, at) => generatedBasis(3001 + at)).flatMap(planned);
  const many = variedLibrary(manyEntries);
  const phases = storedOptima.flatMap((stored) => generatedInstance(stored) ?? []);
  return [
    {
      title: `compose five phases, ${shippedExercises.length} exercises`,
      goal: { share: 99, milliseconds: 150 },
      pieces: plans.map(
        ({ basis }) =>
          () =>
            composePlan(basis, noWishes),
      ),
      rounds: 5,
    },
    {
      title: `compose five phases, ${manyEntries} exercises`,
      goal: { share: 99, milliseconds: 500 },
      pieces: plans.map(
        ({ basis }) =>
          () =>
            composePlan({ ...basis, exercises: many }, noWishes),
      ),
      rounds: 2,
    },
    {
      title: 'choose the items of a phase',
      goal: null,
      pieces: phases.map((instance) => () => solvePhase(instance)),
      rounds: 5,
    },
    {
      title: 'sum a phase up',
      goal: { share: 95, milliseconds: 50 },
      pieces: plans.map(
        ({ plan, basis }) =>
          () =>
            summarisePhase(plan, basis, firstOf(plan)),
      ),
      rounds: 5,
    },
    {
      title: 'say why each exercise is not there',
      goal: null,
      pieces: plans.map(
        ({ plan, basis }) =>
          () =>
            absencesOf({ phase: firstOf(plan), lane: 'clinic' }, plan, basis),
      ),
      rounds: 5,
    },
  ];
}

interface Planned {
  readonly basis: PlanBasis;
  readonly plan: PlanDocument;
}

/** The plan of a patient; none where a red flag blocks it. */
function planned(basis: PlanBasis): Planned[] {
  const composition = composePlan(basis, noWishes);
  return composition.status === 'blocked' ? [] : [{ basis, plan: composition.plan }];
}

function firstOf({ phases }: PlanDocument): PhaseNumber {
  return phases[0]?.number ?? 1;
}
