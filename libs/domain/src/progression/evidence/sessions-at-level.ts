import { isSame } from '../../plan/edit/change-plan';
import type { Dose } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import { homeSessionsOf } from './home-sessions';
import type { ItemReading } from './item-reading';
import { isSameUse, rowOf, sessionOf } from './item-sessions';
import type { ItemSession } from './item-sessions';
import { knownInput } from './known-input';
import { meetsTarget } from './meets-target';
import type { VisitItem } from '../visit/visit-document';

/**
 * How often the item was done to the full at the exercise and dose that it has now, since it has them: visits and sessions at home
 * count, today’s session does not. It counts back from the last visit and ends at one at which the item had another dose. Of a home
 * item that nobody was asked about and nobody saw, it is unknown.
 */
export function sessionsAtLevel(item: ItemReading): InputEvidence[] {
  const { row, visit, dose } = item;
  const atLevel = visitsAtLevel(item);
  const seen = atLevel.flatMap(({ session }) => session ?? []);
  const since = atLevel.at(-1)?.on ?? visit.on;
  const told = homeSessionsOf(row, visit).filter(
    (one) => one.on >= since && one.dose !== null && isSame(one.dose, dose),
  );
  const asked = told.flatMap(({ on, sessions }) => (sessions === null || sessions === 0 ? [] : [{ on, sessions }]));
  const isUnknown = row.lane === 'home' && seen.length === 0 && told.every(({ sessions }) => sessions === null);
  const count = seen.length + asked.reduce((sum, { sessions }) => sum + sessions, 0);
  return knownInput(
    'sessionsAtLevel',
    isUnknown ? null : count,
    [...seen, ...asked].map(({ on }) => on),
  );
}

interface VisitAtLevel {
  readonly on: string;
  /** Null where the item was not done to the full. */
  readonly session: ItemSession | null;
}

/** Visits at which the item had its present exercise and dose, the last first; those without a row of it are passed over. */
function visitsAtLevel({ row, visit, dose }: ItemReading): VisitAtLevel[] {
  const visits: VisitAtLevel[] = [];
  for (const past of visit.past.toReversed()) {
    const session = sessionOf(row, past);
    const isFull = session !== null && isAtLevel(session, dose);
    if (!isFull && !isAtTarget(rowOf(row, past), row, dose)) break;
    visits.push({ on: past.on, session: isFull ? session : null });
  }
  return visits;
}

function isAtTarget(there: VisitItem | null, row: VisitItem, dose: Dose): boolean {
  return there === null || (isSameUse(there, row) && isSame(there.target, dose));
}

/** Whether a session was a full one at a dose: exactly it, or at least it where it was the target. */
export function isAtLevel({ dose: done, target, whole }: ItemSession, dose: Dose): boolean {
  if (done === null) return false;
  return isSame(done, dose) || (whole && isSame(target, dose) && meetsTarget(done, dose));
}
