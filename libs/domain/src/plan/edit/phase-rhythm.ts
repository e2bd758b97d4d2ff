import type { PhaseNumber } from '../../technique/dose-form';
import type { PlanDocument } from '../plan-document';
import { changed, changePhase } from './change-plan';

/**
 * The plan with a phase of another planned length, in whole weeks from 1 on; anything else changes nothing. Its visits stay
 * where they are until the phases are scheduled again.
 */
export function setPhaseWeeks(plan: PlanDocument, phase: PhaseNumber, weeks: number): PlanDocument {
  if (!Number.isInteger(weeks) || weeks < 1) return plan;
  return changePhase(plan, phase, (before) => changed(before, { weeks }));
}

/**
 * The plan with another number of visits a week in a phase, a half for one every two weeks and 0 for a phase at home alone.
 * Its visits stay where they are until the phases are scheduled again.
 */
export function setVisitsPerWeek(plan: PlanDocument, phase: PhaseNumber, visitsPerWeek: number): PlanDocument {
  return isAmount(visitsPerWeek) ? changePhase(plan, phase, (before) => changed(before, { visitsPerWeek })) : plan;
}

/** The plan with the home programme of a phase so many times a day, a half for every other day. */
export function setHomePerDay(plan: PlanDocument, phase: PhaseNumber, homePerDay: number): PlanDocument {
  return isAmount(homePerDay) ? changePhase(plan, phase, (before) => changed(before, { homePerDay })) : plan;
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
