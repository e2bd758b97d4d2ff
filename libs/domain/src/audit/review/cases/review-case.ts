import { parseCalendarDate } from '../../../kernel/calendar-date';
import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ReviewedMove, ReviewedVerdict, ReviewFacts } from '../review-facts';
import type { ReviewPolicy } from '../review-policy';
import type { ReviewReason, ReviewReasonKind } from '../review-reason';
import { reviewReasons } from '../review-reasons';

/** A day that the test has written right. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

/** An active plan about which nothing is to be said: no day of it is known. */
export const quietPlan: ReviewFacts = {
  ...{ status: 'active', work: 'none', workSince: null, signedOn: null, firstTreatmentOn: null, treatmentDays: [] },
  ...{ planEndOn: null, endedOn: null, lastVisitOn: null, nextVisitOn: null, duties: [], moves: [], verdicts: [] },
  ...{ lateFlags: [], unanswered: null, doses: [], signals: [], lastReturn: null, sample: null },
};

/** A reduction of a bridge that was accepted and followed. */
export const followed: ReviewedVerdict = {
  ...{ visit: 'v1', on: day('2026-10-12'), item: 'i1', exerciseId: 'bridge-double-leg', changed: true },
  ...{ action: 'REGRESS', rule: 'p-high', decision: 'accepted' },
};

/** A patient who was taken from phase 2 to 3. */
export const overriddenGate: ReviewedMove = {
  ...{ visit: 'v1', move: 'override', from: 2, to: 3, on: day('2026-10-12') },
  ...{ unmet: [], notAssessed: ['romPctNormPriority'] },
};

/** The reasons of one kind that facts speak for. */
export function reasonsOf(
  kind: ReviewReasonKind,
  facts: Partial<ReviewFacts>,
  policy: ReviewPolicy = {},
): ReviewReason[] {
  return reviewReasons({ ...quietPlan, ...facts }, policy).filter((reason) => reason.kind === kind);
}
