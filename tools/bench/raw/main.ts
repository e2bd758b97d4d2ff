import { join } from 'node:path';
import { Pool } from 'pg';
import { pino } from 'pino';
import { columnTypes } from '../../../apps/api/src/platform/database/column-types.ts';
import { createRawServer } from './raw-server.ts';
import { loadReaders } from './read-documents.ts';
import { readStatements } from './statements.ts';

// The bare server of the comparison; `tools/bench/bench.ts` starts it with the same environment as the API.
const environment = process.env;
const pool = new Pool({
  connectionString: environment['DATABASE_URL'],
  max: Number(environment['DATABASE_POOL_SIZE']),
  types: columnTypes,
  pipeline: true,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 30_000,
  options: '-c TimeZone=UTC',
});
const logger = pino({ level: environment['LOG_LEVEL'] ?? 'info', base: null });
const statements = readStatements(environment['BENCH_STATEMENTS'] ?? '');
const readers = await loadReaders(join(import.meta.dirname, '../../..'));
const server = createRawServer({ pool, statements, ...readers }, logger);

server.listen(Number(environment['PORT']), environment['HOST'], () => process.send?.({ ready: {} }));

const stop = (): void => process.exit(0);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
