import type { RevisionView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { countShape } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import { revisionViewOf, type RevisionRow } from './revision-row';

const selectRevision: Statement<RevisionRow> = {
  name: 'read-revision',
  text: `
    WITH found AS (SELECT * FROM plan_revisions WHERE plan_id = $1 AND number = $2),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.revision-read', 'plan', f.plan_id, $3::uuid,
        jsonb_build_object('patient', (SELECT patient_id FROM plans p WHERE p.id = f.plan_id), 'revision', f.number) FROM found f
    )
    SELECT r.number, r.kind, r.reason, r.person_id, s.display_name AS person_name, r.at, encode(r.hash, 'hex') AS hash, r.visit_id, r.document
    FROM found r JOIN people s ON s.id = r.person_id`,
};

/** Reads one revision of a plan as the last that a request does. */
export async function readRevisionLast(unit: UnitOfWork, planId: string, number: string): Promise<RevisionView> {
  if (!countShape(number)) throw new ProblemException('resource.not-found');
  const [row] = await unit.lastRows(selectRevision, [planId, number, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return revisionViewOf(row);
}
