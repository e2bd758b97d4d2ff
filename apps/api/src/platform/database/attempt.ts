import type { Statement } from './statement';
import type { UnitOfWork } from './unit-of-work';

const begin: Statement = { name: 'begin-attempt', text: 'SAVEPOINT attempt' };
const keep: Statement = { name: 'keep-attempt', text: 'RELEASE SAVEPOINT attempt' };
const takeBack: Statement = { name: 'take-back-attempt', text: 'ROLLBACK TO SAVEPOINT attempt' };

/** Why an attempt was taken back. */
export interface FailedAttempt {
  readonly failure: unknown;
}

/**
 * Does work that the rest of the transaction does not depend on: when it fails, what it wrote alone is taken back. Answers why it failed, or
 * null.
 */
export async function attempt(unit: UnitOfWork, work: () => Promise<void>): Promise<FailedAttempt | null> {
  await unit.rows(begin, []);
  try {
    await work();
  } catch (failure) {
    await unit.rows(takeBack, []);
    return { failure };
  }
  await unit.rows(keep, []);
  return null;
}
