import type { InputEvidence } from '../verdict';
import { knownInput } from './known-input';
import { daysSince } from './response-inputs';
import type { VisitReading } from './visit-reading';

/**
 * Home sessions done of those prescribed since the last visit, in percent; more than 100 where more was done. Unknown on the first visit,
 * where nobody asked, and while not one whole session was prescribed.
 */
export function adherenceInputs({ context, past, phase, on }: VisitReading): InputEvidence[] {
  const { sessionsDone } = context.visit.home;
  const last = past.at(-1);
  const days = last === undefined ? null : daysSince(last.on, on);
  if (sessionsDone === null || days === null || phase === null || phase.home.length === 0) return [];
  const prescribed = Math.floor(days * phase.homePerDay);
  return prescribed < 1 ? [] : knownInput('adherencePct', (sessionsDone / prescribed) * 100, [on]);
}
