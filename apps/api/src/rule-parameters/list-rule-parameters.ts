import type { RuleParametersVersion, RuleParametersView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** A version as shaped statements answer it. */
export interface RuleParametersRow {
  version: number;
  values: Record<string, number>;
  reason: string;
  person_id: string;
  person_name: string;
  at: string;
}

/** Selects {@link RuleParametersRow}s of a table, or of rows that look like its own, newest first. */
export function ruleParametersFrom(versions: string, condition = 'true'): string {
  return `
    SELECT r.version, r.values, r.reason, r.person_id, p.display_name AS person_name, r.at
    FROM ${versions} r JOIN people p ON p.id = r.person_id WHERE ${condition} ORDER BY r.version DESC LIMIT 100`;
}

const selectVersions: Statement<RuleParametersRow> = {
  name: 'list-rule-parameters',
  text: ruleParametersFrom('rule_parameter_versions'),
};

/** Reads the clinic's numbers and how they came about. */
export async function listRuleParameters(unit: UnitOfWork): Promise<RuleParametersView> {
  return ruleParametersViewOf(await unit.rows(selectVersions, []));
}

/** The numbers that the API shows for rows, of which the newest counts. */
export function ruleParametersViewOf(rows: readonly RuleParametersRow[]): RuleParametersView {
  const history = rows.map(versionOf);
  const { version, values } = history[0] ?? { version: 0, values: {} };
  return { version, values, history };
}

function versionOf({ person_id, person_name, ...row }: RuleParametersRow): RuleParametersVersion {
  return { ...row, by: { id: person_id, displayName: person_name } };
}
