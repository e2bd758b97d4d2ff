import type { Pool, PoolClient } from 'pg';
import { permissionMatrix, type Permission, type Role } from '../../../libs/contracts/src/identity/permissions.ts';
import { hashSessionToken } from '../../../apps/api/src/platform/identity/session-token.ts';
import { idleMinutes } from '../../../apps/api/src/platform/identity/session-limits.ts';
import { Problem } from './problem.ts';
import type { Readers } from './read-documents.ts';
import type { Statement, Statements } from './statements.ts';

/** A row of `resume_session`, as far as it is used. */
export interface Session {
  readonly person_id: string;
  readonly clinic_id: string;
  readonly roles: readonly Role[];
  readonly time_zone: string;
}

/** The database and the statements of one server. */
export interface Store extends Readers {
  readonly pool: Pool;
  readonly statements: Statements;
}

/** Who asks for what. */
export interface Asked {
  readonly requestId: string;
  readonly cookie: string | undefined;
  readonly permission: Permission;
  /** Is told who it is, for the log. */
  readonly signedIn: (session: Session) => void;
}

/** Runs work in one transaction for the person behind the cookie. The work itself sends the `COMMIT`, behind its last statement. */
export async function inSession<Result>(
  { pool, statements }: Store,
  asked: Asked,
  work: (client: PoolClient, session: Session) => Promise<Result>,
): Promise<Result> {
  const token = hashSessionToken(tokenIn(asked.cookie));
  if (!token) throw new Problem('session.required');
  const client = await pool.connect();
  try {
    const { name, text } = statements.resumeSession;
    const [, resumed] = await Promise.all([
      client.query(statements.begin),
      client.query<Session>({ name, text, values: [token, idleMinutes] }),
    ]);
    const session = resumed.rows[0];
    if (!session) throw new Problem('session.required');
    asked.signedIn(session);
    if (!isAllowed(session, asked.permission)) return await refuse(client, statements, asked);
    return await work(client, session);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Sends the last statement of a transaction and its `COMMIT` without waiting in between; answers the rows when both held. */
export async function lastQuery<Row extends object>(
  client: PoolClient,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { name, text } = statement;
  const [answer, committed] = await Promise.all([client.query<Row>({ name, text, values }), client.query('COMMIT')]);
  if (committed.command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
  return answer.rows;
}

async function refuse(client: PoolClient, statements: Statements, { permission, requestId }: Asked): Promise<never> {
  const data = JSON.stringify({ permission });
  await lastQuery(client, statements.insertEvent, ['access.refused', null, null, requestId, data]);
  throw new Problem('permission.missing');
}

function isAllowed({ roles }: Session, permission: Permission): boolean {
  const holders: readonly Role[] = permissionMatrix[permission];
  return roles.some((role) => holders.includes(role));
}

const sessionCookie = /(?:^|; *)repattern=([^;]*)/;

function tokenIn(cookie: string | undefined): string | undefined {
  return cookie === undefined ? undefined : sessionCookie.exec(cookie)?.[1];
}
