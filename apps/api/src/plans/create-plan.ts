import { randomUUID } from 'node:crypto';
import type { OpenPlan, PlanView } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { newlyAssessed } from '../assessments/assessed-plans';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { plansFrom, planViewOf, type PlanRow } from './plan-row';

/** A plan to be opened for a patient. */
export interface NewPlan {
  readonly patientId: string;
  readonly assessmentId: string;
  readonly document: PlanDocument;
}

// No row comes back when the patient or the assessment is not there, the record is archived, or a new plan is open already. The assessment
// is locked, so that whoever signs it meanwhile finds the plan that rests on it.
const insertPlan: Statement<PlanRow> = {
  name: 'create-plan',
  text: `
    WITH assessment AS (
      SELECT a.* FROM patients p JOIN assessments a ON a.patient_id = p.id
      WHERE p.id = $2 AND p.archived_at IS NULL AND a.id = $3 AND a.status <> 'discarded' FOR SHARE OF a
    ), created AS (
      INSERT INTO plans (id, patient_id, assessment_id, draft) SELECT $1::uuid, patient_id, id, $4::jsonb FROM assessment
      ON CONFLICT (clinic_id, patient_id) WHERE status IN ('draft', 'awaiting-co-sign') DO NOTHING
      RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.created', 'plan', id, $5::uuid,
        jsonb_build_object('patient', patient_id, 'assessment', assessment_id, 'version', 1) FROM created
      UNION ALL ${newlyAssessed({ plans: 'created', assessments: 'assessment', requestId: '$5' })}
    )
    ${plansFrom({ plans: 'created' })}`,
};

/** Opens a plan as a draft; a patient has one new plan at most, so that two people meet in it. */
export async function createPlan(unit: UnitOfWork, plan: NewPlan): Promise<PlanView> {
  const { patientId, assessmentId, document } = plan;
  if (document.assessmentId !== assessmentId) throw otherAssessment([assessmentId]);
  const values = [randomUUID(), patientId, assessmentId, JSON.stringify(document), unit.requestId];
  const row = await unit.row(insertPlan, values);
  if (!row) throw await refusalOf(unit, plan);
  return planViewOf(row);
}

function otherAssessment(allowed: string[]): ProblemException {
  return invalid([{ code: 'not-one-of', in: 'body', pointer: '/document/assessmentId', params: { allowed } }]);
}

interface ObstacleRow {
  archived: boolean;
  assessed: boolean;
  plan_id: string | null;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
}

const findObstacle: Statement<ObstacleRow> = {
  name: 'find-plan-obstacle',
  text: `
    SELECT p.archived_at IS NOT NULL AS archived, l.id AS plan_id, l.updated_by, u.display_name AS updated_by_name, l.updated_at,
      EXISTS (SELECT FROM assessments a WHERE a.id = $2 AND a.patient_id = p.id AND a.status <> 'discarded') AS assessed
    FROM patients p LEFT JOIN plans l ON l.patient_id = p.id AND l.status IN ('draft', 'awaiting-co-sign')
      LEFT JOIN people u ON u.id = l.updated_by
    WHERE p.id = $1`,
};

async function refusalOf(unit: UnitOfWork, { patientId, assessmentId }: NewPlan): Promise<ProblemException> {
  const obstacle = await unit.row(findObstacle, [patientId, assessmentId]);
  if (!obstacle) return new ProblemException('resource.not-found');
  if (obstacle.archived) return new ProblemException('patient.archived');
  if (!obstacle.assessed) return invalid([{ code: 'other-patient', in: 'body', pointer: '/assessmentId', params: {} }]);
  // Whoever held the plan has just signed it off or given it up: the same request succeeds when it is sent again.
  if (obstacle.plan_id === null) return new ProblemException('server.unavailable', { headers: { 'retry-after': '0' } });
  const plan: OpenPlan = {
    id: obstacle.plan_id,
    updatedBy: { id: obstacle.updated_by, displayName: obstacle.updated_by_name },
    updatedAt: obstacle.updated_at,
  };
  return new ProblemException('plan.open', { members: { plan } });
}
