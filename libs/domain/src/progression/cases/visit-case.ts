import { signableBasis } from '../../plan/cases/signable-plan';
import { kneePlan } from '../../plan/cases/knee-plan';
import type { PlanDocument, PlanItem } from '../../plan/plan-document';
import { schedulePhases } from '../../schedule/schedule-phases';
import type { ItemVerdict, PhaseVerdict, VisitVerdicts } from '../verdict';
import type { FinishedVisit, VisitContext } from '../visit-context';
import { newVisit } from '../visit/new-visit';
import type { VisitDocument } from '../visit/visit-document';

/** The invented knee with a third phase and all its visits still to come, on Mondays and Thursdays from 7 September 2026 on. */
export const plannedKnee: PlanDocument = arranged({
  ...kneePlan,
  phases: [
    ...kneePlan.phases,
    {
      ...{ number: 3, weeks: 3, visitsPerWeek: 1, homePerDay: 1, clinic: [], home: [] },
      exit: [{ id: 'p3-pain', measure: 'painDuringMax', op: '<=', value: 2, visits: 1, source: 'policy' }],
    },
  ],
  calendar: { ...kneePlan.calendar, visits: [] },
});

function arranged(plan: PlanDocument): PlanDocument {
  return { ...plan, calendar: { ...plan.calendar, visits: schedulePhases(plan, []) } };
}

/** A visit at which nothing was recorded but what is told. */
export function visitWith(
  { plan = plannedKnee, phase = 1 }: Partial<Pick<VisitContext, 'plan' | 'phase'>>,
  changes: Partial<VisitDocument> = {},
): VisitDocument {
  return { ...newVisit({ plan, phase, revision: 1 }), ...changes };
}

/** A visit in the first phase of {@link plannedKnee}, on its first day, and whatever is told otherwise. */
export function visitContext(changes: Partial<VisitContext> = {}): VisitContext {
  return {
    ...{ plan: plannedKnee, phase: 1, phaseSince: '2026-09-07', basis: signableBasis, history: [] },
    ...{ visit: visitWith(changes), on: '2026-09-07', parameters: { version: 0, values: {} } },
    ...changes,
  };
}

/** A visit that is over. */
export function finishedVisit(
  on: string,
  document: VisitDocument,
  verdicts: FinishedVisit['verdicts'] = {},
): FinishedVisit {
  return { id: `visit-${on}`, on, document, verdicts };
}

/** A verdict that keeps an item as it is, and whatever is told otherwise. */
export function verdictOn(
  { id, dose }: Pick<PlanItem, 'id' | 'dose'>,
  changes: Partial<ItemVerdict> = {},
): ItemVerdict {
  return {
    ...{ item: id, action: 'HOLD', rule: 'z-default', params: {}, next: { kind: 'dose', dose } },
    ...{ restDays: 0, doToday: true, fired: [], inputs: [] },
    ...changes,
  };
}

/** Verdicts of a visit at which the patient stays in the phase, and whatever is told otherwise. */
export function verdictsWith(items: readonly ItemVerdict[], phase: Partial<PhaseVerdict> = {}): VisitVerdicts {
  return {
    items,
    phase: { action: 'hold', rule: 'ph-hold', to: 1, criteria: [], obstacles: [], ...phase },
    stop: null,
  };
}
