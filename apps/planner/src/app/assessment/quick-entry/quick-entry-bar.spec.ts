import { TestBed } from '@angular/core/testing';
import type { AssessmentDocument } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { find, settle, setUpPlanner } from '../../testing/planner-test-bed';
import { AssessmentDraft } from '../assessment-draft';
import { QuickEntryBar } from './quick-entry-bar';

async function setup(readonly = false) {
  setUpPlanner([], [AssessmentDraft]);
  const draft = TestBed.inject(AssessmentDraft);
  const empty = emptyAssessment('2026-09-14');
  const document_: AssessmentDocument = {
    ...empty,
    presentation: { ...empty.presentation, id: 'knee-oa', side: 'left' },
  };
  const patient = { birthOn: null, ageYears: 66, sex: 'female' } as const;
  draft.open({ document: document_, previous: null, patient, readonly });
  const fixture = TestBed.createComponent(QuickEntryBar);
  const bar = fixture.nativeElement as HTMLElement;
  document.body.append(bar);
  await settle();
  const box = find(bar, 'input') as HTMLInputElement;
  const type = async (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await settle();
  };
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    box.dispatchEvent(event);
    await settle();
    return event.defaultPrevented;
  };
  const meaning = () => find(bar, '.meaning').textContent.replace(/\s+/g, ' ').trim();
  const options = () => [...bar.querySelectorAll('[role=option]')];
  return { bar, box, draft, type, press, meaning, options };
}

describe('QuickEntryBar', () => {
  it('says what a line means before it is recorded, and records it on Enter', async () => {
    const { box, draft, type, press, meaning } = await setup();
    await type('hip abd R 3+');
    expect(meaning()).toContain('Gluteus medius and minimus, right: 3+/5');
    expect(draft.document().strength).toEqual([]);
    await press('Enter');
    expect(draft.document().strength).toEqual([
      { muscle: 'gluteus-medius', side: 'right', grade: '3+', painful: false },
    ]);
    expect(box.value).toBe('');
    expect(meaning()).toContain('Recorded: Strength: Gluteus medius and minimus, right: 3+/5');
  });

  it('says what it replaces', async () => {
    const { type, press, meaning } = await setup();
    await type('knee flex 105');
    await press('Enter');
    await type('knee flex 120');
    expect(meaning()).toMatch(/Knee flexion, left: 120° was Knee flexion, left: 105°/);
  });

  it('records several lines at once and keeps what is not clear', async () => {
    const { box, draft, type, press } = await setup();
    await type('pain 4 2 6; knee flex 300; lefs 41');
    await press('Enter');
    expect(draft.document().pain.worst).toBe(6);
    expect(draft.document().outcomes).toEqual([{ id: 'lefs', score: 41 }]);
    expect(box.value).toBe('knee flex 300');
  });

  it('takes many pasted lines', async () => {
    const { bar, box, draft, press } = await setup();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'pain 4 2 6\r\nlefs 41\n\n' } });
    box.dispatchEvent(paste);
    await settle();
    expect(bar.querySelectorAll('.meaning p')).toHaveLength(2);
    await press('Enter');
    expect(draft.document().outcomes).toHaveLength(1);
  });

  it('tells the limits of a value that cannot be', async () => {
    const { type, meaning } = await setup();
    await type('knee flex 300');
    expect(meaning()).toMatch(/300 is out of reach: .+ to .+°\./);
  });

  it('offers what a line could mean: arrows point, Enter and Tab take it over', async () => {
    const { box, type, press, options } = await setup();
    await type('hip fl');
    expect(options().length).toBeGreaterThan(0);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    await press('ArrowDown');
    expect(box.getAttribute('aria-activedescendant')).toBe('quick-0');
    expect(await press('Tab')).toBe(true);
    expect(box.value).toMatch(/^hip flex/);
  });

  it('lets Tab leave when there is nothing to complete, and Escape close the list first', async () => {
    const { box, type, press } = await setup();
    expect(await press('Tab')).toBe(false);
    await type('hip');
    expect(await press('Escape')).toBe(true);
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(await press('Escape')).toBe(false);
  });

  it('takes back what was recorded', async () => {
    const { bar, draft, type, press } = await setup();
    await type('lefs 41');
    await press('Enter');
    find(bar, '.recorded button').click();
    expect(draft.document().outcomes).toEqual([]);
  });
});
