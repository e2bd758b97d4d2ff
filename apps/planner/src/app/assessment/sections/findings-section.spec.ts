import type { FindingRecord } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { find, settle } from '../../testing/planner-test-bed';
import { FindingsSection } from './findings-section';

const { presentation } = emptyAssessment('2026-09-14');

function setup(findings: readonly FindingRecord[] = [], readonly = false) {
  const document = aDocument({ presentation: { ...presentation, id: 'patellofemoral-pain' }, findings });
  return openSection(FindingsSection, 'findings', { document, readonly });
}

describe('FindingsSection', () => {
  it('lists what to look for, under its test and with when it counts as found', async () => {
    const { page } = await setup();
    const row = find(page, '[aria-label="Single-leg squat"] app-finding-row');
    expect(row.textContent).toContain('Single-leg squat: knee valgus');
    expect(row.textContent).toContain('Knee medial to second toe in ≥\u202f3 of 5 reps');
  });

  it('records found and not found by side with one key each', async () => {
    const { page, value, press } = await setup();
    find(page, '#findings-sls-valgus-left').focus();
    await press('+');
    await press('-');
    expect(value()).toEqual([
      { id: 'sls-valgus', side: 'left', result: 'positive' },
      { id: 'sls-valgus', side: 'right', result: 'negative' },
    ]);
  });

  it('goes to a side by its letter, and after b answers for both', async () => {
    const { page, value, press } = await setup();
    find(page, '#findings-sls-valgus-left').focus();
    await press('r');
    expect(document.activeElement?.closest('app-keyed-choice')?.id).toBe('findings-sls-valgus-right');
    await press('b');
    await press('+');
    expect(value().map(({ side, result }) => [side, result])).toEqual([
      ['left', 'positive'],
      ['right', 'positive'],
    ]);
    expect(document.activeElement?.closest('app-finding-row')).not.toBe(find(page, 'app-finding-row'));
  });

  it('takes an answer for both sides apart when one of them changes', async () => {
    const { page, value, press } = await setup([{ id: 'sls-valgus', side: 'both', result: 'positive' }]);
    find(page, '#findings-sls-valgus-right').focus();
    await press('-');
    expect(value()).toEqual([
      { id: 'sls-valgus', side: 'left', result: 'positive' },
      { id: 'sls-valgus', side: 'right', result: 'negative' },
    ]);
  });

  it('shows a finding whose side nobody told as such', async () => {
    const { page } = await setup([{ id: 'sls-valgus', side: null, result: 'positive' }]);
    expect(find(page, '.sideless').textContent).toContain('side not told');
    expect(find(page, '#findings-sls-valgus-left input:checked + span').textContent).toBe('Not tested');
  });

  it('adds any other finding', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const { page } = await setup();
    find(page, '#findings-add').click();
    await settle();
    const option = [...page.querySelectorAll<HTMLElement>('[role=option]')].find((o) =>
      o.textContent.includes('Forward head'),
    );
    option?.click();
    await settle();
    expect(find(page, '[aria-label="Posture"]').textContent).toContain('Forward head');
  });

  it('shows what was found the last time', async () => {
    const { page } = await openSection(FindingsSection, 'findings', {
      previous: aDocument({ findings: [{ id: 'sls-valgus', side: 'left', result: 'positive' }] }),
    });
    expect(find(page, 'app-finding-row .was').textContent).toBe('was +');
  });

  it('shows a signed section as words', async () => {
    const { page } = await setup([{ id: 'sls-valgus', side: 'left', result: 'positive' }], true);
    expect(page.querySelectorAll('input, button')).toHaveLength(0);
    expect(find(page, '#findings-sls-valgus-left').textContent).toBe('Found');
    expect(find(page, '#findings-sls-valgus-right').textContent).toBe('Not tested');
  });
});
