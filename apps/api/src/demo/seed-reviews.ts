import { randomUUID } from 'node:crypto';
import { addDays, calendarDateIn, type PlanDocument } from '@repattern/domain';
import { allItems } from '@repattern/domain/plan/edit/item-spot';
import { recordPlanDuty } from '../duties/plan-duties';
import { LibraryCache } from '../exercises/library-cache';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { enterClinic } from '../platform/identity/identity-statements';
import { answerInThread } from '../reviews/answer-in-thread';
import { answerReview } from '../reviews/answer-review';
import { assignReview } from '../reviews/assign-review';
import { drawReviewSample } from '../reviews/draw-review-sample';
import { openReviewThread } from '../reviews/open-review-thread';
import { readPlanReview, showPlanReview } from '../reviews/read-plan-review';
import type { ReviewedClinic } from '../reviews/refresh-review';
import { reviewPlan } from '../reviews/review-plan';
import { snoozeReview } from '../reviews/snooze-review';
import { demoSample, type DemoReview } from './demo-reviews';

/** A seeded clinic whose plans are reviewed. */
export interface ReviewedDemoClinic {
  readonly clinicId: string;
  readonly timeZone: string;
  /** Identifiers by address. */
  readonly people: ReadonlyMap<string, string>;
  readonly supervisor: string;
  readonly reviews: readonly DemoReview[];
}

/** Something that one person does in a transaction of their own, so that what follows is later. */
interface DemoAct {
  readonly by: string;
  readonly work: (unit: UnitOfWork) => Promise<unknown>;
}

/** Reviews the plans of a demo clinic as its people would, and draws the sample of the month. */
export async function seedReviews(database: Database, clinic: ReviewedDemoClinic): Promise<void> {
  const { clinicId, timeZone, people, supervisor } = clinic;
  // In the first days of a month there is nothing yet to draw from.
  const month = addDays(calendarDateIn(timeZone, new Date()), -7).slice(0, 7);
  const draw: DemoAct = {
    by: supervisor,
    work: (unit) => drawReviewSample(unit, { request: { month, ...demoSample }, timeZone }),
  };
  const seed: ReviewSeed = { ...clinic, libraries: new LibraryCache() };
  // Whoever puts a plan off knows whether it was drawn: what is new would bring it back.
  const acts = clinic.reviews.map((review) => ({ kind: review.kind, acts: actsOf(review, seed) }));
  const others = acts.filter(({ kind }) => kind !== 'snooze').flatMap((each) => each.acts);
  const putOff = acts.filter(({ kind }) => kind === 'snooze').flatMap((each) => each.acts);
  for (const { by, work } of [...others, draw, ...putOff]) {
    const opening = { statement: enterClinic, values: [clinicId, people.get(by) ?? ''], requestId: randomUUID() };
    await database.transaction(opening, async (unit) => ({ commit: true, result: await work(unit) }));
  }
}

type ReviewSeed = ReviewedDemoClinic & ReviewedClinic;

interface HeadRow {
  id: string;
  document: PlanDocument;
}

const selectHead: Statement<HeadRow> = {
  name: 'read-demo-head',
  text: `
    SELECT p.id, r.document FROM plans p JOIN patients t ON t.id = p.patient_id
      JOIN plan_revisions r ON r.plan_id = p.id AND r.number = p.head_number
    WHERE t.record_number = $1`,
};

function actsOf(review: DemoReview, seed: ReviewSeed): DemoAct[] {
  const { supervisor } = seed;
  switch (review.kind) {
    case 'duty':
    case 'assign':
    case 'snooze':
      return [{ by: supervisor, work: (unit) => workQueue(unit, review, seed) }];
    case 'approved':
    case 'returned':
      return [{ by: supervisor, work: (unit) => giveReview(unit, review, seed) }];
    case 'thread':
      return review.says.map(({ by = supervisor, text }, index) => ({
        by,
        work: (unit) => (index === 0 ? openThread(unit, review, text) : sayMore(unit, review, text)),
      }));
    case 'answer':
      return [{ by: review.by, work: (unit) => giveAnswer(unit, review, seed) }];
  }
}

type Told<Kind extends DemoReview['kind']> = Extract<DemoReview, { readonly kind: Kind }>;

async function workQueue(
  unit: UnitOfWork,
  review: Told<'duty'> | Told<'assign'> | Told<'snooze'>,
  seed: ReviewSeed,
): Promise<unknown> {
  const { id: planId } = await headOf(unit, review);
  const { timeZone, people, supervisor } = seed;
  const inDays = (days: number): string => addDays(calendarDateIn(timeZone, new Date()), days);
  switch (review.kind) {
    case 'duty': {
      const request = { kind: review.duty, on: inDays(-review.daysAgo), note: review.note ?? null };
      return recordPlanDuty(unit, { planId, request, timeZone }, seed);
    }
    case 'assign':
      return assignReview(unit, planId, { personId: people.get(supervisor) ?? null, instead: null });
    case 'snooze': {
      const request = { until: inDays(review.days), reason: review.reason };
      return snoozeReview(unit, { planId, request, timeZone }, seed);
    }
  }
}

async function giveReview(unit: UnitOfWork, review: Told<'approved' | 'returned'>, seed: ReviewSeed): Promise<unknown> {
  const { id: planId } = await headOf(unit, review);
  const revision = (await readPlanReview(unit, planId)).head ?? 0;
  return reviewPlan(unit, { planId, request: { revision, outcome: review.kind, note: review.note } }, seed);
}

async function openThread(unit: UnitOfWork, review: Told<'thread'>, text: string): Promise<unknown> {
  const { id, document } = await headOf(unit, review);
  const found = allItems(document).find(({ item }) => item.exerciseId === review.exercise);
  if (!found) throw new Error(`Demo data: the plan of ${review.patient} lacks ${review.exercise}.`);
  return openReviewThread(unit, id, { text, item: found.item.id });
}

async function sayMore(unit: UnitOfWork, review: Told<'thread'>, text: string): Promise<unknown> {
  const { id } = await headOf(unit, review);
  const thread = (await showPlanReview(unit, id)).threads.at(-1);
  return answerInThread(unit, thread?.id ?? '', { text });
}

async function giveAnswer(unit: UnitOfWork, review: Told<'answer'>, seed: ReviewSeed): Promise<unknown> {
  const { id } = await headOf(unit, review);
  const [last] = (await readPlanReview(unit, id)).reviews;
  return answerReview(unit, { reviewId: last?.id ?? '', text: review.text }, seed);
}

async function headOf(unit: UnitOfWork, { patient }: DemoReview): Promise<HeadRow> {
  const head = await unit.row(selectHead, [patient]);
  if (!head) throw new Error(`Demo data: ${patient} has no signed plan.`);
  return head;
}
