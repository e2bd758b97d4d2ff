import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { canonicalJson, type Json } from '../../../libs/domain/src/kernel/canonical-json.ts';
import { inSession, lastQuery, type Asked, type Session, type Store } from './in-session.ts';
import { fault, invalid } from './new-patient.ts';
import { Problem } from './problem.ts';

/** The answer to a create, new or given again. */
export interface CreateAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
  readonly replayed: boolean;
}

/** A create as it arrived. */
export interface AskedCreate extends Asked {
  /** Address with the names of its parameters, and their values. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly key: string | undefined;
  readonly body: unknown;
}

/** What was created, as callers are shown it. */
export interface Created {
  readonly version: number;
  readonly view: object;
}

interface StoredRow {
  request_hash: Buffer;
  status: number;
  etag: string | null;
  body: string;
}

/** Creates something, or answers the first answer again when the key and the request have been seen. */
export function createOnce(
  store: Store,
  asked: AskedCreate,
  create: (client: PoolClient, session: Session) => Promise<Created>,
): Promise<CreateAnswer> {
  return inSession(store, asked, async (client, session) => {
    const { key } = asked;
    const { claimKey, storeAnswer } = store.statements;
    if (key === undefined) {
      const created = await create(client, session);
      await client.query('COMMIT');
      return answerTo(created);
    }
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw invalid([{ ...fault('bad-format', '/Idempotency-Key', { max: 200 }), in: 'header' }]);
    const hash = hashOf(asked);
    const claimed = await client.query({ ...claimKey, values: [key, hash] });
    if (claimed.rows.length === 0) return replay(client, store, { asked, key, hash });
    const answer = answerTo(await create(client, session));
    await lastQuery(client, storeAnswer, [key, answer.status, answer.etag, answer.body]);
    return answer;
  });
}

function answerTo({ version, view }: Created): CreateAnswer {
  return { status: 201, etag: `"${version}"`, body: JSON.stringify(view), replayed: false };
}

interface Claim {
  readonly asked: AskedCreate;
  readonly key: string;
  readonly hash: Buffer;
}

async function replay(client: PoolClient, { statements }: Store, { asked, key, hash }: Claim): Promise<CreateAnswer> {
  const { rows } = await client.query<StoredRow>({ ...statements.storedAnswer, values: [key] });
  const [stored] = rows;
  if (!stored?.request_hash.equals(hash)) throw new Problem('idempotency.other-body');
  const { route, params, requestId } = asked;
  const data = JSON.stringify({ route, params });
  await lastQuery(client, statements.insertEvent, ['request.replayed', null, null, requestId, data]);
  return { status: stored.status, etag: stored.etag, body: stored.body, replayed: true };
}

function hashOf({ route, params, body }: AskedCreate): Buffer {
  const asked = { method: 'POST', route, params, body: (body ?? null) as Json };
  return createHash('sha256').update(canonicalJson(asked)).digest();
}
