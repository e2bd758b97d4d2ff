import type { RuleParameters } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** Reads the {@link RuleParameters} by which the clinic decides now, as `rule_parameters`, beside whatever a statement selects. */
export const besideRuleParameters = `
  coalesce((SELECT jsonb_build_object('version', r.version, 'values', r.values)
    FROM rule_parameter_versions r ORDER BY r.version DESC LIMIT 1), '{"version": 0, "values": {}}') AS rule_parameters`;

/** What a statement with {@link besideRuleParameters} answers. */
export interface RuleParametersBeside {
  rule_parameters: RuleParameters;
}

const selectParameters: Statement<RuleParametersBeside> = {
  name: 'read-rule-parameters',
  text: `SELECT ${besideRuleParameters}`,
};

/** Reads the numbers by which the clinic decides now; version 0 stands for those of the rule set. */
export async function readRuleParameters(unit: UnitOfWork): Promise<RuleParameters> {
  const row = await unit.row(selectParameters, []);
  if (!row) throw new Error('A statement that always answers a row answered none.');
  return row.rule_parameters;
}
