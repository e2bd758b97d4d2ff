import { signal } from '@angular/core';
import type { GateCriterion } from '@repattern/domain';
import { openPiece } from '../../testing/open-piece';
import { button, control, find, settle, type } from '../../testing/planner-test-bed';
import { pressKey } from '../../testing/open-section';
import { GateEditor } from './gate-editor';

const pain: GateCriterion = {
  ...{ id: 'p2-pain', measure: 'painDuringMax', op: '<=', value: 3, visits: 1, source: 'a trial' },
};
const settled: GateCriterion = {
  ...{ id: 'p2-settled', measure: 'painSettledByMorning', op: '==', value: true, visits: 1, source: 'policy' },
};

async function setup({ criteria = [pain, settled], readonly = false } = {}) {
  Element.prototype.scrollIntoView = () => undefined;
  const shown = signal<readonly GateCriterion[]>(criteria);
  const opened = await openPiece(
    GateEditor,
    { phase: signal(2), criteria: shown, proposal: signal([pain, settled]), readonly: signal(readonly) },
    ['added', 'changed', 'removed', 'resetWanted'],
  );
  return { ...opened, shown };
}

describe('GateEditor', () => {
  it('changes a value in place; another value than the proposed one is policy', async () => {
    const { page, said } = await setup();
    type(control(page, '#gate-p2-pain-value'), '2');
    expect(said['changed']).toEqual([{ id: 'p2-pain', change: { value: 2, source: 'policy' } }]);
  });

  it('gives the source back with the proposed value', async () => {
    const { page, said } = await setup({ criteria: [{ ...pain, value: 2, source: 'policy' }] });
    expect(page.textContent).toContain('proposed: Pain during exercise, highest ≤\u202f3');
    type(control(page, '#gate-p2-pain-value'), '3');
    expect(said['changed']).toEqual([{ id: 'p2-pain', change: { value: 3, source: 'a trial' } }]);
  });

  it('takes no value out of range, and none while the field is empty', async () => {
    const { page, said } = await setup();
    type(control(page, '#gate-p2-pain-value'), '11');
    type(control(page, '#gate-p2-pain-value'), '');
    await settle();
    expect(said['changed']).toEqual([]);
  });

  it('shows where each number comes from', async () => {
    const { page } = await setup();
    const sources = [...page.querySelectorAll('.demand .chip')].map((chip) => chip.textContent.trim());
    expect(sources).toEqual(['a trial', 'policy']);
  });

  it('adds a measure as the nearest phase asks for it', async () => {
    const { page, said } = await setup({ criteria: [settled] });
    control(page, '#gate-add').focus();
    type(control(page, '#gate-add'), 'limb symmetry');
    await settle();
    await pressKey('Enter');
    expect(said['added']).toEqual([{ measure: 'limbSymmetryPct', op: '>=', value: 90, visits: 1, source: 'policy' }]);
  });

  it('removes a criterion, and goes back to the proposal', async () => {
    const { page, said, shown } = await setup();
    expect(page.textContent).not.toContain('Reset to the proposal');
    find(page, '[aria-label^="Remove Pain during"]').click();
    expect(said['removed']).toEqual(['p2-pain']);
    shown.set([settled]);
    await settle();
    button(page, 'Reset to the proposal').click();
    expect(said['resetWanted']).toHaveLength(1);
  });

  it('says what an empty gate means', async () => {
    const { page } = await setup({ criteria: [] });
    expect(page.textContent).toContain('would end by the calendar alone');
  });

  it('only reads where nothing may be changed', async () => {
    const { page } = await setup({ readonly: true });
    expect(page.querySelectorAll('input, select, button')).toHaveLength(0);
    expect(page.textContent).toContain('Pain during exercise, highest ≤\u202f3');
  });
});
