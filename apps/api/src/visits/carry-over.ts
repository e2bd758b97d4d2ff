import {
  schedulePhases,
  type CalendarDate,
  type ClinicClosure,
  type MergeChoices,
  type PlanDocument,
} from '@repattern/domain';
import { mergePlans } from '@repattern/domain/plan/merge-plans';

/** A plan in three states: as both sides knew it, as persons changed it, and as a visit leaves it. */
export interface PlanBesideVisit {
  readonly base: PlanDocument;
  readonly mine: PlanDocument;
  readonly theirs: PlanDocument;
}

/**
 * What persons changed of a plan, on top of what a visit makes of it: deliberate changes win, but what became of visits is what the visit
 * says. The days to come are arranged anew.
 */
export function carryOver(
  versions: PlanBesideVisit,
  { closures, today }: { readonly closures: readonly ClinicClosure[]; readonly today: CalendarDate },
): PlanDocument {
  const { conflicts } = mergePlans(versions);
  const deliberate = conflicts.filter(({ kind, choices }) => kind !== 'visit' && choices.includes('mine'));
  const choices: MergeChoices = Object.fromEntries(deliberate.map(({ id }) => [id, 'mine']));
  const { plan } = mergePlans(versions, choices);
  const visits = schedulePhases(plan, closures, today);
  return { ...plan, calendar: { ...plan.calendar, visits } };
}
