/** One PostgreSQL for the whole run: TEST_DATABASE_URL, else the machine's own binaries, else the embedded database behind a socket. */
const { hasPostgres, startPostgres } = require('./start-postgres.cjs');
const { startEmbedded } = require('./start-embedded.cjs');

const fastAndForgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

module.exports = async () => {
  process.env.TEST_DATABASE_KIND = hasPostgres() ? 'server' : 'embedded';
  if (hasPostgres() && process.env.TEST_DATABASE_URL) return;
  const database = hasPostgres() ? await startPostgres(fastAndForgetful) : await startEmbedded();
  process.env.TEST_DATABASE_URL = database.url;
  globalThis.__stopDatabase = database.stop;
};
