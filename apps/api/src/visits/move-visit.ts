import type { VisitView } from '@repattern/contracts';
import { hasRecords, nextStage } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import type { Actor } from '../platform/identity/actor';
import { begunAt } from './begun-at';
import { lockVisit, type VisitVersion } from './lock-visit';
import { reviseByVisit } from './revise-by-visit';
import { visitActions } from './visit-actions';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';
import { lockVisitedPlan, readingVisitedPlan, requireTreatment } from './visited-plan';
import { withoutVisit } from './without-visit';

/** A step that a caller wants a visit to take, and why. */
export interface VisitMove extends VisitVersion {
  readonly step: 'start' | 'cancel';
  readonly reason: string | null;
}

const readToMove = readingVisitedPlan('read-plan-to-move-visit', '$2::text AS step');

const updateVisit: Statement<VisitRow> = {
  name: 'move-visit',
  text: `
    WITH moved AS (
      UPDATE visits SET stage = $2::text, document = $3::jsonb, reason = $4, version = version + 1,
        planned_visit_id = CASE WHEN stage = 'in-progress' THEN NULL ELSE planned_visit_id END,
        started_at = CASE WHEN $2::text = 'in-progress' THEN now() END, updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $5, 'visit', id, $6::uuid,
        jsonb_build_object('patient', patient_id, 'plan', plan_id, 'version', version, 'sections', '["stage"]'::jsonb) FROM moved
    )
    ${visitsFrom({ visits: 'moved' })}`,
};

/**
 * Begins a visit for which somebody arrived, or cancels it; then its planned visit is called off and the rest arranged anew. One that has
 * begun is cancelled only while nothing is recorded in it: that was a mistake, and its planned visit is still to come.
 */
export async function moveVisit(unit: UnitOfWork, move: VisitMove, actor: Actor): Promise<VisitView> {
  const { id, step, reason } = move;
  const plan = await lockVisitedPlan(unit, { by: { visit: id }, statement: readToMove, value: step });
  const { stage: before, document } = await lockVisit(unit, move);
  const stage = nextStage(before, step);
  const isWorkLost = step === 'cancel' && before === 'in-progress' && document !== null && hasRecords(document);
  if (stage === null || document === null || isWorkLost)
    throw new ProblemException('visit.stage', { members: { stage: before } });
  if (step === 'start') requireTreatment(plan);
  const record = step === 'start' ? begunAt(document, new Date().toISOString()) : document;
  const values = [id, stage, JSON.stringify(record), reason, visitActions[step], unit.requestId];
  if (step === 'start') return moved(await unit.lastRows(updateVisit, values));
  const [row] = await unit.rows(updateVisit, values);
  const change = row ? withoutVisit(plan, row, actor) : null;
  if (change !== null) await reviseByVisit(unit, plan, change);
  return moved(row ? [row] : []);
}

function moved([row]: VisitRow[]): VisitView {
  if (!row) throw new Error('A locked visit was not moved.');
  return visitViewOf(row);
}
