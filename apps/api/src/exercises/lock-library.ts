import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

const lock: Statement = {
  name: 'lock-library',
  text: `SELECT pg_advisory_xact_lock(7021955, hashtext(current_clinic()::text))`,
};

/**
 * Keeps everybody else from changing the clinic's library until the transaction ends. Two entries that are each right
 * could otherwise lead to each other in a circle.
 */
export async function lockLibrary(unit: UnitOfWork): Promise<void> {
  await unit.rows(lock, []);
}
