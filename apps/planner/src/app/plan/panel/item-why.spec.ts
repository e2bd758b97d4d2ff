import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import type { ContraindicationDecision, PlanItem } from '@repattern/domain';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { of } from 'rxjs';
import { openPiece } from '../../testing/open-piece';
import { button, find } from '../../testing/planner-test-bed';
import { describeItem } from './item-description';
import { ItemWhy, type LadderNeighbour } from './item-why';

const exercise = signableBasis.exercises.find(({ id }) => id === 'quad-set');
const [item] = signablePlan.phases[0]?.clinic as readonly [PlanItem];
const flag: ContraindicationDecision = {
  ...{ flag: 'pacemaker', decision: 'modify', would: 'modify', action: 'Keep the effort moderate.' },
};

async function setup(neighbours: Readonly<Record<'easier' | 'harder', LadderNeighbour | null>>, readonly = false) {
  if (exercise === undefined) throw new Error('The library has no quad set');
  const description = describeItem(
    {
      ...{ item, place: { phase: 1, lane: 'clinic' }, exercise, flags: [flag] },
      rationale: {
        ...{ treats: [{ problem: 'weak.quadriceps.right', effect: 0.8 }], serves: ['goal-1'] },
        ...{ contribution: 2.41, minutes: 3.25 },
      },
    },
    signablePlan,
  );
  return openPiece(
    ItemWhy,
    {
      ...{ item: signal(description), easier: signal(neighbours.easier), harder: signal(neighbours.harder) },
      ...{ others: signal(3), readonly: signal(readonly) },
    },
    ['stepped', 'swapWanted', 'problemChosen', 'leftOut'],
  );
}

const none = { easier: null, harder: null };

describe('ItemWhy', () => {
  it('names what the item treats with the findings behind it', async () => {
    const { page, said } = await setup(none);
    expect(find(page, '.treats').textContent).toContain('Weak quadriceps, right');
    expect(find(page, '.treats').textContent).toContain('Quadriceps 4-/5, right');
    expect(find(page, '.treats').textContent).toContain('80\u202f%');
    find(page, '.problem').click();
    expect(said['problemChosen']).toEqual(['weak.quadriceps.right']);
  });

  it('leads from the dose to its history', async () => {
    const paramMap = of(convertToParamMap({ id: 'patient-1', planId: 'plan-1' }));
    TestBed.configureTestingModule({ providers: [{ provide: ActivatedRoute, useValue: { paramMap } }] });
    const { page } = await setup(none);
    expect(button(page, 'Why this dose').getAttribute('aria-expanded')).toBe('false');
  });

  it('names the goals that it serves and what it is worth', async () => {
    const { page } = await setup(none);
    expect(page.textContent).toContain('Climb two flights of stairs');
    expect(page.textContent).toContain('Worth 2.4 to the phase, takes 3.3\u202fmin');
  });

  it('tells what a flag asks to change', async () => {
    const { page } = await setup(none);
    expect(find(page, '.flags').textContent).toContain('allows it with a change');
    expect(find(page, '.flags').textContent).toContain('Keep the effort moderate.');
  });

  it('steps along the ladder, but not to what is forbidden', async () => {
    const { page, said } = await setup({
      easier: { name: 'Ankle pump', forbidden: '' },
      harder: { name: 'Long arc quad', forbidden: 'Needs healing' },
    });
    const [easier, harder] = [...page.querySelectorAll<HTMLElement>('.ladder button')];
    easier?.click();
    harder?.click();
    expect(said['stepped']).toEqual(['easier']);
    expect(harder?.getAttribute('aria-disabled')).toBe('true');
    expect(harder?.textContent).toContain('Needs healing');
  });

  it('leads to what could stand in its place', async () => {
    const { page, said } = await setup(none);
    button(page, 'Instead: 3 others').click();
    expect(said['swapWanted']).toHaveLength(1);
  });

  it('changes nothing in a plan that may only be read', async () => {
    const { page } = await setup(none, true);
    expect(page.querySelector('.ladder')).toBeNull();
    expect(page.textContent).not.toContain('Leave out');
  });
});
