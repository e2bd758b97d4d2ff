/** A row of the event log as the statements answer it. */
export interface EventRow {
  id: string;
  at: string;
  action: string;
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
  data: object;
}

/** The event that callers are shown for a row. */
export function eventOf(row: EventRow): object {
  const { patient_id: patient } = row;
  return {
    id: row.id,
    at: row.at,
    action: row.action,
    person: row.person_id === null ? null : { id: row.person_id, displayName: row.person_name },
    patient: patient === null ? null : { id: patient, recordNumber: row.record_number, name: row.patient_name },
    planId: row.stream_kind === 'plan' ? row.stream_id : null,
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id },
    stream: { kind: row.stream_kind, id: row.stream_id },
    seq: row.seq,
    prevHash: row.prev_hash,
    hash: row.hash,
    data: row.data,
  };
}
