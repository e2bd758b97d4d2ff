import { randomUUID } from 'node:crypto';
import type { OpenVisitRequest, VisitView } from '@repattern/contracts';
import { newVisit, nextStage, type VisitDocument, type VisitStage } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/identity/actor';
import { begunAt } from './begun-at';
import { reviseByVisitBefore } from './revise-by-visit';
import { besideForPlace, plannedPlace, type PlaceRow } from './visit-place';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';
import { visitActions } from './visit-actions';
import { lockVisitedPlan, readingVisitedPlan, todayIn } from './visited-plan';
import { withoutVisit } from './without-visit';

const readToOpen = readingVisitedPlan<PlaceRow>('read-plan-to-visit', besideForPlace);

const insertVisit: Statement<VisitRow> = {
  name: 'open-visit',
  text: `
    WITH opened AS (
      INSERT INTO visits (id, plan_id, patient_id, planned_visit_id, on_day, at_time, stage, phase, revision, document, reason, started_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7::text, $8, $9, $10::jsonb, $11, CASE WHEN $7::text = 'in-progress' THEN now() END)
      RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $12, 'visit', id, $13::uuid, jsonb_build_object('patient', patient_id, 'plan', plan_id, 'version', 1) FROM opened
    )
    ${visitsFrom({ visits: 'opened' })}`,
};

/** What shall become of a visit of a plan. */
export interface VisitToOpen {
  readonly planId: string;
  readonly request: OpenVisitRequest;
}

/**
 * Notes what became of a planned visit, or that somebody came without one. Who arrives or begins finds a row for each item of the phase; who
 * does not come changes the calendar of the plan, at once and as a revision.
 */
export async function openVisit(unit: UnitOfWork, { planId, request }: VisitToOpen, actor: Actor): Promise<VisitView> {
  const { plannedVisitId = null, on, step, reason = null } = request;
  const today = todayIn(actor);
  const plan = await lockVisitedPlan(unit, { by: { plan: planId }, statement: readToOpen, value: plannedVisitId });
  const planned = plannedPlace(plan, request, today);
  const stage = nextStage('scheduled', step);
  const { head, phase, in_force: revision } = plan;
  if (stage === null || head === null || phase === null || revision === null)
    throw new Error('An active plan has no phase, or nothing in force.');
  const document = documentAt(stage, newVisit({ plan: head, phase: phase.number, revision }));
  const row = await unit.row(insertVisit, [
    ...[randomUUID(), planId, plan.patient_id, plannedVisitId, on, planned?.on === on ? planned.at : null, stage],
    ...[phase.number, revision, document === null ? null : JSON.stringify(document), reason],
    ...[visitActions[step], unit.requestId],
  ]);
  if (!row) throw new Error('A visit was not opened.');
  const change = document === null ? withoutVisit(plan, row, actor) : null;
  if (change !== null) await reviseByVisitBefore(unit, plan, change);
  return visitViewOf(row);
}

function documentAt(stage: VisitStage, document: VisitDocument): VisitDocument | null {
  if (stage === 'arrived') return document;
  return stage === 'in-progress' ? begunAt(document, new Date().toISOString()) : null;
}
