import type { Dose } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import type { ItemObservations, ObservationId } from '../visit/item-observations';
import { observationsOf } from '../visit/observations-of';
import type { ItemReading } from './item-reading';
import type { ItemSession } from './item-sessions';
import { knownInput } from './known-input';
import { meetsTarget } from './meets-target';

/** Observations that are inputs as they are. */
const plain = [
  'substitution',
  'breathHolding',
  'pbuDeviation',
  'touches',
  'tolerated',
  'skinReaction',
  'withinSessionChange',
  'resistanceDominant',
  'accessoryUse',
  'rateComfortable',
  'dizziness',
] as const satisfies readonly ObservationId[];

/**
 * What was seen of the item today, and the quality of the session before. Nothing before it is done, and nothing that its form does
 * not ask about. Effort is told as its difference from the target, and only where the target names an effort. That something was left
 * in reserve is told only of a session that reached the item’s own dose: less is always easier.
 */
export function sessionInputs({ session, sessions, exercise, dose }: ItemReading): InputEvidence[] {
  const last = sessions.at(-1);
  const before = last ? knownInput('qualityPrev', last.quality, [last.on]) : [];
  if (session === null) return before;
  const { on, quality } = session;
  const asked = observationsOf(session.target.form, exercise ?? { equipment: [] });
  const seen: ItemObservations = Object.fromEntries(
    Object.entries(session.seen).filter(([key]) => asked.some((one) => one === key)),
  );
  return [
    ...knownInput('quality', quality, [on]),
    ...before,
    ...effortInputs(seen, session, dose),
    ...plain.flatMap((input) => knownInput(input, seen[input], [on])),
  ];
}

function effortInputs(
  { rpe, rir }: ItemObservations,
  { on, target, dose: done }: ItemSession,
  own: Dose,
): InputEvidence[] {
  const asked: Partial<Record<'rpe' | 'rir', number>> = effortOf(target);
  return [
    ...knownInput('rpeOver', difference(rpe, asked.rpe), [on]),
    ...knownInput('rirOver', done !== null && meetsTarget(done, own) ? difference(rir, asked.rir) : null, [on]),
    ...knownInput('rirUnder', difference(asked.rir, rir), [on]),
  ];
}

function effortOf(target: Dose): { readonly rpe?: number; readonly rir?: number } {
  return { ...('rpe' in target ? { rpe: target.rpe } : {}), ...('rir' in target ? { rir: target.rir } : {}) };
}

function difference(one: number | undefined, other: number | undefined): number | null {
  return one === undefined || other === undefined ? null : one - other;
}
