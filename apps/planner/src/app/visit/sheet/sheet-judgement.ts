import type { Candidate, ItemVerdict, VisitContext, VisitItem } from '@repattern/domain';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';
import type { AllowedInstead } from './override-choices';

// Stands in for the domain until its functions of these names have landed; then this file goes.
export function verdictKey({ action, rule, next }: ItemVerdict): string {
  return canonicalJson([action, rule, next as unknown as Json]);
}

export function allowedInstead({ basis, phase }: VisitContext, { exerciseId, side }: VisitItem): AllowedInstead {
  const byId = new Map(basis.exercises.map((exercise) => [exercise.id, exercise]));
  const candidates = (ids: readonly string[]): Candidate[] =>
    ids.flatMap((id) => {
      const exercise = byId.get(id);
      const dose = exercise === undefined ? null : startingDose(exercise, phase);
      return dose === null ? [] : [{ exerciseId: id, side, dose }];
    });
  const exercise = byId.get(exerciseId);
  return {
    harder: candidates(exercise?.progressesTo ?? []),
    easier: candidates(exercise?.regressesTo ?? []),
    instead: [],
  };
}
