import { FolderInUse } from '../database/folder-lock';
import { SecretUnreadable } from './installation-secret';

/** The address to listen on could not be taken. */
export class CannotListen extends Error {
  constructor(
    readonly host: string,
    readonly port: number,
    override readonly cause: unknown,
  ) {
    super(`cannot listen on ${host}:${port}`);
  }
}

/** Why the server could not start and what to do, in one line without passwords. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof FolderInUse || error instanceof SecretUnreadable) return error.message;
  if (error instanceof CannotListen) return explainListening(error);
  const { code } = error as { code?: string };
  return (
    explanations[code ?? ''] ??
    `The server could not start: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
  );
}

function explainListening({ host, port, cause }: CannotListen): string {
  const { code = 'unknown reason' } = cause as { code?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what runs there, or choose another one: PORT=3100 npm start`;
  return `The server cannot listen on ${host}:${port} (${code}). Choose another HOST or PORT.`;
}

const noServer =
  'The PostgreSQL server in DATABASE_URL does not answer. Start it, or leave DATABASE_URL out to use the embedded database.';
const refused = 'The PostgreSQL server refuses the user or the password in DATABASE_URL (or DATABASE_MIGRATION_URL).';
const badFolder =
  'The data folder cannot be used: it must be a folder that this user can write, with space left. Choose one with REPATTERN_DATA.';

/** By the code of the system or of PostgreSQL. */
const explanations: Readonly<Record<string, string>> = {
  ECONNREFUSED: noServer,
  ENOTFOUND: noServer,
  EAI_AGAIN: noServer,
  ETIMEDOUT: noServer,
  '28P01': refused,
  '28000': refused,
  '3D000': 'The database in DATABASE_URL does not exist. Create it first (createdb).',
  '42501':
    'The database user may not create roles or tables. Migrate as the owner with CREATEROLE (DATABASE_MIGRATION_URL).',
  EACCES: badFolder,
  EEXIST: badFolder,
  ENOTDIR: badFolder,
  EROFS: badFolder,
  ENOSPC: badFolder,
};
