import { randomUUID } from 'node:crypto';
import type { PlanDutiesView, PlanDutyDue, PlanDutyEntry, RecordPlanDutyRequest } from '@repattern/contracts';
import { calendarDateIn } from '@repattern/domain';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { holdPlanReview, refreshPlanReview, refreshStalePlan, type ReviewedClinic } from '../reviews/refresh-review';
import { signature } from '../reviews/review-views';

interface DutiesRow {
  due: PlanDutyDue[];
  done: PlanDutyEntry[];
}

const selectDuties: Statement<DutiesRow> = {
  name: 'list-plan-duties',
  text: `
    SELECT coalesce((SELECT s.duties FROM plan_review_state s WHERE s.plan_id = p.id), '[]') AS due,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'on', d.on_day, 'note', d.note, ${signature('d')})
        ORDER BY d.on_day DESC, d.at DESC, d.id) FROM plan_duties d WHERE d.plan_id = p.id), '[]') AS done
    FROM plans p WHERE p.id = $1`,
};

const recordRead: Statement = {
  name: 'record-plan-duties-read',
  text: `
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'duty.listed', 'plan', p.id, $2::uuid, jsonb_build_object('patient', p.patient_id) FROM plans p WHERE p.id = $1`,
};

const insertDuty: Statement = {
  name: 'record-plan-duty',
  text: `
    WITH duty AS (
      INSERT INTO plan_duties (id, plan_id, kind, on_day, note) SELECT $1, p.id, $3, $4, $5 FROM plans p WHERE p.id = $2 RETURNING *
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'duty.recorded', 'plan', p.id, $6::uuid,
      jsonb_build_object('patient', p.patient_id, 'duty', r.id, 'kind', r.kind, 'on', r.on_day,
        'record', ${textRecordHash('plan-duty')})
    FROM duty r JOIN plans p ON p.id = r.plan_id RETURNING subject_id`,
};

/** Lists what is to be written about a plan besides the plan, and what was. */
export async function listPlanDuties(
  unit: UnitOfWork,
  planId: string,
  clinic: ReviewedClinic,
): Promise<PlanDutiesView> {
  await refreshStalePlan(unit, planId, clinic);
  const view = await dutiesOfPlan(unit, planId);
  await unit.rows(recordRead, [planId, unit.requestId]);
  return view;
}

/** A duty that somebody did, in a clinic with its calendar. */
export interface DoneDutyRecord {
  readonly planId: string;
  readonly request: RecordPlanDutyRequest;
  readonly timeZone: string;
}

/** Records that a duty was done, on a day until today. */
export async function recordPlanDuty(
  unit: UnitOfWork,
  { planId, request: { kind, on, note = null }, timeZone }: DoneDutyRecord,
  clinic: ReviewedClinic,
): Promise<PlanDutiesView> {
  const [min, max] = [earliest, calendarDateIn(timeZone, new Date())];
  if (on < min || on > max)
    throw invalid([{ code: 'date-not-in-range', in: 'body', pointer: '/on', params: { min, max } }]);
  await holdPlanReview(unit, planId);
  const recorded = await unit.row(insertDuty, [randomUUID(), planId, kind, on, note, unit.requestId]);
  if (!recorded) throw new ProblemException('resource.not-found');
  await refreshPlanReview(unit, planId, clinic);
  return dutiesOfPlan(unit, planId);
}

const earliest = '1900-01-01';

async function dutiesOfPlan(unit: UnitOfWork, planId: string): Promise<PlanDutiesView> {
  const row = await unit.row(selectDuties, [planId]);
  if (!row) throw new ProblemException('resource.not-found');
  const far = '9999-12-31';
  return {
    due: row.due.toSorted((one, other) => ((one.dueOn ?? far) < (other.dueOn ?? far) ? -1 : 1)),
    done: row.done,
  };
}
