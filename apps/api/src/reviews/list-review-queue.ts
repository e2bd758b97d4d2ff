import type { ReviewQueuePage, ReviewQueueQuery, ReviewQueueRow } from '@repattern/contracts';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { countShape, dateShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';
import { patientOf } from '../worklist/worklist-patient';
import { inOrder } from './counting-reasons';
import { waitingReviews, type WaitingReviewRow } from './waiting-reviews';

/** Lists a page of the review queue, what carries most risk first. */
export async function listReviewQueue(unit: UnitOfWork, query: ReviewQueueQuery): Promise<ReviewQueuePage> {
  const { limit, cursor, scope, therapist = null, kind = null, state } = query;
  const after = cursor === undefined ? [null, null, null] : readCursor(cursor, [countShape, dateShape, uuidShape]);
  const values = [limit + 1, unit.requestId, scope, therapist, kind, state, ...after];
  const rows = await unit.lastRows(waitingReviews, values);
  const [{ high, due, watch } = { high: 0, due: 0, watch: 0 }] = rows;
  const found = rows.filter((row) => row.plan_id !== null);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(rowOf),
    nextCursor: last ? writeCursor([String(last.rank), last.oldest, last.plan_id]) : null,
    counts: { high, due, watch },
  };
}

function rowOf(row: WaitingReviewRow): ReviewQueueRow {
  const { level, therapist, assignee, snoozed, reviewed, refused } = row;
  return {
    planId: row.plan_id,
    planStatus: row.plan_status,
    patient: patientOf(row),
    ...{ therapist, level, reasons: inOrder(row.reasons), assignee, snoozed, reviewed },
    head: row.head_number,
    refused,
  };
}
