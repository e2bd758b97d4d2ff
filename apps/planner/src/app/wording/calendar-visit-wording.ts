import type { ClinicClosure, PlannedVisit, VisitStatus } from '@repattern/domain';
import type { IconName } from '../ui/icon';
import { weekdayInWords } from './day-in-words';

/** What became of a visit, by icon and word. */
export const visitStatusWording: Readonly<Record<VisitStatus, { readonly icon: IconName; readonly word: string }>> = {
  planned: { icon: 'circle', word: 'Planned' },
  attended: { icon: 'check', word: 'Attended' },
  missed: { icon: 'close', word: 'Missed' },
  cancelled: { icon: 'minus', word: 'Cancelled' },
};

/** What a visit’s mark in the calendar shows, as one text. */
function shownOf({ at, status, reassess }: PlannedVisit, mark: string | null): string {
  const { word } = visitStatusWording[status];
  return [at ?? word, ...(reassess ? ['Re-assess'] : []), ...(mark === null ? [] : [mark])].join(' ');
}

/** A visit in words: its day, then what its mark in the calendar shows, then the rest. */
export function visitInWords(visit: PlannedVisit, today: string, mark: string | null = null): string {
  const { on, at, phase, status, fixed } = visit;
  const parts = [
    weekdayInWords(on, today),
    shownOf(visit, mark),
    ...(at === null ? [] : [visitStatusWording[status].word.toLowerCase()]),
    `phase ${phase}`,
    ...(fixed && status === 'planned' ? ['day kept'] : []),
  ];
  return parts.join(', ');
}

/** A closure on one line: `Easter, Fri 2 Apr – Mon 5 Apr`. */
export function closureInWords({ from, to, label }: ClinicClosure, today: string): string {
  const days =
    from === to ? weekdayInWords(from, today) : `${weekdayInWords(from, today)} – ${weekdayInWords(to, today)}`;
  return `${label}, ${days}`;
}
