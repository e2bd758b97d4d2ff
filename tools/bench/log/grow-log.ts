import { withClient } from '../database/bench-database.ts';

/** Another identifier for each copy, the same wherever it stands. */
const another = (id: string): string => `md5(${id}::text || $1::text)::uuid`;

// Older copies of what is there, of plans and patients of their own: a clinic has more of them, not more events of each. Hashes are
// copied as they are, since how long a page takes does not depend on what they say.
const copy = `
  INSERT INTO audit_events (clinic_id, at, person_id, action, subject_kind, subject_id, request_id, data, stream_kind, stream_id, seq,
    prev_hash, hash, patient_id)
  SELECT clinic_id, at - $1::integer * interval '104 weeks', person_id, action, subject_kind, subject_id, request_id, data, stream_kind,
    CASE WHEN stream_kind IN ('plan', 'patient') THEN ${another('stream_id')} ELSE stream_id END,
    seq + $1::integer * 10000000, coalesce(prev_hash, hash), hash, ${another('patient_id')}
  FROM audit_events WHERE id <= $2 ORDER BY id`;

/** Makes the log so many times as long. */
export async function growLog(databaseUrl: string, times: number, told: (copies: number) => void): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ last: string }>('SELECT max(id)::text AS last FROM audit_events');
    await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
    for (let copies = 1; copies < times; copies++) {
      await client.query(copy, [copies, rows[0]?.last]);
      told(copies + 1);
    }
    await client.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
    await client.query('VACUUM ANALYZE audit_events');
  });
}
