import { signal } from '@angular/core';
import type { NewGoal, PlanGoal } from '@repattern/domain';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { pressKey } from '../../testing/open-section';
import { openPiece } from '../../testing/open-piece';
import { button, control, find, settle, type } from '../../testing/planner-test-bed';
import { GoalsEditor } from './goals-editor';

const [stairs] = signablePlan.goals as readonly [PlanGoal];

async function setup(goals: readonly PlanGoal[] = [stairs]) {
  Element.prototype.scrollIntoView = () => undefined;
  const shown = signal(goals);
  const opened = await openPiece(
    GoalsEditor,
    { goals: shown, problems: signal(signablePlan.problems), basis: signal(signableBasis), readonly: signal(false) },
    ['added', 'changed', 'removed'],
  );
  const signs = (at = 0) => opened.page.querySelectorAll('.signs')[at]?.textContent ?? '';
  const enter = async (field: string, text: string) => {
    type(control(opened.page, `#${field}`), text);
    await settle();
  };
  return { ...opened, shown, signs, enter };
}

describe('GoalsEditor', () => {
  it('says that a whole goal is measurable and functional', async () => {
    const { signs } = await setup();
    expect(signs()).toContain('✓ measurable and functional');
  });

  it('says what a goal lacks', async () => {
    const { signs } = await setup([{ ...stairs, baseline: null, activity: '', problems: [] }]);
    expect(signs()).toContain('missing: an activity, a baseline, a problem to treat');
  });

  it('changes a goal in place and warns of a target that is too near', async () => {
    const { said, signs, enter } = await setup();
    await enter('goal-0-target', '46');
    expect(said['changed']).toMatchObject([{ id: 'goal-1', goal: { target: 46, baseline: 44 } }]);
    expect(signs()).toContain('less than an important change away');
  });

  it('keeps the stored goal while a part of it is being typed anew', async () => {
    const { said, signs, enter } = await setup();
    await enter('goal-0-target', '');
    expect(said['changed']).toEqual([]);
    expect(signs()).toContain('missing: a target');
  });

  it('links and unlinks problems by their chips', async () => {
    const { page, said } = await setup();
    find(page, 'app-chip-set input').click();
    expect(said['changed']).toMatchObject([{ id: 'goal-1', goal: { problems: [] } }]);
  });

  it('takes the baseline of a new measure from the assessment', async () => {
    const { page, said, enter } = await setup([]);
    button(page, 'Add a goal').click();
    await settle();
    const kind = control(page, 'select');
    kind.value = 'function';
    kind.dispatchEvent(new Event('change'));
    control(page, '#goal-0-measure').focus();
    await enter('goal-0-measure', 'lower extremity');
    await pressKey('Enter');
    expect(control(page, '#goal-0-baseline').value).toBe('44');
    await enter('goal-0-weeks', '8');
    expect(said['added']).toEqual([]);
    await enter('goal-0-target', '60');
    expect(said['added']).toMatchObject([{ measure: 'lefs', baseline: 44, target: 60, weeks: 8 }]);
  });

  it('leaves the focus where a new goal was finished', async () => {
    const { page, said, shown, enter } = await setup([]);
    button(page, 'Add a goal').click();
    await settle();
    const kind = control(page, 'select');
    kind.value = 'function';
    kind.dispatchEvent(new Event('change'));
    control(page, '#goal-0-measure').focus();
    await enter('goal-0-measure', 'lower extremity');
    await pressKey('Enter');
    await enter('goal-0-target', '60');
    control(page, '#goal-0-weeks').focus();
    await enter('goal-0-weeks', '1');
    shown.set([{ id: 'goal-1', ...(said['added']?.[0] as NewGoal) }]);
    await settle();
    expect(document.activeElement?.id).toBe('goal-0-weeks');
    await enter('goal-0-weeks', '12');
    expect(said['changed']).toMatchObject([{ id: 'goal-1', goal: { weeks: 12 } }]);
  });
});
