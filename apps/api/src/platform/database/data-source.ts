import { DataSource, type DataSourceOptions } from 'typeorm';
import { ClinicEntity } from '../identity/clinic.entity';
import { PersonEntity } from '../identity/person.entity';
import { columnTypes } from './column-types';
import { migrations } from './migrations/migrations';

/** Where the rows are: a PostgreSQL server, or the embedded database of this process. */
export type DatabaseAddress =
  | { readonly kind: 'server'; readonly url: string; readonly poolSize: number; readonly statementTimeout: number }
  | EmbeddedAddress;

/** The embedded database, opened; its driver options come from the library's own adapter. */
export interface EmbeddedAddress {
  readonly kind: 'embedded';
  readonly driver: unknown;
  readonly extra: object;
}

/** TypeORM over one address; the schema changes by listed migrations only. */
export function createDataSource(address: DatabaseAddress): DataSource {
  return new DataSource({ ...rows, ...connectionOf(address) } as DataSourceOptions);
}

const rows = {
  type: 'postgres',
  entities: [ClinicEntity, PersonEntity],
  migrations,
  migrationsTableName: 'migrations',
  migrationsTransactionMode: 'each',
  installExtensions: false,
};

function connectionOf(address: DatabaseAddress): object {
  if (address.kind === 'embedded') {
    // One embedded database is one connection: a pool of one lets transactions queue instead of mix.
    // It cannot be opened again once the pool has dropped it, so it is never idle for too long.
    const extra = {
      ...address.extra,
      types: columnTypes,
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 10_000,
    };
    return { driver: address.driver, username: 'postgres', database: 'postgres', poolSize: 1, extra };
  }
  const extra = {
    types: columnTypes,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: address.statementTimeout,
    options: '-c TimeZone=UTC -c max_parallel_workers_per_gather=0 -c idle_in_transaction_session_timeout=60000',
  };
  return { url: address.url, poolSize: address.poolSize, extra };
}
