import type { Precautions } from '@repattern/domain';
import { isAsked } from '@repattern/domain/exercise/contraindication';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { control, find, settle, type } from '../../testing/planner-test-bed';
import { precautionGroups } from './precaution-groups';
import { PrecautionsSection } from './precautions-section';

const asked = contraindications.filter(isAsked).map(({ id }) => id);

function setup(precautions: Partial<Precautions> = {}, readonly = false) {
  const document = aDocument({ precautions: { flags: [], others: 'unknown', ...precautions } });
  return openSection(PrecautionsSection, 'precautions', { document, readonly });
}

const named = (page: HTMLElement) => page.querySelectorAll('app-precaution-row').length;

describe('precaution groups', () => {
  it('hold each precaution that is asked once, and none that is not', () => {
    const grouped = precautionGroups.flatMap(({ flags }) => flags);
    expect(grouped.toSorted()).toEqual(asked.toSorted());
  });
});

describe('PrecautionsSection', () => {
  it('counts what nobody asked', async () => {
    const { page, press } = await setup();
    expect(find(page, '.count').textContent).toBe(`${asked.length} of ${asked.length} not asked`);
    find(page, '#precautions-osteoporosis').focus();
    await press('n');
    expect(find(page, '.count').textContent).toBe(`${asked.length - 1} of ${asked.length} not asked`);
  });

  it('finds a precaution by its words and answers it from the search', async () => {
    const { page, value, press } = await setup();
    type(control(page, '#precautions-search'), 'pacem');
    await settle();
    expect(named(page)).toBe(2);
    control(page, '#precautions-search').focus();
    await press('Enter');
    await press('y');
    expect(value().flags).toMatchObject([{ flag: 'implanted-electronic-device', status: 'present' }]);
  });

  it('asks where, on which side and since when of a local precaution', async () => {
    const { page, value, press } = await setup();
    find(page, '#precautions-open-wound-or-skin-infection').focus();
    await press('y');
    const where = control(page, '#precautions-open-wound-or-skin-infection-region');
    expect(document.activeElement).toBe(where);
    where.value = 'knee';
    where.dispatchEvent(new Event('change', { bubbles: true }));
    find(page, '[aria-label$="at the site, side"]').focus();
    await press('l');
    type(control(page, '#precautions-open-wound-or-skin-infection-since'), '2026-09-01');
    await settle();
    expect(value().flags).toEqual([
      {
        flag: 'open-wound-or-skin-infection',
        status: 'present',
        region: 'knee',
        side: 'left',
        since: '2026-09-01',
        clearedBy: null,
        clearedOn: null,
      },
    ]);
  });

  it('asks by whom and when something was cleared', async () => {
    const { page, value, press } = await setup();
    find(page, '#precautions-stable-cardiac-disease').focus();
    await press('c');
    type(control(page, '#precautions-stable-cardiac-disease-by'), 'Dr Ionescu');
    type(control(page, '#precautions-stable-cardiac-disease-on'), '2026-09-01');
    await settle();
    expect(value().flags).toMatchObject([{ status: 'cleared', clearedBy: 'Dr Ionescu', clearedOn: '2026-09-01' }]);
  });

  it('answers the rest of a group, but nothing that a search hides', async () => {
    const { page, value, press } = await setup();
    type(control(page, '#precautions-search'), 'pacem icd 6 weeks');
    await settle();
    expect(named(page)).toBe(1);
    find(page, '#precautions-cardiac-device-implant-under-6-weeks').focus();
    await press('N', { shiftKey: true });
    expect(value().flags.map(({ flag }) => flag)).toEqual(['cardiac-device-implant-under-6-weeks']);
  });

  it('takes the others for absent only by an explicit decision', async () => {
    const { page, value, press } = await setup();
    find(page, '#precautions-osteoporosis').focus();
    await press('A', { shiftKey: true });
    expect(value()).toEqual({ flags: [], others: 'absent' });
    expect(find(page, '.count').textContent).toBe(`All ${asked.length} answered`);
  });

  it('shows what follows from a date with the day on which it lifts, and what always holds', async () => {
    const document = aDocument();
    const event = { procedure: 'acl-reconstruction', on: '2026-08-20', side: 'left', qualifiers: {} } as const;
    const { page } = await openSection(PrecautionsSection, 'precautions', {
      document: { ...document, presentation: { ...document.presentation, events: [event] } },
    });
    const derived = find(page, 'app-derived-precautions').textContent;
    expect(derived).toMatch(/ACL reconstruction, weeks 0–4.*until 17 Sep 2026/);
    expect(derived).toMatch(/Front of neck.*always/);
  });

  it('shows a signed section as words, with what was not asked as a count', async () => {
    const { page } = await setup(
      {
        flags: [
          {
            flag: 'osteoporosis',
            status: 'absent',
            region: null,
            side: null,
            since: null,
            clearedBy: null,
            clearedOn: null,
          },
        ],
      },
      true,
    );
    expect(page.querySelectorAll('input, button, select')).toHaveLength(0);
    expect(named(page)).toBe(1);
    expect(find(page, '.count').textContent).toContain('not asked');
  });
});
