import type { PresentationRecord } from '@repattern/domain';
import { presentations } from '@repattern/domain/assessment/presentations.data';
import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { button, control, find, settle, type } from '../../testing/planner-test-bed';
import { PresentationSection } from './presentation-section';

const knee: PresentationRecord = { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: null, events: [] };

function setup(presentation: Partial<PresentationRecord> = {}, readonly = false) {
  Element.prototype.scrollIntoView = () => undefined;
  const document = aDocument({ presentation: { ...knee, ...presentation } });
  return openSection(PresentationSection, 'presentation', { document, readonly });
}

describe('PresentationSection', () => {
  it('lists every presentation under its group', async () => {
    const { page } = await setup();
    find(page, '#presentation-id').click();
    await settle();
    expect(page.querySelectorAll('[role=option]')).toHaveLength(presentations.length);
    expect(page.querySelectorAll('[role=group] .heading')).toHaveLength(7);
  });

  it('offers the codes of the chosen side alone', async () => {
    const { page } = await setup({ icd10: null });
    find(page, '#presentation-icd10').click();
    await settle();
    expect([...page.querySelectorAll('[role=option]')].map((option) => option.textContent.slice(0, 6))).toEqual([
      'M17.12',
    ]);
  });

  it('drops a code that belongs to the other side', async () => {
    const { page, value, press } = await setup();
    find(page, '#presentation-side').focus();
    await press('r');
    expect(value()).toMatchObject({ side: 'right', icd10: null });
  });

  it('keeps a code that fits whatever side', async () => {
    const { page, value, press } = await setup({ id: 'chronic-neck-pain', icd10: 'M54.2' });
    find(page, '#presentation-side').focus();
    await press('b');
    expect(value().icd10).toBe('M54.2');
  });

  it('asks for the day of the operation that a presentation follows', async () => {
    const { page, value } = await setup({ id: 'acl-reconstruction', icd10: null });
    expect(find(page, '.asked').textContent).toContain('ACL reconstruction: on which day was the operation?');
    button(page, 'Enter it').click();
    await settle();
    expect(value().events).toEqual([{ procedure: 'acl-reconstruction', on: '', side: null, qualifiers: {} }]);
    expect(page.querySelector('.asked')).toBeNull();
  });

  it('says what an operation forbids, and until which day', async () => {
    const { page, value, press } = await setup({
      id: 'acl-reconstruction',
      events: [{ procedure: 'acl-reconstruction', on: '', side: 'left', qualifiers: {} }],
    });
    const told = () => find(page, 'app-healing-event-row ul').textContent;
    expect(told()).toContain('from a day that is not known');
    type(control(page, '#presentation-event-0-on'), '2026-08-20');
    await settle();
    expect(told()).toContain('Until 15 Oct 2026: hamstring resistance and stretch');
    find(page, '[aria-label="ACL reconstruction, hamstring autograft"]').focus();
    await press('n');
    expect(value().events[0]?.qualifiers).toEqual({ 'hamstring autograft': 'no' });
    expect(told()).not.toContain('hamstring resistance');
  });

  it('shows a signed presentation without a field', async () => {
    const { page } = await setup({ onsetOn: '2026-03-01' }, true);
    expect(page.querySelectorAll('input, button')).toHaveLength(0);
    expect(page.textContent).toContain('Knee osteoarthritis');
    expect(page.textContent).toContain('1 Mar 2026');
  });
});
