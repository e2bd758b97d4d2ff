import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { commit } from './commit';
import type { Prepare, Statement } from './statement';

/** Everything that one request reads and writes: one connection, one transaction, one clinic. */
export class UnitOfWork {
  private ended = false;

  constructor(
    /** Identifier of the request that the work is done for; every audit event carries it. */
    readonly requestId: string,
    private readonly prepare: Prepare,
    private readonly client: PoolClient,
    private readonly createManager: () => EntityManager,
  ) {}

  /** Whether the last statement has been run, and the transaction with it is over. */
  get isOver(): boolean {
    return this.ended;
  }

  /** TypeORM on this transaction, for ordinary rows. */
  get entities(): EntityManager {
    return this.createManager();
  }

  /** Runs one shaped statement and answers its rows. */
  async rows<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    return (await this.send(statement, values)).rows;
  }

  /** Runs one shaped statement and answers its first row, or null. */
  async row<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row | null> {
    return (await this.rows(statement, values))[0] ?? null;
  }

  /**
   * Runs the transaction's last statement and answers its rows. The commit travels with it, so that it costs no round
   * trip of its own: when the statement fails, it ends the transaction without keeping anything.
   */
  async lastRows<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const sent = this.send(statement, values);
    this.ended = true;
    if (!this.client.pipeline) await sent;
    const [answer, end] = await Promise.allSettled([sent, commit(this.client)]);
    if (answer.status === 'rejected') throw answer.reason;
    if (end.status === 'rejected') throw end.reason;
    return answer.value.rows;
  }

  private send<Row extends QueryResultRow>(
    statement: Statement<Row>,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    if (this.ended) throw new Error('The transaction is over: nothing can be run in it any more.');
    return this.client.query<Row>(this.prepare(statement, values));
  }
}
