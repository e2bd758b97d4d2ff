import type { ClinicClosure, VisitStatus } from '@repattern/domain';
import type { IconName } from '../ui/icon';
import { weekdayInWords } from './day-in-words';

/** What became of a visit, by icon and word. */
export const visitStatusWording: Readonly<Record<VisitStatus, { readonly icon: IconName; readonly word: string }>> = {
  planned: { icon: 'circle', word: 'Planned' },
  attended: { icon: 'check', word: 'Attended' },
  missed: { icon: 'close', word: 'Missed' },
  cancelled: { icon: 'minus', word: 'Cancelled' },
};

/** A closure on one line: `Easter, Fri 2 Apr – Mon 5 Apr`. */
export function closureInWords({ from, to, label }: ClinicClosure, today: string): string {
  const days =
    from === to ? weekdayInWords(from, today) : `${weekdayInWords(from, today)} – ${weekdayInWords(to, today)}`;
  return `${label}, ${days}`;
}
