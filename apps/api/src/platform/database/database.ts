import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Statement } from './statement';
import { UnitOfWork } from './unit-of-work';

/** How a transaction finds out for whom it works: the statement sets clinic and person, its row says who that is. */
export interface Opening {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  readonly requestId: string;
}

/** What to do with a finished transaction. */
export type Outcome<Result> = { readonly commit: boolean; readonly result: Result };

/** The only way to the rows: transactions that run as the application's role, which owns nothing. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs work in one transaction. The opening travels together with `BEGIN`, so that it costs no round trip of its own.
   * The work gets the opening's first row (null when there was none); when it throws, nothing is kept.
   */
  async transaction<Opened extends QueryResultRow, Result>(
    opening: Opening,
    work: (unit: UnitOfWork, opened: Opened | null) => Promise<Outcome<Result>>,
  ): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const opened = await begin<Opened>(client, opening);
      const unit = new UnitOfWork(opening.requestId, client, () => joinTransaction(runner));
      const { commit, result } = await work(unit, opened);
      await finish(client, commit);
      return result;
    } catch (error) {
      await rollBack(client);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    try {
      await this.dataSource.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }
}

const beginAsApplication = 'BEGIN; SET LOCAL ROLE repattern_app';

async function begin<Opened extends QueryResultRow>(client: PoolClient, opening: Opening): Promise<Opened | null> {
  const { statement, values } = opening;
  const query = { name: statement.name, text: statement.text, values: [...values] };
  if (!sendsAhead(client)) await client.query(beginAsApplication);
  const begun = sendsAhead(client) ? client.query(beginAsApplication) : null;
  const opened = client.query<Opened>(query);
  // Both are awaited before either failure is reported, so that no rejection is left unhandled.
  const [first, second] = await Promise.allSettled([begun, opened]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return second.value.rows[0] ?? null;
}

/** Whether the connection sends a statement before the answer to the one ahead of it has come (the embedded one does not). */
function sendsAhead(client: PoolClient): boolean {
  return (client as PoolClient & { readonly pipeline?: boolean }).pipeline === true;
}

async function finish(client: PoolClient, commit: boolean): Promise<void> {
  const { command } = await client.query(commit ? 'COMMIT' : 'ROLLBACK');
  // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, and without an error.
  if (commit && command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
}

/** TypeORM opens a transaction of its own around `save` unless it knows that one is open. */
function joinTransaction(runner: QueryRunner): QueryRunner['manager'] {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  return runner.manager;
}

async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    // The connection is gone, and the transaction with it; the first error is the one to report.
  }
}
