import type { ReviewThread } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { threadView } from './review-views';

const selectThread: Statement<{ thread: ReviewThread }> = {
  name: 'read-review-thread',
  text: `SELECT ${threadView} AS thread FROM review_threads t WHERE t.id = $1`,
};

/** A thread with everything that was said in it. */
export async function readReviewThread(unit: UnitOfWork, id: string): Promise<ReviewThread> {
  const row = await unit.row(selectThread, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return row.thread;
}
