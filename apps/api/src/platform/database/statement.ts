import type { QueryConfig, QueryResultRow } from 'pg';

/** One shaped statement: prepared once for each connection under its name, and answering rows of one type. */
export interface Statement<Row extends QueryResultRow = QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Only for the compiler: what a row looks like. */
  readonly row?: Row;
}

/** Makes what the driver sends of a statement and its values. */
export type Prepare = (statement: Statement, values: readonly unknown[]) => QueryConfig;

/** Each connection prepares a statement once and then sends its name alone. */
export const prepareOnce: Prepare = ({ name, text }, values) => ({ name, text, values: [...values] });

/** Nothing stays prepared: for a pooler that hands every transaction another connection. */
export const prepareEachTime: Prepare = ({ text }, values) => ({ text, values: [...values] });
