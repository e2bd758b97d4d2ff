import { addDays } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ProgressRecord } from './progress-record';

/** Days that a patient spent in a phase, both included. */
export interface PhaseBand {
  readonly phase: PhaseNumber;
  readonly from: string;
  readonly to: string;
}

/** The phases in which the patient was, one after the other; one that was left on the day it began is left out. */
export function phaseBands({ moves, until }: Pick<ProgressRecord, 'moves' | 'until'>): PhaseBand[] {
  return moves
    .map(({ to: phase, since: from }, at): PhaseBand => {
      const next = moves[at + 1]?.since;
      return { phase, from, to: next === undefined ? until : addDays(next as CalendarDate, -1) };
    })
    .filter(({ from, to }) => from <= to);
}
