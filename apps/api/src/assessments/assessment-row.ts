import type { AddendumView, AssessmentStatus, AssessmentView } from '@repattern/contracts';
import type { AssessmentDocument } from '@repattern/domain';

/** An assessment as shaped statements answer it, with the names of people and what it was started from. */
export interface AssessmentRow {
  id: string;
  patient_id: string;
  status: AssessmentStatus;
  version: number;
  document: AssessmentDocument;
  previous_id: string | null;
  previous_document: AssessmentDocument | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
  signed_by: string | null;
  signed_by_name: string | null;
  signed_at: string | null;
  addenda: AddendumView[];
}

const addenda = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'text', d.text, 'reason', d.reason,
      'by', jsonb_build_object('id', w.id, 'displayName', w.display_name),
      'at', to_char(d.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY d.at, d.id)
    FROM assessment_addenda d JOIN people w ON w.id = d.person_id WHERE d.assessment_id = a.id), '[]')`;

/** Selects {@link AssessmentRow}s of a table or of rows that a statement has just written, under the name `a`. */
export function assessmentsFrom(source: string): string {
  return `
    SELECT a.id, a.patient_id, a.status, a.version, a.document, a.previous_id, b.document AS previous_document,
      a.created_by, c.display_name AS created_by_name, a.created_at,
      a.updated_by, u.display_name AS updated_by_name, a.updated_at,
      a.signed_by, s.display_name AS signed_by_name, a.signed_at, ${addenda} AS addenda
    FROM ${source} a JOIN people c ON c.id = a.created_by JOIN people u ON u.id = a.updated_by
      LEFT JOIN people s ON s.id = a.signed_by LEFT JOIN assessments b ON b.id = a.previous_id`;
}

/** The assessment that the API shows for a row. */
export function assessmentViewOf(row: AssessmentRow): AssessmentView {
  return {
    id: row.id,
    patientId: row.patient_id,
    status: row.status,
    version: row.version,
    document: row.document,
    previousId: row.previous_id,
    previousDocument: row.previous_document,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
    signedBy: row.signed_by === null ? null : { id: row.signed_by, displayName: row.signed_by_name ?? '' },
    signedAt: row.signed_at,
    addenda: row.addenda,
  };
}
