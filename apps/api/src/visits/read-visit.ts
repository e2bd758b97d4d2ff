import type { VisitView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';

const selectVisit: Statement<VisitRow> = {
  name: 'read-visit',
  text: `
    WITH found AS (SELECT * FROM visits WHERE id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'visit.read', 'visit', id, $2::uuid, jsonb_build_object('patient', patient_id, 'plan', plan_id, 'version', version)
      FROM found
    )
    ${visitsFrom({ visits: 'found' })}`,
};

/** Reads one visit, and notes in the audit trail that it was read; more can follow in the same transaction. */
export async function readVisit(unit: UnitOfWork, id: string): Promise<VisitView> {
  return shown(await unit.row(selectVisit, [id, unit.requestId]));
}

/** Reads one visit as the last that a request does. */
export async function readVisitLast(unit: UnitOfWork, id: string): Promise<VisitView> {
  const [row] = await unit.lastRows(selectVisit, [id, unit.requestId]);
  return shown(row ?? null);
}

function shown(row: VisitRow | null): VisitView {
  if (!row) throw new ProblemException('resource.not-found');
  return visitViewOf(row);
}
