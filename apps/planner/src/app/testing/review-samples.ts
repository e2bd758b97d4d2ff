import type {
  PlanReviewView,
  ReviewQueuePage,
  ReviewQueueRow,
  ReviewReasonView,
  ReviewSampleView,
} from '@repattern/contracts';
import type { CalendarDate } from '@repattern/domain';
import { aPatient } from './samples';

const toma = { id: 'person-2', displayName: 'Toma Ardelean' };

/** A gate that was overridden, with what is told to differ. */
export function aReason(differing: Partial<ReviewReasonView> = {}): ReviewReasonView {
  return {
    ...{ kind: 'gate-overridden', key: 'v-1', since: '2026-09-12', level: 'high' },
    params: {
      move: 'override',
      from: 1,
      to: 2,
      on: '2026-09-12' as CalendarDate,
      unmet: ['nprsRest'],
      notAssessed: [],
    },
    ...differing,
  };
}

/** Ana Pop’s plan in the queue, treated by Toma Ardelean, with what is told to differ. */
export function aQueueRow(differing: Partial<ReviewQueueRow> = {}): ReviewQueueRow {
  return {
    ...{ planId: 'plan-1', planStatus: 'active', patient: aPatient(), therapist: toma, level: 'high' },
    ...{ reasons: [aReason()], assignee: null, snoozed: null, reviewed: null, head: 3, refused: null },
    ...differing,
  };
}

/** One page of the queue. */
export function aQueuePage(items: readonly ReviewQueueRow[]): ReviewQueuePage {
  const at = (level: ReviewQueueRow['level']): number => items.filter((row) => row.level === level).length;
  return { items: [...items], nextCursor: null, counts: { high: at('high'), due: at('due'), watch: at('watch') } };
}

/** What is known of the review of Ana Pop’s plan, with what is told to differ. */
export function aPlanReview(differing: Partial<PlanReviewView> = {}): PlanReviewView {
  return {
    ...{ planId: 'plan-1', patient: aPatient(), therapist: toma, status: 'active', head: 3 },
    ...{ reviewed: null, reasons: [aReason()], reviews: [], threads: [], assignee: null, snoozed: null },
    ...{ mayReview: true, refused: null },
    ...differing,
  };
}

/** A sample of August with Ana Pop’s plan in it, with what is told to differ. */
export function aSample(differing: Partial<ReviewSampleView> = {}): ReviewSampleView {
  const grounds = { visits: 3, revisions: 1 };
  return {
    ...{ id: 'sample-1', month: '2026-08', draw: 1, perTherapist: 2, seed: 'autumn', candidates: 12 },
    therapists: [{ therapist: toma, candidates: 12, drawn: 1 }],
    plans: [
      {
        ...{ planId: 'plan-1', planStatus: 'active', patient: aPatient(), therapist: toma },
        ...{ grounds, reviewedAt: null },
      },
    ],
    ...{ by: { id: 'person-3', displayName: 'Sanda Marin' }, at: '2026-09-01T08:00:00Z' },
    ...differing,
  };
}
