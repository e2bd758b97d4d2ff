import { isLoadAdjustable } from '../../exercise/load-adjustable';
import type { Dose } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import { homeSessionsOf } from './home-sessions';
import type { ItemReading } from './item-reading';
import type { ItemSession } from './item-sessions';
import { knownInput } from './known-input';
import { hasHolds, meetsTarget } from './meets-target';
import { repsAtCeiling, surplusReps } from './session-rows';
import { sessionsAtLevel } from './sessions-at-level';

/**
 * How far the item is at its present exercise and dose, and whether today’s session and the one before reached their targets: no if
 * one did not, unknown while one of the two is. What was done today must also reach the item’s own dose: a target that was lowered
 * for today, or one of the clinic that stands in for home, says nothing about it. A target of holds counts only where the form has holds.
 */
export function levelInputs(item: ItemReading): InputEvidence[] {
  const { dose, exercise, session, sessions } = item;
  const both = session === null ? [] : [...sessions.slice(-1), session];
  const days = both.map(({ on }) => on);
  const met = allOfTwo(both.map((one) => isMet(one, one === session ? dose : null)));
  return [
    ...sessionsAtLevel(item),
    ...sessionsTotal(item),
    ...knownInput('repsMet', met, days),
    ...knownInput('holdMet', hasHolds(dose) ? met : null, days),
    ...knownInput('targetErrorMet', allOfTwo(both.map(({ seen }) => seen.targetErrorMet ?? null)), days),
    ...surplusReps(item),
    ...repsAtCeiling(item),
    ...(exercise === null ? [] : knownInput('loadAdjustable', isLoadAdjustable(exercise))),
  ];
}

function isMet({ whole, dose, target }: ItemSession, own: Dose | null): boolean | null {
  if (!whole) return false;
  return dose === null ? null : meetsTarget(dose, target) && (own === null || meetsTarget(dose, own));
}

function allOfTwo(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.length < 2 || answers.includes(null) ? null : true;
}

/** Every session of the item so far, today’s included; those at home count for an item of the home programme. */
function sessionsTotal({ row, visit, session, sessions }: ItemReading): InputEvidence[] {
  const told = row.lane === 'home' ? homeSessionsOf(row, visit) : [];
  const atHome = told.flatMap(({ on, sessions: done }) => (done === null || done === 0 ? [] : [{ on, done }]));
  const seen = [...sessions, ...(session === null ? [] : [session])];
  const count = seen.length + atHome.reduce((sum, { done }) => sum + done, 0);
  const days = [...seen, ...atHome].map(({ on }) => on).sort();
  return knownInput('sessionsTotal', count, [...days.slice(0, 1), ...days.slice(-1)]);
}
