import { FolderInUse } from '../database/folder-lock';

/** Why the server could not start and what to do, in one line without passwords. */
export function explainStartFailure(error: unknown, port: string): string {
  if (error instanceof FolderInUse) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what runs there, or choose another one: PORT=3100 npm start`;
    case 'EACCES':
      return `Permission denied (${message ?? code}). Choose another PORT or another REPATTERN_DATA folder.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'The PostgreSQL server in DATABASE_URL does not answer. Start it, or leave DATABASE_URL out to use the embedded database.';
    case '28P01':
    case '28000':
      return 'The PostgreSQL server refuses the user or the password in DATABASE_URL (or DATABASE_MIGRATION_URL).';
    case '3D000':
      return 'The database in DATABASE_URL does not exist. Create it first (createdb).';
    case '42501':
      return 'The database user may not create roles or tables. Migrate as the owner with CREATEROLE (DATABASE_MIGRATION_URL).';
    case undefined:
    default:
      return `The server could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
