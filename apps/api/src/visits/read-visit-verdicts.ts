import type { ItemDecisionView, VisitVerdictsView } from '@repattern/contracts';
import type { VisitEvidence, VisitVerdicts } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

interface VerdictsRow {
  visit_id: string;
  rule_set: string;
  parameters_version: number;
  library: string;
  evidence: VisitEvidence;
  verdicts: VisitVerdicts;
  decisions: ItemDecisionView[];
  person_id: string;
  person_name: string;
  at: string;
}

const selectVerdicts: Statement<VerdictsRow> = {
  name: 'read-visit-verdicts',
  text: `
    WITH found AS (SELECT * FROM visit_verdicts WHERE visit_id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'visit.verdicts-read', 'visit', f.visit_id, $2::uuid, jsonb_build_object('plan', f.plan_id,
        'patient', (SELECT patient_id FROM visits v WHERE v.id = f.visit_id)) FROM found f
    )
    SELECT f.visit_id, f.rule_set, f.parameters_version, f.library, f.evidence, f.verdicts, f.person_id,
      s.display_name AS person_name, f.at,
      coalesce((SELECT jsonb_agg(jsonb_build_object('item', i.item, 'action', i.action, 'rule', i.rule, 'decision', i.decision,
          'next', i.next, 'reason', i.reason) ORDER BY i.position)
        FROM visit_item_verdicts i WHERE i.visit_id = f.visit_id), '[]') AS decisions
    FROM found f JOIN people s ON s.id = f.person_id`,
};

/** Reads what was recommended and decided at a finished visit, as the last that a request does. */
export async function readVisitVerdictsLast(unit: UnitOfWork, id: string): Promise<VisitVerdictsView> {
  const [row] = await unit.lastRows(selectVerdicts, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return {
    visitId: row.visit_id,
    ruleSet: row.rule_set,
    parametersVersion: row.parameters_version,
    library: row.library,
    evidence: row.evidence,
    verdicts: row.verdicts,
    decisions: row.decisions,
    by: { id: row.person_id, displayName: row.person_name },
    at: row.at,
  };
}
