import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

const selectOwn: Statement<{ own: boolean }> = {
  name: 'is-own-work',
  text: `SELECT review_refusal(p, current_person()) = 'own-plan' AS own FROM plans p WHERE p.id = $1`,
};

/** Throws where a plan is the own work of whoever asks: others say what is dealt with, and what can wait. */
export async function refuseOwnWork(unit: UnitOfWork, planId: string): Promise<void> {
  const row = await unit.row(selectOwn, [planId]);
  if (row?.own === true) throw new ProblemException('review.own');
}
