import type { PlanDocument } from '@repattern/domain';
import { hashRevision } from '../plans/hash-revision';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { decidedVerdicts } from '../visits/decided-verdicts';
import { finishEvents } from '../visits/finish-events';
import { visitActions } from '../visits/visit-actions';
import type { DemoPlanState } from './advance-demo-plan';
import type { BegunDemoVisit } from './begun-demo-visit';
import { tellPlanRead } from './tell-plan-read';
import { toldAt } from './told-at';
import type { TreatedVisit } from './treat-demo-patient';

// A visit of a past day was begun and finished on that day, in one statement with the revision that it made.
const insertVisit: Statement = {
  name: 'insert-demo-visit',
  text: `
    WITH revised AS (
      UPDATE plans SET version = version + 1, last_revision = $2::integer, in_force = $2::integer,
        status = CASE WHEN $3::boolean THEN 'on-hold' ELSE status END, updated_by = current_person(), updated_at = $4::timestamptz
      WHERE id = $1 RETURNING *
    ), told AS (
      SELECT r.id AS plan_id, r.patient_id, v.* FROM revised r, jsonb_to_record($5::jsonb) AS v(
        id uuid, planned text, "on" date, at text, stage text, phase smallint, revision integer, document jsonb)
    ), visit AS (
      INSERT INTO visits (id, plan_id, patient_id, planned_visit_id, on_day, at_time, stage, phase, revision, document,
        created_at, updated_at, started_at, finished_at, finished_by)
      SELECT id, plan_id, patient_id, planned, "on", at, stage, phase, revision, nullif(document, 'null'), $4, $4,
        (document->'time'->>'startedAt')::timestamptz, CASE stage WHEN 'finished' THEN $4::timestamptz END,
        CASE stage WHEN 'finished' THEN current_person() END FROM told RETURNING *
    ), revision AS (
      INSERT INTO plan_revisions (plan_id, number, kind, document, reason, at, prev_hash, hash, visit_id)
      SELECT plan_id, $2::integer, 'visit', $6::jsonb, "on"::text, $4, $7::bytea, $8::bytea, id FROM told
    ), step AS (
      INSERT INTO plan_transitions (plan_id, version, transition, from_status, from_work, to_status, to_work, reason, revision, at, visit_id)
      SELECT r.id, r.version, 'hold', 'active', r.work, r.status, r.work, t."on"::text, $2::integer, $4, t.id
      FROM revised r, told t WHERE $3::boolean
    ), verdict AS (
      INSERT INTO visit_verdicts (plan_id, visit_id, rule_set, parameters_version, library, evidence, verdicts, at)
      SELECT plan_id, id, e->>'ruleSet', (e->'parameters'->>'version')::integer, e->>'library', e, $10::jsonb, $4
      FROM told, (SELECT $9::jsonb AS e) AS evidence WHERE e IS NOT NULL
    ), item AS (
      INSERT INTO visit_item_verdicts (visit_id, position, item, action, rule, decision, next, reason, at)
      SELECT told.id, d.position, d.item, d.action, d.rule, d.decision, d.next, d.reason, $4
      FROM told, jsonb_to_recordset($11::jsonb)
        AS d(position smallint, item text, action text, rule text, decision text, next jsonb, reason text)
    ), move AS (
      INSERT INTO phase_moves (plan_id, seq, visit_id, kind, from_phase, to_phase, since, criteria, reason, at)
      SELECT told.plan_id, last.seq + 1, told.id, m.kind, last.to_phase, m."to", told."on", $10::jsonb->'phase'->'criteria', m.reason, $4
      FROM told, jsonb_to_recordset($12::jsonb) AS m(kind text, "to" smallint, reason text),
        LATERAL (SELECT seq, to_phase FROM phase_moves WHERE plan_id = told.plan_id ORDER BY seq DESC LIMIT 1) AS last
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT e.action, 'visit', told.id, $14::uuid, jsonb_build_object('patient', told.patient_id, 'plan', told.plan_id) || e.data
      FROM told, jsonb_to_recordset($13::jsonb) AS e(action text, data jsonb)
    UNION ALL SELECT 'plan.changed-by-visit', 'plan', r.id, $14::uuid,
      jsonb_build_object('patient', r.patient_id, 'version', r.version, 'revision', $2::integer, 'record', encode($8::bytea, 'hex')) FROM revised r`,
};

/** Writes what became of a visit, as the person for whom the unit works; answers the plan as it is afterwards. */
export async function seedVisit(
  unit: UnitOfWork,
  before: DemoPlanState,
  { treated, by, at }: { readonly treated: TreatedVisit; readonly by: string; readonly at: string },
): Promise<DemoPlanState> {
  const { id, planned, phase, revision, finished, after } = treated;
  const { on, at: time } = planned;
  const document: PlanDocument = after.plan;
  const [number, prevHash] = [revision + 1, before.revisions.at(-1)?.hash ?? null];
  const hash = hashRevision({
    planId: before.id,
    number,
    kind: 'visit',
    document,
    reason: on,
    by,
    at,
    prevHash,
    visitId: id,
  });
  const stage = finished === null ? 'no-show' : 'finished';
  if (finished !== null) {
    await toldAt(unit, finished.document.time.startedAt);
    await tellPlanRead(unit, before.id);
  }
  await toldAt(unit, at);
  const visit = { id, planned: planned.id, on, at: time, stage, phase, revision, document: finished?.document ?? null };
  const values = [visit, document, finished?.evidence, finished?.verdicts].map((part) => part && JSON.stringify(part));
  const [visitText, planText, evidence = null, verdicts = null] = values;
  await unit.rows(insertVisit, [
    ...[before.id, number, after.isReferred, at, visitText, planText, prevHash, hash, evidence, verdicts],
    ...decidedPartsOf(treated).map((part) => JSON.stringify(part)),
    unit.requestId,
  ]);
  return {
    ...before,
    standing: after.isReferred ? { ...before.standing, status: 'on-hold' } : before.standing,
    revisions: [...before.revisions, { document, hash }],
    inForce: number,
  };
}

/** Decided verdicts, the move of the phase and the events of a visit. */
function decidedPartsOf({ finished }: TreatedVisit): [unknown[], unknown[], unknown[]] {
  if (finished === null) return [[], [], [{ action: visitActions['no-show'], data: { version: 1 } }]];
  const { document, verdicts, applied } = finished;
  const decided = decidedVerdicts(document.decisions, verdicts);
  const { move } = applied;
  return [decided, move === null ? [] : [move], finishEvents({ document, verdicts, decided, move, sections: [] }, 1)];
}

const insertBegun: Statement = {
  name: 'insert-begun-demo-visit',
  text: `
    WITH begun AS (
      INSERT INTO visits (id, plan_id, patient_id, planned_visit_id, on_day, at_time, stage, phase, revision, document, started_at)
      SELECT v.id, p.id, p.patient_id, v.planned, v."on", v.at, v.stage, (v.document->'phase')::smallint, v.revision, v.document,
        (v.document->'time'->>'startedAt')::timestamptz
      FROM plans p, jsonb_to_record($2::jsonb) AS v(
        id uuid, planned text, "on" date, at text, stage text, revision integer, document jsonb)
      WHERE p.id = $1 RETURNING id, patient_id, plan_id
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT $3, 'visit', id, $4::uuid, jsonb_build_object('patient', patient_id, 'plan', plan_id, 'version', 1) FROM begun`,
};

/** Writes a visit of today that is not over. */
export async function seedBegunVisit(
  unit: UnitOfWork,
  { id: planId }: DemoPlanState,
  { id, planned, stage, revision, document }: BegunDemoVisit,
): Promise<void> {
  const visit = { id, planned: planned.id, on: planned.on, at: planned.at, stage, revision, document };
  const action = visitActions[stage === 'arrived' ? 'arrive' : 'start'];
  await toldAt(unit, document.time.startedAt);
  await unit.rows(insertBegun, [planId, JSON.stringify(visit), action, unit.requestId]);
}
