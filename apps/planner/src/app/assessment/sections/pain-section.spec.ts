import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { find } from '../../testing/planner-test-bed';
import { PainSection } from './pain-section';

describe('PainSection', () => {
  it('takes three ratings with a digit and Enter each', async () => {
    const document = aDocument({ pain: { now: null, best: null, worst: null, marks: [] } });
    const { page, value, press } = await openSection(PainSection, 'pain', { document });
    find(page, '#pain-now').focus();
    for (const key of ['4', 'Enter', '2', 'Enter', '1', '0']) await press(key);
    expect(value()).toMatchObject({ now: 4, best: 2, worst: 10 });
  });

  it('keeps both of two ratings that come before the page is drawn', async () => {
    const document = aDocument({ pain: { now: null, best: null, worst: null, marks: [] } });
    const { page, value } = await openSection(PainSection, 'pain', { document });
    const rate = (id: string, key: string) =>
      find(page, id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    rate('#pain-now', '4');
    rate('#pain-best', '2');
    expect(value()).toMatchObject({ now: 4, best: 2 });
  });

  it('shows what it was the last time', async () => {
    const { page } = await openSection(PainSection, 'pain', {
      previous: aDocument({ pain: { now: 7, best: null, worst: 9, marks: [] } }),
    });
    expect([...page.querySelectorAll('.was')].map((was) => was.textContent)).toEqual(['was 7 of 10', 'was 9 of 10']);
  });
});
