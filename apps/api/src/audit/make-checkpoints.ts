import {
  canonicalJson,
  checkpointedAction,
  signedCheckpoint,
  type ChainHead,
  type Checkpoint,
} from '@repattern/domain';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { clinicsOf, inClinicOf, noClinic } from '../platform/identity/each-clinic';
import type { CheckpointSigner } from './checkpoint-signer';
import { sha256 } from '../platform/audit-trail/sha256';

/** So many heads stand in one checkpoint at most; what else went on stands in the next. */
const headsAtOnce = 1000;

interface PlaceRow {
  free: boolean;
  admitted: boolean;
  clinic: string;
  at: string;
  number: number | null;
  hash: string | null;
}

// Whoever makes checkpoints of a clinic does so alone; who comes second has nothing to do.
const selectPlace: Statement<PlaceRow> = {
  name: 'checkpoint-place',
  text: `
    SELECT pg_try_advisory_xact_lock(7021957, hashtext(current_clinic()::text)) AS free, admit_checkpoints($1) AS admitted, current_clinic() AS clinic,
      to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, c.number, encode(c.hash, 'hex') AS hash
    FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
      SELECT number, hash FROM audit_checkpoints WHERE clinic_id = current_clinic() ORDER BY number DESC LIMIT 1) AS c ON true`,
};

interface HeadRow {
  kind: ChainHead['stream']['kind'];
  id: string;
  seq: number;
  hash: string;
}

// One step of the index for each stream, from the last to the first. That a checkpoint was made is told in a stream too, which needs no
// checkpoint of its own.
const selectChanged: Statement<HeadRow> = {
  name: 'changed-heads',
  text: `
    WITH RECURSIVE head AS (
      (SELECT stream_kind, stream_id, seq, hash, action FROM audit_events WHERE clinic_id = current_clinic()
       ORDER BY stream_kind DESC, stream_id DESC, seq DESC LIMIT 1)
      UNION ALL
      SELECT e.* FROM head h, LATERAL (
        SELECT stream_kind, stream_id, seq, hash, action FROM audit_events
        WHERE clinic_id = current_clinic() AND (stream_kind, stream_id) < (h.stream_kind, h.stream_id)
        ORDER BY stream_kind DESC, stream_id DESC, seq DESC LIMIT 1) AS e
    ), changed AS (
      SELECT h.* FROM head h WHERE NOT (h.stream_kind = 'system' AND h.action = '${checkpointedAction}') AND NOT EXISTS (
        SELECT FROM audit_checkpoint_heads s WHERE s.clinic_id = current_clinic()
          AND (s.stream_kind, s.stream_id, s.seq) = (h.stream_kind, h.stream_id, h.seq))
      LIMIT ${headsAtOnce}
    )
    SELECT stream_kind AS kind, stream_id AS id, seq, encode(hash, 'hex') AS hash FROM changed
    ORDER BY stream_kind COLLATE "C", stream_id`,
};

const insertCheckpoint: Statement = {
  name: 'insert-checkpoint',
  text: `
    WITH made AS (
      INSERT INTO audit_checkpoints (number, prev_hash, hash, signature, admission)
      VALUES ($1, decode($2, 'hex'), decode($3, 'hex'), decode($4, 'hex'), $6) RETURNING number
    )
    INSERT INTO audit_checkpoint_heads (stream_kind, stream_id, seq, number, hash)
    SELECT h.kind, h.id, h.seq, made.number, decode(h.hash, 'hex')
    FROM made, jsonb_to_recordset($5::jsonb) AS h(kind text, id uuid, seq integer, hash text)`,
};

/** The database takes checkpoints of another secret. */
export class OtherSecret extends Error {}

/** Signs the heads of all streams that went on since they were signed last, in every clinic. Answers how many checkpoints were made. */
export async function makeCheckpoints(database: Database, signer: CheckpointSigner): Promise<number> {
  let made = 0;
  for (const clinic of [...(await clinicsOf(database)), noClinic])
    made += await makeCheckpointsOf(database, clinic, signer);
  return made;
}

/** The same in one clinic. */
export async function makeCheckpointsOf(database: Database, clinic: string, signer: CheckpointSigner): Promise<number> {
  const inClinic = inClinicOf(database, clinic);
  let made = 0;
  while (await inClinic((unit) => makeCheckpoint(unit, signer))) made += 1;
  return made;
}

/** Makes one checkpoint of the clinic that the unit works in; false when there is nothing to sign. */
async function makeCheckpoint(unit: UnitOfWork, signer: CheckpointSigner): Promise<boolean> {
  const place = await unit.row(selectPlace, [signer.admissionKey]);
  if (!place?.free) return false;
  if (!place.admitted)
    throw new OtherSecret('The database takes checkpoints of another REPATTERN_SECRET than this one.');
  const rows = await unit.rows(selectChanged, []);
  if (rows.length === 0) return false;
  const heads: ChainHead[] = rows.map(({ kind, id, seq, hash }) => ({ stream: { kind, id }, seq, hash }));
  const made = signed({ ...place, number: (place.number ?? 0) + 1, prevHash: place.hash, heads }, signer);
  await store(unit, made, signer.admissionOf(made.hash));
  return true;
}

function signed(
  { clinic, number, at, prevHash, heads }: Omit<Checkpoint, 'hash' | 'signature'>,
  signer: CheckpointSigner,
): Checkpoint {
  const checkpoint = { clinic, number, at, prevHash, heads };
  const text = canonicalJson(signedCheckpoint(checkpoint));
  return { ...checkpoint, hash: sha256(text), signature: signer.sign(text) };
}

async function store(
  unit: UnitOfWork,
  { number, prevHash, hash, signature, heads }: Checkpoint,
  admission: Buffer,
): Promise<void> {
  const rows = heads.map(({ stream, ...head }) => ({ ...stream, ...head }));
  await unit.rows(insertCheckpoint, [number, prevHash, hash, signature, JSON.stringify(rows), admission]);
  await recordEvent(unit, { action: checkpointedAction, data: { number, hash } });
}
