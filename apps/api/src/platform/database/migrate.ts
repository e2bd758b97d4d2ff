import type { DataSource } from 'typeorm';

const migrationLock = 7_021_953;

/** Brings the schema up to date over a connection of the database's owner. */
export async function migrate(dataSource: DataSource): Promise<void> {
  await dataSource.runMigrations();
}

/**
 * The same on a server that several processes may start on at once: they wait for one another.
 * The API's own login, when it is another one than the owner's, is let into the application's role.
 */
export async function migrateServer(dataSource: DataSource, applicationUser: string | null): Promise<void> {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query(`SELECT pg_advisory_lock($1)`, [migrationLock]);
    await migrate(dataSource);
    if (applicationUser !== null)
      await dataSource.query(`GRANT repattern_app TO ${dataSource.driver.escape(applicationUser)}`);
  } finally {
    await holder.query(`SELECT pg_advisory_unlock($1)`, [migrationLock]).catch(() => undefined);
    await holder.release();
  }
}
