import { randomUUID } from 'node:crypto';
import type { AddAddendumRequest, VisitView } from '@repattern/contracts';
import type { VisitStage } from '@repattern/domain';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';

// Nothing is added to a visit that is not finished; its stage tells why.
const insertAddendum: Statement<{ stage: VisitStage }> = {
  name: 'add-visit-addendum',
  text: `
    WITH target AS (SELECT id, plan_id, patient_id, stage FROM visits WHERE id = $1),
    added AS (
      INSERT INTO visit_addenda (id, visit_id, text, reason)
      SELECT $2::uuid, id, $3, $4 FROM target WHERE stage = 'finished' RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'visit.addendum-added', 'visit', target.id, $5::uuid,
        jsonb_build_object('patient', patient_id, 'plan', plan_id, 'addendum', r.id, 'record', ${textRecordHash('visit-addendum')})
      FROM target, added r
    )
    SELECT stage FROM target`,
};

// What a statement writes is not visible to itself, so that the addendum is shown by a second one.
const viewVisit: Statement<VisitRow> = {
  name: 'view-visit',
  text: `${visitsFrom({ visits: 'visits' })} WHERE v.id = $1`,
};

/** Adds a correction to a finished visit, which itself stays as it was. */
export async function addVisitAddendum(
  unit: UnitOfWork,
  id: string,
  { text, reason }: AddAddendumRequest,
): Promise<VisitView> {
  const target = await unit.row(insertAddendum, [id, randomUUID(), text, reason, unit.requestId]);
  if (!target) throw new ProblemException('resource.not-found');
  const { stage } = target;
  if (stage !== 'finished') throw new ProblemException('visit.stage', { members: { stage } });
  const row = await unit.row(viewVisit, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return visitViewOf(row);
}
