import { randomUUID } from 'node:crypto';
import type { AddReviewCommentRequest, ReviewThread } from '@repattern/contracts';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { readReviewThread } from './read-review-thread';
import { refuseOwnWork } from './refuse-own-work';

const eventOf = (action: string, told: string): string => `
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT '${action}', 'plan', p.id, $2::uuid, jsonb_build_object('patient', p.patient_id, 'thread', t.id, ${told})
    FROM said r JOIN review_threads t ON t.id = r.thread_id JOIN plans p ON p.id = t.plan_id`;

const insertComment: Statement = {
  name: 'answer-in-thread',
  text: `
    WITH said AS (INSERT INTO review_comments (thread_id, id, text) VALUES ($1, $3, $4) RETURNING *)
    ${eventOf('review.commented', `'comment', r.id, 'record', ${textRecordHash('review-comment')}`)}`,
};

const insertSettlement: Statement = {
  name: 'settle-review-thread',
  text: `
    WITH said AS (INSERT INTO review_settlements (thread_id) VALUES ($1) RETURNING *)
    ${eventOf('review.thread-settled', `'record', ${textRecordHash('review-settlement')}`)}`,
};

/** Says more in a thread that is not settled. */
export async function answerInThread(
  unit: UnitOfWork,
  id: string,
  { text }: AddReviewCommentRequest,
): Promise<ReviewThread> {
  await lockOpenThread(unit, id);
  await unit.rows(insertComment, [id, unit.requestId, randomUUID(), text]);
  return readReviewThread(unit, id);
}

/** Settles a thread about the work of somebody else: nothing is said in it any more. */
export async function settleThread(unit: UnitOfWork, id: string): Promise<ReviewThread> {
  await refuseOwnWork(unit, await lockOpenThread(unit, id));
  await unit.rows(insertSettlement, [id, unit.requestId]);
  return readReviewThread(unit, id);
}

async function lockOpenThread(unit: UnitOfWork, id: string): Promise<string> {
  const planId = await lockReviewedPlan(unit, { kind: 'thread', id });
  const { settled } = await readReviewThread(unit, id);
  if (settled !== null) throw new ProblemException('review.thread-settled');
  return planId;
}
