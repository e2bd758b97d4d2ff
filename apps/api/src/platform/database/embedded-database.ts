import { join } from 'node:path';
import pg from 'pg';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import type { EmbeddedAddress } from './data-source';
import { lockFolder } from './folder-lock';

/** The embedded database while it is open. Every acknowledged write survives a killed process, but not a power cut. */
export interface EmbeddedDatabase {
  readonly address: EmbeddedAddress;
  close(): Promise<void>;
}

/** Opens (or creates) the embedded PostgreSQL in a folder that this process then holds alone. */
export async function openEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const free = lockFolder(folder);
  try {
    const database = await PGlite.create(join(folder, 'db'));
    const { connection } = createPgConfig(database);
    return {
      address: { kind: 'embedded', driver: pg, extra: { connection } },
      close: async () => {
        await database.close();
        free();
      },
    };
  } catch (error) {
    free();
    throw error;
  }
}
