import type { RevisionKind, RevisionView } from '@repattern/contracts';
import { weekdayInWords } from './day-in-words';

/** How a revision came about, before the name of a person. */
export const revisionKindWording: Readonly<Record<RevisionKind, string>> = {
  'sign-off': 'Signed',
  calendar: 'Calendar',
  visit: 'Visit recorded',
};

/** What says why a revision or a step was made. */
export type PlanReason = Pick<RevisionView, 'reason' | 'visitId'>;

/** Why a revision or a step was made: what a person wrote, in quotation marks; or the visit that it comes from, by its day. */
export function planReasonInWords({ reason, visitId }: PlanReason, today: string): string | null {
  if (reason === null) return null;
  return visitId === null ? `“${reason}”` : `Visit of ${weekdayInWords(reason, today)}`;
}
