import type { PatientView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { patientColumns, patientViewOf, type PatientRow } from './patient-row';

const selectPatient: Statement<PatientRow> = {
  name: 'read-patient',
  text: `
    WITH found AS (SELECT ${patientColumns} FROM patients WHERE id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id)
      SELECT 'patient.read', 'patient', id, $2::uuid FROM found
    )
    SELECT * FROM found`,
};

/** Reads one record, and notes in the audit trail that it was read. */
export async function readPatient(unit: UnitOfWork, id: string): Promise<PatientView> {
  const [row] = await unit.lastRows(selectPatient, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return patientViewOf(row);
}
