import type { PhaseNumber, PhaseSummary, PlanBasis, PlanDocument } from '@repattern/domain';
import { exerciseMinutes } from '@repattern/domain/exercise/exercise-minutes';

// Each goes as soon as the domain has it.

export function summarisePhase(plan: PlanDocument, basis: PlanBasis, number: PhaseNumber): PhaseSummary {
  const phase = plan.phases.find((one) => one.number === number);
  const minutes = (lane: 'clinic' | 'home') =>
    (phase?.[lane] ?? []).reduce((sum, item) => {
      const exercise = basis.exercises.find(({ id }) => id === item.exerciseId);
      return exercise === undefined ? sum : sum + exerciseMinutes(exercise, item.dose, item.side);
    }, 0);
  return {
    number,
    minutes: { clinic: minutes('clinic'), home: minutes('home') * (phase?.homePerDay ?? 1) },
    items: { clinic: phase?.clinic.length ?? 0, home: phase?.home.length ?? 0 },
    coverage: plan.problems.map(({ key }) => ({ problem: key, treatment: 0, share: 0, items: [] })),
    mix: {},
    intents: {},
  };
}
