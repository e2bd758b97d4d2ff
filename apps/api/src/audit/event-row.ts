import type { AuditEventView } from '@repattern/contracts';
import type { AuditAction, Json } from '@repattern/domain';

/** A row of the event log, with the names of today. */
export interface EventRow {
  id: string;
  at: string;
  action: AuditAction;
  person_id: string | null;
  person_name: string | null;
  patient_id: string | null;
  record_number: string | null;
  patient_name: string | null;
  subject_kind: string | null;
  subject_id: string | null;
  stream_kind: string;
  stream_id: string;
  seq: number;
  prev_hash: string | null;
  hash: string;
  data: Record<string, Json>;
}

/** Selects {@link EventRow}s of the events `e`. */
export const eventColumns = `
  e.id::text, e.at, e.action, e.person_id, u.display_name AS person_name, e.patient_id, p.record_number,
  p.given_name || ' ' || p.family_name AS patient_name, e.subject_kind, e.subject_id, e.stream_kind, e.stream_id, e.seq,
  encode(e.prev_hash, 'hex') AS prev_hash, encode(e.hash, 'hex') AS hash, e.data`;

/** Joins the names of the events `e`. */
export const withNames = `LEFT JOIN people u ON u.id = e.person_id LEFT JOIN patients p ON p.id = e.patient_id`;

/** The event as it is listed. */
export function eventViewOf(row: EventRow): AuditEventView {
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    person: row.person_id === null ? null : { id: row.person_id, displayName: row.person_name ?? '' },
    patient: row.patient_id === null ? null : patientOf(row, row.patient_id),
    planId: row.stream_kind === 'plan' ? row.stream_id : null,
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id ?? '' },
    stream: { kind: row.stream_kind, id: row.stream_id },
    seq: row.seq,
    prevHash: row.prev_hash,
    hash: row.hash,
    data: row.data,
  };
}

function patientOf(row: EventRow, id: string): AuditEventView['patient'] {
  return { id, recordNumber: row.record_number ?? '', name: row.patient_name ?? '' };
}
