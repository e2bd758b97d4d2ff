import { signal } from '@angular/core';
import type { PhaseNumber, PhaseSummary, PlanProblem } from '@repattern/domain';
import { openPiece } from '../../testing/open-piece';
import { find, settle } from '../../testing/planner-test-bed';
import { CoverageList } from './coverage-list';
import type { CoverageChange } from './coverage-rows';

const weak: PlanProblem = {
  ...{ key: 'weak.quadriceps.left', kind: 'weak', tissue: 'quadriceps', side: 'left', weight: 3, because: [] },
};
const balance: PlanProblem = {
  ...{ key: 'impaired.balance.none', kind: 'impaired', ability: 'balance', side: null, weight: 1, because: [] },
};

function summary(number: PhaseNumber, share: number): PhaseSummary {
  return {
    number,
    minutes: { clinic: 0, home: 0 },
    items: { clinic: 0, home: 0 },
    coverage: [{ problem: weak.key, treatment: share, share, items: ['item-1'] }],
    mix: {},
    intents: {},
  };
}

async function setup(readonly = false) {
  const preview = signal<readonly CoverageChange[]>([]);
  const chosen = signal<string | null>(null);
  const opened = await openPiece(
    CoverageList,
    {
      ...{ problems: signal([weak, balance]), summaries: signal([summary(1, 0.4), summary(2, 0.78)]) },
      ...{ phase: signal(2), readonly: signal(readonly), preview, chosen },
    },
    ['chosenChange', 'wanted'],
  );
  const row = (at: number) => find(opened.page, `ul > li:nth-of-type(${at})`);
  return { ...opened, preview, chosen, row };
}

describe('CoverageList', () => {
  it('says how well the phase in focus treats a problem, and every phase in a mark', async () => {
    const { row } = await setup();
    expect(find(row(1), '[role=meter]').getAttribute('aria-valuetext')).toBe('well, 78\u202f%');
    expect(row(1).textContent).toContain('Phase 1: partly, 40\u202f%');
    expect(row(1).textContent).toContain('×3');
  });

  it('makes an untreated problem stand out and leads to the library', async () => {
    const { page, row, said } = await setup();
    expect(page.textContent).toContain('1 not treated');
    expect(find(row(2), 'app-not-asked').textContent).toBe('not treated');
    find(row(2), '.find').click();
    expect(said['wanted']).toEqual([balance.key]);
  });

  it('offers nothing to find in a plan that may only be read', async () => {
    const { page } = await setup(true);
    expect(page.querySelector('.find')).toBeNull();
  });

  it('chooses a problem, and takes the choice back', async () => {
    const { row, said, chosen } = await setup();
    find(row(1), '.problem').click();
    chosen.set(weak.key);
    await settle();
    expect(find(row(1), '.problem').getAttribute('aria-pressed')).toBe('true');
    find(row(1), '.problem').click();
    expect(said['chosenChange']).toEqual([weak.key, null]);
  });

  it('shows what a change that is only being looked at would come to', async () => {
    const { row, preview } = await setup();
    preview.set([{ problem: weak.key, from: 0.78, to: 0.5 }]);
    await settle();
    expect(find(row(1), '[role=meter]').getAttribute('aria-valuetext')).toBe('78\u202f% → 50\u202f%');
    expect(row(1).querySelector('.loss')).not.toBeNull();
  });
});
