import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { button, control, find, settle, type } from '../../testing/planner-test-bed';
import { GoalsSection } from './goals-section';

async function setup(score = 41) {
  Element.prototype.scrollIntoView = () => undefined;
  const document = aDocument({ outcomes: [{ id: 'lefs', score }] });
  const opened = await openSection(GoalsSection, 'goals', { document });
  button(opened.page, 'Add a goal').click();
  await settle();
  const enter = async (field: string, text: string) => {
    type(control(opened.page, `#goals-0-${field}`), text);
    await settle();
  };
  const choose = async (measure: string) => {
    control(opened.page, '#goals-0-measure').focus();
    await enter('measure', measure);
    await opened.press('Enter');
  };
  return { ...opened, enter, choose, signs: () => find(opened.page, '.signs').textContent };
}

describe('GoalsSection', () => {
  it('stores a goal once nothing of it would be made up', async () => {
    const { value, press, enter, choose } = await setup();
    await press('f');
    await choose('lower extremity');
    await enter('target', '55');
    expect(value()).toEqual([]);
    await enter('weeks', '8');
    await enter('activity', 'walk to the shop');
    expect(value()).toEqual([
      { kind: 'function', activity: 'walk to the shop', measure: 'lefs', target: 55, weeks: 8 },
    ]);
  });

  it('says what makes it measurable and functional', async () => {
    const { press, enter, choose, signs } = await setup();
    expect(signs()).toContain('needs kind, measure, target, weeks');
    await press('f');
    await choose('lower extremity');
    await enter('target', '55');
    await enter('weeks', '8');
    expect(signs()).toContain('✓ measurable');
    expect(signs()).toContain('not functional yet');
    await enter('activity', 'walk to the shop');
    expect(signs()).toContain('✓ functional');
  });

  it('suggests a target that is an important change away', async () => {
    const { page, choose } = await setup();
    await choose('lower extremity');
    button(page, 'Use 50, an important change away').click();
    await settle();
    expect(control(page, '#goals-0-target').value).toBe('50');
  });

  it('warns of a target that is nearer', async () => {
    const { choose, enter, signs } = await setup();
    await choose('lower extremity');
    await enter('target', '45');
    expect(signs()).toContain('less than an important change away');
  });

  it('suggests nothing beyond the range of the measure', async () => {
    const { choose, signs } = await setup(78);
    await choose('lower extremity');
    expect(signs()).not.toContain('Use');
  });

  it('keeps the stored goal while a part of it is being typed anew', async () => {
    const goal = { kind: 'function', activity: 'walk', measure: 'lefs', target: 55, weeks: 8 } as const;
    const { page, value } = await openSection(GoalsSection, 'goals', { document: aDocument({ goals: [goal] }) });
    type(control(page, '#goals-0-target'), '');
    await settle();
    expect(value()).toEqual([goal]);
    expect(find(page, '.signs').textContent).toContain('needs target');
    type(control(page, '#goals-0-target'), '60');
    await settle();
    expect(value()[0]?.target).toBe(60);
  });
});
