import type { ReviewSampleGrounds } from '@repattern/contracts';
import { monthInWords } from '../../wording/day-in-words';

/** Why a plan could be drawn for a month: `3 visits and 1 revision in Oct 2026`; empty where nobody recorded it. */
export function groundsInWords(grounds: ReviewSampleGrounds | null, month: string): string {
  if (grounds === null) return '';
  const told = [counted(grounds.visits, 'visit'), counted(grounds.revisions, 'revision')].filter((part) => part !== '');
  return `${told.join(' and ')} in ${monthInWords(month)}`;
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
