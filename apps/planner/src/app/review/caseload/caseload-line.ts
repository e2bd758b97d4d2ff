import type { CaseloadRow } from '@repattern/contracts';
import type { DutyKind, RuleAction } from '@repattern/domain';
import type { BarPart } from '../../ui/stacked-bar';
import { dutyWording } from '../../wording/duty-wording';
import { actionWording } from '../../wording/verdict-wording';

/** What the board can be ordered by. */
export const caseloadColumns = ['name', 'activePlans', 'visits', 'overrides', 'past', 'overdue'] as const;
/** One of {@link caseloadColumns}. */
export type CaseloadColumn = (typeof caseloadColumns)[number];

/** One line of the caseload as it is shown. */
export interface CaseloadLine {
  readonly of: CaseloadRow['of'];
  readonly therapistId: string | null;
  readonly name: string;
  readonly activePlans: number;
  readonly visits: number;
  readonly verdicts: number;
  readonly mix: readonly BarPart[];
  readonly overrides: number;
  /** Share of the verdicts that was overridden, in percent; null where there were none. */
  readonly overridden: number | null;
  readonly past: number;
  readonly outcomes: string;
  readonly overdue: number;
  /** What is overdue, in words. */
  readonly duties: string;
}

/** A row of the caseload with its sums and words. */
export function caseloadLine(row: CaseloadRow): CaseloadLine {
  const actions = Object.keys(actionWording) as RuleAction[];
  const verdicts = actions.reduce((sum, action) => sum + row.verdicts[action], 0);
  const overdue = Object.entries(row.overdue) as [DutyKind, number][];
  return {
    ...{ of: row.of, therapistId: row.therapist?.id ?? null, name: nameOf(row) },
    ...{ activePlans: row.activePlans, visits: row.visits, verdicts, overrides: row.overrides },
    mix: actions.map((action) => partOf(action, row.verdicts[action])).reverse(),
    overridden: verdicts === 0 ? null : Math.round((100 * row.overrides) / verdicts),
    past: row.outcomes.past,
    outcomes: `${row.outcomes.short} short of it, ${row.outcomes.unmeasured} not measured`,
    overdue: overdue.reduce((sum, [, count]) => sum + count, 0),
    duties: overdue
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${dutyWording[kind].name.toLowerCase()}`)
      .join(', '),
  };
}

/** Lines in the order of a column, the largest first but names from A; the clinic stays on top. */
export function orderedCaseload(lines: readonly CaseloadLine[], column: CaseloadColumn): CaseloadLine[] {
  const compare = (one: CaseloadLine, other: CaseloadLine): number => {
    if (one.of === 'clinic' || other.of === 'clinic')
      return Number(other.of === 'clinic') - Number(one.of === 'clinic');
    const byName = one.name.localeCompare(other.name);
    return column === 'name' ? byName : other[column] - one[column] || byName;
  };
  return lines.toSorted(compare);
}

function nameOf({ of, therapist }: CaseloadRow): string {
  if (of === 'clinic') return 'The clinic';
  return therapist?.displayName ?? 'Without a therapist';
}

function partOf(action: RuleAction, value: number): BarPart {
  const { sign, word, tone } = actionWording[action];
  return { key: action, label: `${sign} ${word.toLowerCase()}`, value, hue: tone, words: String(value) };
}
