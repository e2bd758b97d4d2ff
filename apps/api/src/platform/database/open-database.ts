import type { Configuration } from '../config/configuration';
import { createDataSource } from './data-source';
import { Database } from './database';
import { openEmbeddedDatabase } from './embedded-database';
import { migrate, migrateServer } from './migrate';
import { prepareEachTime, prepareOnce } from './statement';

/** An open, migrated database and how to close it. */
export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

type Settings = Pick<
  Configuration,
  'databaseUrl' | 'migrationUrl' | 'databasePoolSize' | 'preparedStatements' | 'dataFolder'
>;

/** Opens the configured database and brings its schema up to date. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  return settings.databaseUrl === null ? openEmbedded(settings.dataFolder) : openServer(settings, settings.databaseUrl);
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const embedded = await openEmbeddedDatabase(folder);
  try {
    // The one connection of the embedded database serves its migrations too.
    const dataSource = await createDataSource(embedded.address).initialize();
    await migrate(dataSource);
    const database = new Database(dataSource, prepareOnce);
    const close = async (): Promise<void> => {
      await database.close();
      await embedded.close();
    };
    return { database, close };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

/** A request's statement is given up after this long (milliseconds); a migration's never. @source policy */
const statementTimeout = 30_000;

async function openServer(settings: Settings, url: string): Promise<OpenDatabase> {
  const { migrationUrl, databasePoolSize } = settings;
  const owner = await createDataSource({
    kind: 'server',
    url: migrationUrl ?? url,
    poolSize: 2,
    statementTimeout: 0,
  }).initialize();
  try {
    await migrateServer(owner, migrationUrl === null ? null : decodeURIComponent(new URL(url).username));
  } finally {
    await owner.destroy();
  }
  const dataSource = await createDataSource({
    kind: 'server',
    url,
    poolSize: databasePoolSize,
    statementTimeout,
  }).initialize();
  const database = new Database(dataSource, settings.preparedStatements ? prepareOnce : prepareEachTime);
  return { database, close: () => database.close() };
}
