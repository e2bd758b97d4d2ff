import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { commit } from './commit';
import type { Prepare, Statement } from './statement';
import { UnitOfWork } from './unit-of-work';

/** How a transaction finds out for whom it works: the statement sets clinic and person, its row says who that is. */
export interface Opening<Opened extends QueryResultRow = QueryResultRow> {
  readonly statement: Statement<Opened>;
  readonly values: readonly unknown[];
  readonly requestId: string;
}

/** What to do with a finished transaction. */
export type Outcome<Result> = { readonly commit: boolean; readonly result: Result };

/** The only way to the rows: transactions that run as the application's role, which owns nothing. */
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly prepare: Prepare,
  ) {}

  /**
   * Runs work in one transaction. The opening travels together with `BEGIN`, so that it costs no round trip of its own.
   * The work gets the opening's first row (null when there was none); when it throws, nothing is kept.
   */
  async transaction<Opened extends QueryResultRow, Result>(
    opening: Opening<Opened>,
    work: (unit: UnitOfWork, opened: Opened | null) => Promise<Outcome<Result>>,
  ): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const opened = await begin<Opened>(client, this.prepare(opening.statement, opening.values));
      const unit = new UnitOfWork(opening.requestId, this.prepare, client, () => joinTransaction(runner));
      const outcome = await work(unit, opened);
      if (!unit.isOver) await (outcome.commit ? commit(client) : client.query('ROLLBACK'));
      return outcome.result;
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

async function begin<Opened extends QueryResultRow>(client: PoolClient, query: QueryConfig): Promise<Opened | null> {
  // The embedded database takes one statement at a time; a server takes the second before it has answered the first.
  if (!client.pipeline) await client.query(beginAsApplication);
  const begun = client.pipeline ? client.query(beginAsApplication) : null;
  const opened = client.query<Opened>(query);
  // Both are awaited before either failure is reported, so that no rejection is left unhandled.
  const [first, second] = await Promise.allSettled([begun, opened]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return second.value.rows[0] ?? null;
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
