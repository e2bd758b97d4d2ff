import { openSection } from '../../testing/open-section';
import { aDocument } from '../../testing/assessment-samples';
import { control, find, settle, type } from '../../testing/planner-test-bed';
import { ConstraintsSection } from './constraints-section';

describe('ConstraintsSection', () => {
  it('takes times and days, the days in the order of the week', async () => {
    const { page, value } = await openSection(ConstraintsSection, 'constraints');
    type(control(page, '#constraints-startOn'), '2026-09-21');
    type(control(page, '#constraints-visitsPerWeek'), '0.5');
    type(control(page, '#constraints-clinicMinutes'), '45');
    await settle();
    for (const at of [4, 1]) {
      find(page, `#constraints-weekdays label:nth-of-type(${at}) input`).click();
      await settle();
    }
    expect(value()).toMatchObject({
      startOn: '2026-09-21',
      visitsPerWeek: 0.5,
      clinicMinutes: 45,
      weekdays: ['mon', 'thu'],
    });
  });

  it('shows equipment that was recorded even where it is rare', async () => {
    const document = aDocument();
    const constraints = { ...document.constraints, homeEquipment: ['treadmill'] as const };
    const { page } = await openSection(ConstraintsSection, 'constraints', { document: { ...document, constraints } });
    expect(find(page, '#constraints-homeEquipment').textContent).toContain('Treadmill');
  });

  it('asks which equipment once the clinic does not have all of it', async () => {
    const { page, value, press } = await openSection(ConstraintsSection, 'constraints');
    find(page, '#constraints-clinicEquipment').focus();
    await press('s');
    expect(value().clinicEquipment).toEqual([]);
    await press('Backspace');
    expect(value().clinicEquipment).toEqual([]);
  });

  it('says what was not asked', async () => {
    const { page } = await openSection(ConstraintsSection, 'constraints', { document: aDocument(), readonly: true });
    expect(page.querySelectorAll('input, button')).toHaveLength(0);
    expect(page.textContent.match(/Not asked/g)).toHaveLength(5);
  });
});
