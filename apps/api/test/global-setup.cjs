/** One PostgreSQL for the whole run: TEST_DATABASE_URL, else the machine's own binaries, else the embedded database behind a socket. */
const { startPostgres } = require('../../../tools/postgres/start-postgres.cjs');
const { startEmbedded } = require('../../../tools/postgres/start-embedded.cjs');

module.exports = async () => {
  if (process.env.TEST_DATABASE_URL) return;
  const postgres = await startPostgres(['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']);
  if (!postgres && process.env.CI) throw new Error('CI needs PostgreSQL: install it, or set TEST_DATABASE_URL.');
  if (!postgres) console.warn('PostgreSQL is not installed: integration runs on the embedded database, without its concurrency tests.');
  const database = postgres ?? (await startEmbedded());
  process.env.TEST_DATABASE_KIND = postgres ? 'server' : 'embedded';
  process.env.TEST_DATABASE_URL = database.url;
  globalThis.__stopDatabase = database.stop;
};
