import { signal } from '@angular/core';
import type { Alternative } from '@repattern/domain';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { openPiece } from '../../testing/open-piece';
import { pressKey } from '../../testing/open-section';
import { find } from '../../testing/planner-test-bed';
import { alternativeRow, type AlternativeRow } from './alternative-row';
import { SwapList } from './swap-list';

function row(id: string, differing: Partial<Alternative> = {}): AlternativeRow {
  const exercise = signableBasis.exercises.find((known) => known.id === id);
  const dose = exercise === undefined ? null : startingDose(exercise, 2);
  if (exercise === undefined || dose === null) throw new Error(`There is no dose of ${id}`);
  return alternativeRow(
    {
      ...{ exercise, side: 'right', dose, minutes: 1.5, valueChange: 0.84, against: [] },
      coverage: [{ problem: 'weak.quadriceps.right', from: 0.62, to: 0.78 }],
      ...differing,
    },
    { problems: signablePlan.problems, exercise: (other) => other },
  );
}

async function setup() {
  const rows = {
    easier: [row('knee-heel-slide-range')],
    harder: [row('straight-leg-raise'), row('mini-squat-supported', { against: [{ kind: 'setting', lane: 'home' }] })],
    others: [],
  };
  const opened = await openPiece(SwapList, { of: signal('Quad set'), rows: signal(rows) }, [
    ...['looked', 'taken', 'closed'],
  ]);
  const names = () => (opened.said['looked'] as (AlternativeRow | null)[]).map((looked) => looked?.name ?? null);
  return { ...opened, rows, names };
}

describe('SwapList', () => {
  it('says what each alternative would change', async () => {
    const { page } = await setup();
    const first = find(page, '.alternative');
    expect(first.textContent).toContain('+1.5\u202fmin · worth 0.8 more');
    expect(first.textContent).toContain('Weak quadriceps, right');
    expect(first.textContent).toContain('62\u202f% → 78\u202f%');
  });

  it('leaves out groups with nothing in them', async () => {
    const { page } = await setup();
    expect([...page.querySelectorAll('h3')].map((title) => title.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Easier 1',
      'Harder 2',
    ]);
  });

  it('walks with the arrow keys across the groups and shows each one', async () => {
    const { page, names, rows } = await setup();
    find(page, '[data-first-focus]').focus();
    await pressKey('ArrowDown');
    await pressKey('End');
    await pressKey('ArrowUp');
    expect(names().filter((name) => name !== null)).toEqual([
      rows.easier[0]?.name,
      rows.harder[0]?.name,
      rows.harder[1]?.name,
      rows.harder[0]?.name,
    ]);
  });

  it('shows nothing any more once the focus leaves', async () => {
    const { page, names } = await setup();
    find(page, '[data-first-focus]').focus();
    find(page, 'header button').focus();
    expect(names().at(-1)).toBeNull();
  });

  it('takes what is allowed and not what is forbidden', async () => {
    const { page, said, rows } = await setup();
    for (const alternative of page.querySelectorAll<HTMLElement>('.alternative')) alternative.click();
    expect(said['taken']).toEqual([rows.easier[0], rows.harder[0]]);
    expect(find(page, '[aria-disabled=true]').textContent).toContain('Only for the clinic');
  });

  it('goes back on Escape', async () => {
    const { page, said } = await setup();
    find(page, '[data-first-focus]').focus();
    await pressKey('Escape');
    expect(said['closed']).toHaveLength(1);
  });
});
