import { randomUUID } from 'node:crypto';
import type { FieldFault, OpenReviewThreadRequest, ReviewAnchor, ReviewThread } from '@repattern/contracts';
import type { PlanDocument, PlanStatus, PlanWork } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { lockReviewedPlan } from './lock-reviewed-plan';
import { readReviewThread } from './read-review-thread';

interface HeadRow {
  status: PlanStatus;
  work: PlanWork;
  number: number | null;
  document: PlanDocument;
}

const selectHead: Statement<HeadRow> = {
  name: 'read-head-to-comment',
  text: `
    SELECT p.status, p.work, r.number, r.document FROM plans p
      LEFT JOIN plan_revisions r ON r.plan_id = p.id AND r.number = p.head_number
    WHERE p.id = $1`,
};

const insertThread: Statement = {
  name: 'open-review-thread',
  text: `
    WITH thread AS (
      INSERT INTO review_threads (id, plan_id, revision, anchor) VALUES ($1, $2, $3, $4::jsonb) RETURNING *
    ), comment AS (
      INSERT INTO review_comments (id, thread_id, text) SELECT $5::uuid, id, $6 FROM thread RETURNING *
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.thread-opened', 'plan', p.id, $7::uuid,
      jsonb_build_object('patient', p.patient_id, 'thread', t.id, 'revision', t.revision, 'item', t.anchor->'item',
        'comment', r.id, 'record', ${textRecordHash('review-thread')})
    FROM comment r JOIN thread t ON t.id = r.thread_id JOIN plans p ON p.id = t.plan_id`,
};

/** Opens a thread about a plan’s head, or about one item of it, which the thread keeps as it is now. */
export async function openReviewThread(
  unit: UnitOfWork,
  planId: string,
  request: OpenReviewThreadRequest,
): Promise<ReviewThread> {
  await lockReviewedPlan(unit, { kind: 'plan', id: planId });
  const head = await unit.row(selectHead, [planId]);
  if (!head || head.number === null) {
    const members = head ? { planStatus: head.status, work: head.work } : {};
    throw new ProblemException('plan.status', { members });
  }
  const anchor = anchorIn(head.document, request);
  const id = randomUUID();
  const said = [randomUUID(), request.text, unit.requestId];
  await unit.rows(insertThread, [id, planId, head.number, anchor && JSON.stringify(anchor), ...said]);
  return readReviewThread(unit, id);
}

function anchorIn(document: PlanDocument, request: OpenReviewThreadRequest): ReviewAnchor | null {
  const { item: id = null, parameter = null } = request;
  if (id === null) {
    if (parameter !== null) throw invalid([faultAt('/item', 'required')]);
    return null;
  }
  const item = findItem(document, id)?.item;
  if (!item) throw invalid([faultAt('/item', 'unknown-id')]);
  const { exerciseId, side, dose } = item;
  if (parameter !== null && !Object.hasOwn(dose, parameter)) throw invalid([faultAt('/parameter', 'unknown-id')]);
  return { item: id, exerciseId, side, dose, parameter };
}

function faultAt(pointer: string, code: FieldFault['code']): FieldFault {
  return { code, in: 'body', pointer, params: {} };
}
