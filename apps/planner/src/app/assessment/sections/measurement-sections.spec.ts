import type { AssessmentDocument } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { control, find, settle, type } from '../../testing/planner-test-bed';
import { OutcomesSection } from './outcomes-section';
import { RangeOfMotionSection } from './range-of-motion-section';
import { StrengthSection } from './strength-section';
import { TestsSection } from './tests-section';

const { presentation } = emptyAssessment('2026-09-14');
const knee = (differing: Partial<AssessmentDocument> = {}) =>
  aDocument({ presentation: { ...presentation, id: 'knee-oa', side: 'left' }, ...differing });

async function enter(page: HTMLElement, id: string, text: string) {
  type(control(page, `#${id}`), text);
  await settle();
}

const note = (page: HTMLElement, id: string) => find(page, `#${id}-note`).textContent.trim();

describe('RangeOfMotionSection', () => {
  it('lists the motions of the presentation with the norm at this age and its source', async () => {
    const { page } = await openSection(RangeOfMotionSection, 'rangeOfMotion', { document: knee() });
    const norms = [...page.querySelectorAll<HTMLElement>('.norm')];
    expect(norms.map((norm) => norm.textContent)).toContain('138° at this age');
    expect(norms[0]?.title).toContain('Soucie 2011');
  });

  it('falls back on the adult norm when the age is not known', async () => {
    const patient = { birthOn: null, ageYears: null, sex: 'female' } as const;
    const { page } = await openSection(RangeOfMotionSection, 'rangeOfMotion', { document: knee(), patient });
    expect(page.textContent).toContain('135° adult');
  });

  it('takes degrees, says what they mean, and goes on with Enter', async () => {
    const { page, value, press } = await openSection(RangeOfMotionSection, 'rangeOfMotion', { document: knee() });
    control(page, '#rangeOfMotion-knee-flexion-left').focus();
    await enter(page, 'rangeOfMotion-knee-flexion-left', '105');
    expect(note(page, 'rangeOfMotion-knee-flexion-left')).toContain('76\u202f%, mild loss');
    await press('p');
    await press('Enter');
    expect(document.activeElement?.id).toBe('rangeOfMotion-knee-flexion-right');
    expect(value()).toEqual([{ motion: 'knee-flexion', side: 'left', degrees: 105, painful: true }]);
  });

  it('cannot hurt while nothing was measured', async () => {
    const { page, value, press } = await openSection(RangeOfMotionSection, 'rangeOfMotion', { document: knee() });
    control(page, '#rangeOfMotion-knee-flexion-left').focus();
    await press('p');
    expect(value()).toEqual([]);
  });

  it('shows the value before and lists what was measured then', async () => {
    const previous = knee({
      rangeOfMotion: [{ motion: 'hip-flexion', side: 'left', degrees: 95, painful: false }],
    });
    const { page } = await openSection(RangeOfMotionSection, 'rangeOfMotion', { document: knee(), previous });
    expect(note(page, 'rangeOfMotion-hip-flexion-left')).toBe('was 95°');
  });
});

describe('StrengthSection', () => {
  it('reads grades as they are written, marks weak ones and says what they mean', async () => {
    const { page, value } = await openSection(StrengthSection, 'strength', { document: knee() });
    await enter(page, 'strength-quadriceps-left', '4-');
    await enter(page, 'strength-quadriceps-right', '5/5');
    expect(value().map(({ side, grade }) => [side, grade])).toEqual([
      ['left', '4-'],
      ['right', '5'],
    ]);
    expect(note(page, 'strength-quadriceps-left')).toBe('Less than moderate resistance');
    expect(page.querySelectorAll('.weak')).toHaveLength(1);
  });

  it('refuses a grade that does not exist', async () => {
    const { page, value } = await openSection(StrengthSection, 'strength', { document: knee() });
    await enter(page, 'strength-quadriceps-left', '6');
    expect(value()).toEqual([]);
    expect(find(page, '#strength-quadriceps-left-fault').textContent).toBe('A grade: 0 to 5, with + or −');
  });

  it('steps through the grades', async () => {
    const { page, value, press } = await openSection(StrengthSection, 'strength', { document: knee() });
    control(page, '#strength-quadriceps-left').focus();
    await enter(page, 'strength-quadriceps-left', '3');
    await press('ArrowUp');
    expect(value()[0]?.grade).toBe('3+');
  });
});

describe('TestsSection', () => {
  it('says which finding a result stands for at this age', async () => {
    const { page, value } = await openSection(TestsSection, 'tests', { document: knee() });
    await enter(page, 'tests-single-leg-stance-left', '4.5');
    expect(value()).toEqual([{ test: 'single-leg-stance', side: 'left', value: 4.5 }]);
    expect(note(page, 'tests-single-leg-stance-left')).toBe('Single-leg stance below age norm');
  });

  it('does not guess a norm without the age', async () => {
    const patient = { birthOn: null, ageYears: null, sex: 'female' } as const;
    const { page } = await openSection(TestsSection, 'tests', { document: knee(), patient });
    expect(page.textContent).toContain('needs the age');
    await enter(page, 'tests-single-leg-stance-left', '4.5');
    expect(note(page, 'tests-single-leg-stance-left')).toBe('no reference for this patient');
  });
});

describe('OutcomesSection', () => {
  it('shows range, direction and the change that matters, and judges the change since the last time', async () => {
    const previous = knee({ outcomes: [{ id: 'lefs', score: 41 }] });
    const { page, value } = await openSection(OutcomesSection, 'outcomes', { document: knee(), previous });
    expect(page.textContent).toContain('0–80, higher is better');
    expect(page.textContent).toContain('9 matter');
    await enter(page, 'outcomes-lefs', '45');
    expect(note(page, 'outcomes-lefs')).toBe('+4, better, too small to matter· was 41');
    await enter(page, 'outcomes-lefs', '50');
    expect(note(page, 'outcomes-lefs')).toContain('+9, better, matters');
    expect(value()).toEqual([{ id: 'lefs', score: 50 }]);
  });

  it('refuses a score out of range', async () => {
    const { page, value } = await openSection(OutcomesSection, 'outcomes', { document: knee() });
    await enter(page, 'outcomes-lefs', '81');
    expect(value()).toEqual([]);
  });
});

describe('what may only be read', () => {
  it('shows values as text and what was not tested as such', async () => {
    const document = knee({ strength: [{ muscle: 'quadriceps', side: 'left', grade: '3+', painful: true }] });
    const { page } = await openSection(StrengthSection, 'strength', { document, readonly: true });
    expect(page.querySelectorAll('input')).toHaveLength(0);
    expect(page.textContent).toContain('3+');
    expect(page.textContent).toContain('painful');
    expect(page.textContent).toContain('Not tested');
  });
});
