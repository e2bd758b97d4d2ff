import type { VisitView } from '@repattern/contracts';
import type { PhaseMove, VisitDocument, VisitEvidence, VisitVerdicts } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { DecidedVerdict } from './decided-verdicts';
import { finishEvents } from './finish-events';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';

/** A visit as it stays, with everything that was recommended and decided. */
export interface FinishedRecord {
  readonly id: string;
  readonly document: VisitDocument;
  readonly evidence: VisitEvidence;
  readonly verdicts: VisitVerdicts;
  readonly decided: readonly DecidedVerdict[];
  readonly move: PhaseMove | null;
  /** Members of the record that differ from what was saved last. */
  readonly sections: readonly string[];
}

// The phase follows the one in which the patient is, by what was found of the gate at this visit.
const finish: Statement<VisitRow> = {
  name: 'finish-visit',
  text: `
    WITH finished AS (
      UPDATE visits SET stage = 'finished', document = $2::jsonb, version = version + 1,
        finished_at = now(), finished_by = current_person(), updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), verdict AS (
      INSERT INTO visit_verdicts (plan_id, visit_id, rule_set, parameters_version, library, evidence, verdicts)
      SELECT f.plan_id, f.id, e.e->>'ruleSet', (e.e->'parameters'->>'version')::integer, e.e->>'library', e.e, $4::jsonb
      FROM finished f, (SELECT $3::jsonb AS e) AS e
    ), item AS (
      INSERT INTO visit_item_verdicts (visit_id, position, item, action, rule, decision, next, reason)
      SELECT f.id, d.position, d.item, d.action, d.rule, d.decision, d.next, d.reason
      FROM finished f, jsonb_to_recordset($5::jsonb)
        AS d(position smallint, item text, action text, rule text, decision text, next jsonb, reason text)
      RETURNING *
    ), move AS (
      INSERT INTO phase_moves (plan_id, seq, visit_id, kind, from_phase, to_phase, since, criteria, reason)
      SELECT f.plan_id, last.seq + 1, f.id, m.kind, last.to_phase, m."to", f.on_day, $4::jsonb->'phase'->'criteria', m.reason
      FROM finished f, jsonb_to_recordset($6::jsonb) AS m(kind text, "to" smallint, reason text),
        LATERAL (SELECT seq, to_phase FROM phase_moves WHERE plan_id = f.plan_id ORDER BY seq DESC LIMIT 1) AS last
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT e.action, 'visit', f.id, $8::uuid, jsonb_build_object('patient', f.patient_id, 'plan', f.plan_id) || e.data
      FROM finished f, jsonb_to_recordset($7::jsonb) AS e(action text, data jsonb)
    )
    ${visitsFrom({ visits: 'finished', items: 'item' })}`,
};

/** Locks a visit with its verdicts and what was decided, and moves the patient to another phase where that was decided. */
export async function storeFinishedVisit(
  unit: UnitOfWork,
  record: FinishedRecord,
  readVersion: number,
): Promise<VisitView> {
  const { id, document, evidence, verdicts, decided, move } = record;
  const parts = [
    document,
    evidence,
    verdicts,
    decided,
    move === null ? [] : [move],
    finishEvents(record, readVersion + 1),
  ];
  const row = await unit.row(finish, [id, ...parts.map((part) => JSON.stringify(part)), unit.requestId]);
  if (!row) throw new Error('A locked visit was not finished.');
  return visitViewOf(row);
}
