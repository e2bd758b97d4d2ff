import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Prepare, Statement } from './statement';

/** Everything that one request reads and writes: one connection, one transaction, one clinic. */
export class UnitOfWork {
  constructor(
    /** Identifier of the request that the work is done for; every audit event carries it. */
    readonly requestId: string,
    private readonly prepare: Prepare,
    private readonly client: PoolClient,
    private readonly createManager: () => EntityManager,
  ) {}

  /** TypeORM on this transaction, for ordinary rows. */
  get entities(): EntityManager {
    return this.createManager();
  }

  /** Runs one shaped statement and answers its rows. */
  async rows<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.client.query<Row>(this.prepare(statement, values));
    return result.rows;
  }

  /** Runs one shaped statement and answers its first row, or null. */
  async row<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row | null> {
    return (await this.rows(statement, values))[0] ?? null;
  }
}
