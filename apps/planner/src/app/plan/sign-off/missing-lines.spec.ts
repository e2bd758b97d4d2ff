import type { PlanFinding } from '@repattern/domain';
import type { PlanFindingNaming } from '../../wording/plan-finding-wording';
import { missingGroups } from './missing-lines';

const naming: PlanFindingNaming = {
  exercise: () => 'Clamshell',
  problem: (key) => key,
  goal: () => 'Stairs',
  item: () => 'Clamshell',
};
const unasked = (flag: string): PlanFinding => ({
  ...{ code: 'precaution.unknown', severity: 'block', params: { flag, fix: 'assessment' } },
});

describe('missingGroups', () => {
  it('puts what must be done before what is to be looked at and what is only told', () => {
    const groups = missingGroups(
      [
        {
          code: 'home.long',
          severity: 'warn',
          params: { minutes: 25, most: 20, phase: 1, lane: 'home', fix: 'board' },
        },
        { code: 'goal.missing', severity: 'block', params: { fix: 'goals' } },
      ],
      naming,
    );
    expect(groups.map(({ severity, lines }) => [severity, lines.map(({ words, fix }) => [words, fix])])).toEqual([
      ['block', [['No goal yet', 'goals']]],
      ['warn', [['25\u202fmin at home; more than 20\u202fmin a day is done less often', 'board']]],
    ]);
  });

  it('makes one line of all precautions that were not asked, naming the first', () => {
    const flags = ['pacemaker', 'pregnancy', 'acute-dvt', 'active-cancer', 'epilepsy', 'acute-infection'];
    const [group] = missingGroups(flags.map(unasked), naming);
    expect(group?.lines).toHaveLength(1);
    expect(group?.lines[0]?.words).toMatch(/^6 precautions not asked: .* and 2 more$/);
  });

  it('names a single precaution', () => {
    expect(missingGroups([unasked('pregnancy')], naming)[0]?.lines[0]?.words).toMatch(/^Precaution not asked: \S/);
  });
});
