import { composePlan, dayOfCase, documentFromCase, noWishes } from '@repattern/domain';
import type { PhaseInstance, PhaseNumber, PlanBasis } from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { phaseWork } from '@repattern/domain/plan/composer/compose-phase';
import { instanceOf } from '@repattern/domain/plan/composer/instance-of';
import { readPlan } from '@repattern/domain/plan/composer/plan-reading';
import { generateCase } from '../oracle/generated/generate-case.ts';

/** A phase of the plan of a generated case. */
export interface GeneratedPhase {
  readonly seed: number;
  readonly phase: PhaseNumber;
}

/** The basis of the plan of a generated case. */
export function generatedBasis(seed: number): PlanBasis {
  const file = generateCase(seed);
  return {
    assessmentId: file.case,
    assessment: documentFromCase(file, dayOfCase(file) ?? ''),
    patient: { birthOn: null, ...file.patient },
    exercises: shippedExercises,
    libraryVersion,
  };
}

/** What the composer chooses from when it comes to that phase; null where the case is blocked or its plan starts later. */
export function generatedInstance({ seed, phase }: GeneratedPhase): PhaseInstance | null {
  const basis = generatedBasis(seed);
  const composition = composePlan(basis, noWishes);
  if (composition.status === 'blocked') return null;
  const { plan } = composition;
  if (!plan.phases.some(({ number }) => number === phase)) return null;
  const phases = plan.phases.map((each) => (each.number < phase ? each : { ...each, clinic: [], home: [] }));
  const { task, candidates } = phaseWork(readPlan({ ...plan, phases }, basis), phase);
  return instanceOf(candidates, task);
}
