import type { ExerciseId } from '../../exercise/exercise';
import { allItems } from '../../plan/edit/item-spot';
import type { ItemId, PlanDocument } from '../../plan/plan-document';
import { checkDose } from '../../technique/check-dose';
import type { DoseContext } from '../../technique/check-dose';
import type { PhaseNumber } from '../../technique/dose-form';
import type { DoseFinding } from '../../technique/dose-finding';

/** A dose outside its usual range. */
export interface UnusualDose {
  readonly item: ItemId;
  readonly exerciseId: ExerciseId;
  readonly phase: PhaseNumber;
  readonly code: DoseFinding['code'];
  /** As those of the finding: the parameter or derived value, what it is and the range that binds. */
  readonly params: DoseFinding['params'];
}

/** Every dose of a plan that may be prescribed and is outside its usual range, in the order of the plan. */
export function unusualDoses(plan: PlanDocument, context: DoseContext = {}): UnusualDose[] {
  return allItems(plan).flatMap(({ item: { id, exerciseId, dose }, spot: { phase } }) =>
    checkDose({ ...dose }, context)
      .filter(({ severity }) => severity === 'warn')
      .map(({ code, params }) => ({ item: id, exerciseId, phase, code, params })),
  );
}
