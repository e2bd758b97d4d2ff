import type {
  MissedChange,
  RuleParametersVersion,
  RuleParametersView,
  SaveRuleParametersRequest,
} from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { withNew } from '../plans/plan-row';
import {
  listRuleParameters,
  ruleParametersFrom,
  ruleParametersViewOf,
  type RuleParametersRow,
} from './list-rule-parameters';

// No row comes back when the numbers are not at the version that was read; two that begin at once meet at the primary key.
const insertVersion: Statement<RuleParametersRow> = {
  name: 'save-rule-parameters',
  text: `
    WITH saved AS (
      INSERT INTO rule_parameter_versions (version, values, reason)
      SELECT $1::integer + 1, $2::jsonb, $3
      WHERE $1 = coalesce((SELECT max(version) FROM rule_parameter_versions), 0)
      ON CONFLICT DO NOTHING RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'clinic.rule-parameters-changed', 'rule-parameters', s.clinic_id, $4::uuid,
        jsonb_build_object('parametersVersion', s.version, 'reason', s.reason, 'values', jsonb_build_array(
          (SELECT b.values FROM rule_parameter_versions b WHERE b.version = s.version - 1), s.values)) FROM saved s
    )
    ${ruleParametersFrom(withNew('rule_parameter_versions', 'saved'), 'EXISTS (SELECT FROM saved)')}`,
};

/** Chooses other numbers for the rules, unless somebody else has since they were read. Verdicts that were given keep theirs. */
export async function saveRuleParameters(
  unit: UnitOfWork,
  readVersion: number,
  { values, reason }: SaveRuleParametersRequest,
): Promise<RuleParametersView> {
  const rows = await unit.rows(insertVersion, [readVersion, JSON.stringify(values), reason, unit.requestId]);
  if (rows.length === 0) throw await changedMeanwhile(unit, readVersion);
  return ruleParametersViewOf(rows);
}

async function changedMeanwhile(unit: UnitOfWork, readVersion: number): Promise<ProblemException> {
  const current = await listRuleParameters(unit);
  return new ProblemException('resource.changed-meanwhile', {
    headers: { etag: etagOf(current.version) },
    members: { current, changes: missedIn(current.history, readVersion) },
    keepsWork: true,
  });
}

function missedIn(history: readonly RuleParametersVersion[], readVersion: number): MissedChange[] {
  return history
    .flatMap(({ version, values, by, at }, index) => {
      if (version <= readVersion) return [];
      const before = history[index + 1]?.values ?? {};
      const fields = [...new Set([...Object.keys(before), ...Object.keys(values)])];
      return [{ version, by: by.displayName, at, fields: fields.filter((name) => before[name] !== values[name]) }];
    })
    .toReversed();
}
