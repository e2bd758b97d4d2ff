import type { Checkpoint, ChainHead, LostHead } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** So many checkpoints are held in memory at a time, each with its heads. */
const checkpointsAtOnce = 10;

interface CheckpointRow {
  clinic: string;
  number: number;
  at_text: string;
  prev_hash: string | null;
  hash: string;
  signature: string;
  heads: { kind: ChainHead['stream']['kind']; id: string; seq: number; hash: string }[];
}

const checkpointsWhere = (name: string, condition: string): Statement<CheckpointRow> => ({
  name,
  text: `
    SELECT c.clinic_id AS clinic, c.number, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at_text,
      encode(c.prev_hash, 'hex') AS prev_hash, encode(c.hash, 'hex') AS hash, encode(c.signature, 'hex') AS signature,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', h.stream_kind, 'id', h.stream_id, 'seq', h.seq, 'hash', encode(h.hash, 'hex'))
          ORDER BY h.stream_kind COLLATE "C", h.stream_id)
        FROM audit_checkpoint_heads h WHERE h.clinic_id = c.clinic_id AND h.number = c.number), '[]') AS heads
    FROM audit_checkpoints c WHERE c.clinic_id = current_clinic() AND c.number > $1 AND ${condition}
    ORDER BY c.number LIMIT ${checkpointsAtOnce}`,
});

const checkpointsOfClinic = checkpointsWhere('checkpoints-of-clinic', 'true');
const checkpointsOfPlan = checkpointsWhere(
  'checkpoints-of-plan',
  `c.number IN (SELECT p.number FROM audit_checkpoint_heads p
    WHERE p.clinic_id = current_clinic() AND p.stream_kind = 'plan' AND p.stream_id = $2)`,
);

/** The checkpoints of a clinic after a number, or those of them that hold one plan; a part of them. */
export async function readCheckpoints(unit: UnitOfWork, planId: string | null, after: number): Promise<Checkpoint[]> {
  const rows =
    planId === null
      ? await unit.rows(checkpointsOfClinic, [after])
      : await unit.rows(checkpointsOfPlan, [after, planId]);
  return rows.map(({ clinic, number, at_text: at, prev_hash: prevHash, hash, signature, heads }) => ({
    ...{ clinic, number, at, prevHash, hash, signature },
    heads: heads.map((head) => ({ stream: { kind: head.kind, id: head.id }, seq: head.seq, hash: head.hash })),
  }));
}

const selectLost: Statement<LostHead['stream'] & { last: number }> = {
  name: 'lost-head',
  text: `
    SELECT h.stream_kind AS kind, h.stream_id AS id, coalesce((SELECT max(e.seq) FROM audit_events e
      WHERE e.clinic_id = current_clinic() AND e.stream_kind = h.stream_kind AND e.stream_id = h.stream_id), 0) AS last
    FROM audit_checkpoint_heads h
    WHERE h.clinic_id = current_clinic() AND ($1::uuid IS NULL OR (h.stream_kind = 'plan' AND h.stream_id = $1))
      AND NOT EXISTS (SELECT FROM audit_events e WHERE e.clinic_id = current_clinic()
        AND (e.stream_kind, e.stream_id, e.seq) = (h.stream_kind, h.stream_id, h.seq))
    ORDER BY h.stream_kind, h.stream_id, h.seq LIMIT 1`,
};

/** The first signed head of which there is no event. */
export async function readLostHead(unit: UnitOfWork, planId: string | null): Promise<LostHead | null> {
  const row = await unit.row(selectLost, [planId]);
  return row && { stream: { kind: row.kind, id: row.id }, last: row.last };
}

const selectCheckpoint: Statement<{ hash: string }> = {
  name: 'checkpoint-hash',
  text: `SELECT encode(hash, 'hex') AS hash FROM audit_checkpoints WHERE clinic_id = current_clinic() AND number = $1`,
};

/** What there is of a checkpoint by its number. */
export function readCheckpointHash(unit: UnitOfWork, number: number): Promise<{ hash: string } | null> {
  return unit.row(selectCheckpoint, [number]);
}
