import { isSame } from '../../plan/edit/change-plan';
import { doseForms, isChoice } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import { observationsOf } from '../visit/observations-of';
import type { ItemReading } from './item-reading';
import type { ItemSession } from './item-sessions';
import { knownInput } from './known-input';
import { meetsTarget } from './meets-target';

/**
 * Repetitions above the target in the last set from which a session has surplus.
 * @source docs/sources.md#baechle-earle
 */
const leastSurplus = 2;

/**
 * In how many sessions in a row, today’s first, the last set had two repetitions or more above the target, at no less than the dose
 * that the item has now. Unknown while today’s is, and where the load cannot follow.
 */
export function surplusReps(item: ItemReading): InputEvidence[] {
  const { session, exercise, dose } = item;
  const isAsked = exercise !== null && observationsOf(dose.form, exercise).includes('surplusReps');
  if (!isAsked || session?.seen.surplusReps === undefined) return [];
  const row = rowOfSessions(item, ({ seen, target, dose: done }) => {
    const isAtDose = isSame(target, dose) && done !== null && meetsTarget(done, dose);
    return isAtDose && seen.surplusReps !== undefined && seen.surplusReps >= leastSurplus;
  });
  return knownInput('surplusRepsSessions', row.length, daysOf(row, session));
}

/**
 * In how many sessions in a row, today’s first, all sets of the target, and as many as the item has now, had as many repetitions as
 * the form’s usual range allows. Unknown while today’s dose is.
 */
export function repsAtCeiling(item: ItemReading): InputEvidence[] {
  const { session, dose } = item;
  const ceiling = repsCeiling(dose);
  if (ceiling === null || !session?.dose) return [];
  const row = rowOfSessions(item, ({ dose: done, target }) => {
    return done !== null && reps(done) >= ceiling && sets(done) >= Math.max(sets(target), sets(dose));
  });
  return knownInput('repsAtCeilingSessions', row.length, daysOf(row, session));
}

function rowOfSessions({ session, sessions }: ItemReading, holds: (one: ItemSession) => boolean): ItemSession[] {
  const latestFirst = [...(session === null ? [] : [session]), ...sessions.toReversed()];
  const end = latestFirst.findIndex((one) => !holds(one));
  return end === -1 ? latestFirst : latestFirst.slice(0, end);
}

function daysOf(row: readonly ItemSession[], { on }: ItemSession): string[] {
  return row.length === 0 ? [on] : row.map((one) => one.on);
}

function repsCeiling({ form }: Dose): number | null {
  const parameter = doseForms[form].parameters['reps'];
  return parameter === undefined || isChoice(parameter) ? null : parameter.usual[1];
}

function reps(dose: Dose): number {
  return 'reps' in dose ? dose.reps : 0;
}

function sets(dose: Dose): number {
  return 'sets' in dose ? dose.sets : 1;
}
