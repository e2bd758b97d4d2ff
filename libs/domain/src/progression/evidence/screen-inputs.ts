import { redFlags } from '../../assessment/red-flags.data';
import type { FlagStates } from '../../plan/flag-states-during';
import type { InputEvidence } from '../verdict';
import type { VisitScreen } from '../visit/visit-document';
import { oxygenRequired, vitalsRequired } from '../visit/vitals-required';
import { knownInput } from './known-input';
import type { VisitReading } from './visit-reading';

/**
 * What was asked before anything is done, today and at no other time. Only what was answered is an input, except whether all of it
 * was: that is known at any time.
 */
export function screenInputs({ context, flags }: VisitReading): InputEvidence[] {
  const { screen } = context.visit;
  const on = [context.on];
  return [
    ...knownInput('safetyScreenDone', isScreenDone(screen, flags), on),
    ...knownInput('redFlag', hasRedFlag(screen), on),
    ...knownInput('newNeuroDeficit', screen.newNeuroDeficit, on),
    ...knownInput('injuriousFall', screen.fall === null ? null : screen.fall === 'injurious', on),
    ...knownInput('fallSinceLast', screen.fall === null ? null : screen.fall !== 'none', on),
    ...knownInput('lockingOrGivingWay', screen.lockingOrGivingWay, on),
    ...knownInput('sbp', screen.signs.sbp, on),
    ...knownInput('dbp', screen.signs.dbp, on),
    ...knownInput('hr', screen.signs.hr, on),
    ...knownInput('spo2', screen.signs.spo2, on),
    ...knownInput('tempC', screen.signs.tempC, on),
  ];
}

/**
 * Whether everything that makes a visit safe was asked. That no vital signs are indicated does not count where a precaution of heart or
 * lungs asks for them.
 */
export function isScreenDone(screen: VisitScreen, flags: FlagStates): boolean {
  return areQuestionsAnswered(screen) && areVitalsKnown(screen, flags);
}

/** Whether red flags, neurology, falls, locking, new events and precautions were asked; precautions that changed must be named. */
export function areQuestionsAnswered(screen: VisitScreen): boolean {
  const { redFlag, raised, newNeuroDeficit, fall, lockingOrGivingWay, newEvent, precautions, flags } = screen;
  const answers = [newNeuroDeficit, fall, lockingOrGivingWay, newEvent, precautions];
  const areFlagsAsked = redFlag !== null || raised.length > 0;
  return areFlagsAsked && !answers.includes(null) && (precautions === 'unchanged' || flags.length > 0);
}

/** Whether vital signs are settled for today: pressure, pulse and the oxygen that is asked for taken, or not indicated where that may be said. */
export function areVitalsKnown({ vitals, signs }: VisitScreen, flags: FlagStates): boolean {
  const { sbp, dbp, hr, spo2 } = signs;
  const taken = sbp !== null && dbp !== null && hr !== null && (spo2 !== null || !oxygenRequired(flags));
  return vitals === 'taken' ? taken : vitals === 'not-indicated' && !vitalsRequired(flags);
}

/** Flags of routine urgency are told to a physician without stopping anything; a flag that nobody named counts as grave. */
function hasRedFlag({ redFlag, raised }: VisitScreen): boolean | null {
  if (raised.length === 0) return redFlag;
  return redFlags.some(({ id, urgency }) => raised.includes(id) && urgency !== 'routine');
}
