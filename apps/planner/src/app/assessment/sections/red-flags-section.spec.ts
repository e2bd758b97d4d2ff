import type { RedFlagAnswers } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { button, find, settle } from '../../testing/planner-test-bed';
import { RedFlagsSection } from './red-flags-section';

function setup(answers: Partial<RedFlagAnswers> = {}, readonly = false) {
  const { presentation } = emptyAssessment('2026-09-14');
  const document = aDocument({
    presentation: { ...presentation, id: 'chronic-low-back-pain' },
    redFlags: { answers: {}, others: 'unknown', ...answers },
  });
  return openSection(RedFlagsSection, 'redFlags', { document, readonly });
}

const names = (page: HTMLElement) => [...page.querySelectorAll('app-red-flag-item h3')].map((name) => name.textContent);

describe('RedFlagsSection', () => {
  it('asks first what the presentation calls for, and all others on demand', async () => {
    const { page } = await setup();
    expect(names(page)).toContain('Cauda equina syndrome');
    expect(names(page)).toHaveLength(6);
    button(page, 'Ask more (35)').click();
    await settle();
    expect(names(page)).toHaveLength(redFlags.length);
  });

  it('answers with one key each and goes on', async () => {
    const { page, value, press } = await setup();
    find(page, 'app-red-flag-item app-keyed-choice').focus();
    await press('n');
    await press('n');
    expect(Object.values(value().answers)).toEqual(['no', 'no']);
  });

  it('never lands the keyboard on what denies several questions at once', async () => {
    const { page } = await setup();
    const denying = [...page.querySelectorAll('button')].filter(({ textContent }) =>
      textContent.includes('Others asked'),
    );
    expect(denying.map(({ tabIndex }) => tabIndex)).toEqual(Array(6).fill(-1));
  });

  it('says what to do as soon as a flag is raised', async () => {
    const { page, press } = await setup();
    find(page, '[id="redFlags-cauda-equina.1"]').focus();
    await press('y');
    const raised = find(page, '.raised');
    expect(raised.textContent).toContain('Emergency. Send to emergency department now; no treatment.');
    expect(raised.textContent).toContain('No plan can be made');
  });

  it('answers the rest of one flag with Shift and N, and goes on to the next flag', async () => {
    const { page, value, press } = await setup();
    find(page, '[id="redFlags-cauda-equina.1"]').focus();
    await press('n');
    await press('N', { shiftKey: true });
    expect(Object.keys(value().answers).every((key) => key.startsWith('cauda-equina.'))).toBe(true);
    expect(Object.keys(value().answers)).toHaveLength(5);
    expect(value().others).toBe('unknown');
  });

  it('takes all others for asked only by an explicit decision, which can be taken back', async () => {
    const { page, value, press } = await setup();
    expect(find(page, 'app-others-bar').textContent).toMatch(/\d+ not asked/);
    find(page, 'app-red-flag-item app-keyed-choice').focus();
    await press('A', { shiftKey: true });
    expect(value()).toEqual({ answers: {}, others: 'absent' });
    expect(find(page, 'app-others-bar').textContent).toContain('none is open');
    find(page, '#redFlags-others').focus();
    await press('Backspace');
    expect(value().others).toBe('unknown');
  });

  it('hides nothing that was answered', async () => {
    const { page } = await setup({ answers: { 'pre-eclampsia.1': 'no' } });
    expect(names(page)).toContain('Pre-eclampsia or obstetric emergency');
  });

  it('shows a signed screening as words', async () => {
    const { page } = await setup({ answers: { 'cauda-equina.1': 'no' } }, true);
    expect(page.querySelectorAll('input, button')).toHaveLength(0);
    expect(find(page, '[id="redFlags-cauda-equina.1"]').textContent).toBe('No');
    expect(find(page, '[id="redFlags-cauda-equina.2"]').textContent).toBe('Not asked');
  });
});
