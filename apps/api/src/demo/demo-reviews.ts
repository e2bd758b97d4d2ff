import type { DutyKind } from '@repattern/domain';
import { demoTherapists } from './demo-therapists';

const [, second] = demoTherapists;

/** Something that was done about a plan of an invented patient on the day of seeding, by the clinic’s supervisor or by who is named. */
export type DemoReview = { readonly patient: string } &
  /** A duty that was done some days before the day of seeding. */
  (
    | { readonly kind: 'duty'; readonly duty: DutyKind; readonly daysAgo: number; readonly note?: string }
    | { readonly kind: 'assign' }
    | { readonly kind: 'snooze'; readonly days: number; readonly reason: string }
    | { readonly kind: 'approved' | 'returned'; readonly note: string }
    /** A thread about an exercise of the plan, with what is said in it; the first by the supervisor. */
    | { readonly kind: 'thread'; readonly exercise: string; readonly says: readonly DemoComment[] }
    | { readonly kind: 'answer'; readonly by: string; readonly text: string }
  );

/** What somebody says in a thread; without a name the supervisor. */
export interface DemoComment {
  readonly by?: string;
  readonly text: string;
}

/** How the sample of the month is drawn. */
export const demoSample = { perTherapist: 1, seed: 'demo' } as const;

const done = (patient: string, duty: DutyKind, daysAgo: number): DemoReview => ({
  patient,
  kind: 'duty',
  duty,
  daysAgo,
});

/**
 * What was written about the plans of the demo clinic and said about them, in this order. What is left out waits: a co-signature, a gate that
 * was overridden, a precaution and a reduction that were overruled, doses that stay the same, and duties.
 */
export const demoReviews: readonly DemoReview[] = [
  done('DEMO-001', 'certification', 30),
  done('DEMO-008', 'certification', 12),
  done('DEMO-013', 'certification', 130),
  done('DEMO-013', 'progress-report', 120),
  done('DEMO-013', 'recertification', 70),
  done('DEMO-015', 'certification', 28),
  done('DEMO-015', 'progress-report', 16),
  done('DEMO-016', 'certification', 20),
  done('DEMO-016', 'progress-report', 9),
  { patient: 'DEMO-015', kind: 'assign' },
  { patient: 'DEMO-014', kind: 'snooze', days: 10, reason: 'In hospital; certify when she comes back' },
  { patient: 'DEMO-003', kind: 'approved', note: 'Early days, and well documented.' },
  {
    ...{ patient: 'DEMO-017', kind: 'thread', exercise: 'balance-foam-feet-together' },
    says: [{ text: 'Four visits in a row asked for a harder step. What has to happen before she takes it?' }],
  },
  {
    ...{ patient: 'DEMO-017', kind: 'returned' },
    note: 'Please say with the patient when the dose may rise, or change the exercise.',
  },
  {
    ...{ patient: 'DEMO-018', kind: 'thread', exercise: 'chin-tuck-seated' },
    says: [
      { text: 'No change for three visits. Is the home programme done at all?' },
      { by: second, text: 'Hardly: two nights a week at most. We have cut it to two exercises.' },
    ],
  },
  { patient: 'DEMO-018', kind: 'returned', note: 'Too many exercises at home for what he gets done.' },
  {
    ...{ patient: 'DEMO-018', kind: 'answer', by: second },
    text: 'Agreed with him on two exercises at home, with a reminder on his phone. We look at it again in two visits.',
  },
];
