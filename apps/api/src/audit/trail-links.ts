import type { AuditLink, AuditStreamKind, Json } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** So many events are held in memory at a time. */
const linksAtOnce = 1000;

interface LinkRow {
  id: string;
  at_text: string;
  clinic_id: string;
  action: string;
  subject_kind: string | null;
  subject_id: string | null;
  person_id: string | null;
  patient_id: string | null;
  request_id: string | null;
  data: Json;
  stream_kind: AuditStreamKind;
  stream_id: string;
  seq: number;
  prev_hash: string | null;
  hash: string;
  signed_hash: string | null;
}

const linksWhere = (name: string, condition: string): Statement<LinkRow> => ({
  name,
  text: `
    SELECT e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at_text, e.clinic_id, e.action,
      e.subject_kind, e.subject_id, e.person_id, e.patient_id, e.request_id, e.data, e.stream_kind, e.stream_id, e.seq,
      encode(e.prev_hash, 'hex') AS prev_hash, encode(e.hash, 'hex') AS hash, encode(h.hash, 'hex') AS signed_hash
    FROM audit_events e LEFT JOIN audit_checkpoint_heads h USING (clinic_id, stream_kind, stream_id, seq)
    WHERE e.clinic_id = current_clinic() AND ${condition}
    ORDER BY e.stream_kind, e.stream_id, e.seq, e.id LIMIT ${linksAtOnce}`,
});

// The number of the event stands last: nothing is passed over where somebody put two events at one place.
const linksOfClinic = linksWhere(
  'links-of-clinic',
  '(e.stream_kind, e.stream_id, e.seq, e.id) > ($1, $2::uuid, $3::integer, $4::bigint)',
);
const linksOfPlan = linksWhere(
  'links-of-plan',
  `e.stream_kind = 'plan' AND e.stream_id = $1 AND (e.seq, e.id) > ($2::integer, $3::bigint)`,
);

/** The links of a clinic, or of one plan, after the last that was read (null: from the first); a part of them. */
export async function readLinks(
  unit: UnitOfWork,
  planId: string | null,
  after: AuditLink | null,
): Promise<AuditLink[]> {
  const place = [after?.seq ?? 0, after?.id ?? '0'];
  const rows =
    planId === null
      ? await unit.rows(linksOfClinic, [after?.stream.kind ?? '', after?.stream.id ?? noStream, ...place])
      : await unit.rows(linksOfPlan, [planId, ...place]);
  return rows.map(linkOf);
}

const noStream = '00000000-0000-0000-0000-000000000000';

function linkOf(row: LinkRow): AuditLink {
  const { id, action, data, seq, hash } = row;
  return {
    ...{ id, action, data, seq, hash },
    at: row.at_text,
    clinic: row.clinic_id,
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id ?? '' },
    person: row.person_id,
    patient: row.patient_id,
    request: row.request_id,
    stream: { kind: row.stream_kind, id: row.stream_id },
    prevHash: row.prev_hash,
    signedHash: row.signed_hash,
  };
}
