import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PainMark } from '@repattern/domain';
import { pressKey } from '../../testing/open-section';
import { button, find, settle } from '../../testing/planner-test-bed';
import { BodyChart } from './body-chart';
import { startingPoint } from './place-on-body';

const knee: PainMark = { view: 'front', x: 0.61, y: 0.7, nrs: 6, quality: 'ache' };

async function setup(start: readonly PainMark[] = [], readonly = false) {
  const marks = signal(start);
  const fixture = TestBed.createComponent(BodyChart, {
    bindings: [
      inputBinding('marks', marks),
      inputBinding('start', () => startingPoint('knee', 'left')),
      inputBinding('readonly', () => readonly),
      outputBinding<readonly PainMark[]>('changed', (changed) => marks.set(changed)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await settle();
  return { page, marks };
}

describe('BodyChart', () => {
  it('keeps a mark only once it is rated and described', async () => {
    const { page, marks } = await setup();
    button(page, 'Add a mark').click();
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Left knee, front: not rated yet/);
    await pressKey('6');
    expect(marks()).toEqual([]);
    await pressKey('a');
    expect(marks()).toMatchObject([{ view: 'front', nrs: 6, quality: 'ache' }]);
  });

  it('places a mark where the body is clicked, and none beside it', async () => {
    const { page } = await setup();
    const chart = find(page, '.chart');
    chart.getBoundingClientRect = () => new DOMRect(0, 0, 200, 460);
    chart.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 2, clientY: 2 }));
    await settle();
    expect(page.querySelectorAll('app-body-mark')).toHaveLength(0);
    chart.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 78, clientY: 322 }));
    await settle();
    expect(find(page, 'app-body-mark button').getAttribute('aria-label')).toMatch(/^Right knee, front/);
  });

  it('moves a mark by arrows, but not off the body', async () => {
    const { page, marks } = await setup([knee]);
    find(page, 'app-body-mark button').focus();
    await pressKey('ArrowUp');
    expect(marks()[0]?.y).toBeLessThan(knee.y);
    for (let step = 0; step < 12; step++) await pressKey('ArrowRight', { shiftKey: true });
    expect(marks()[0]?.x).toBeLessThan(0.75);
  });

  it('lists every mark in words and removes it', async () => {
    const { page, marks } = await setup([knee]);
    expect(find(page, 'ol').textContent).toContain('Left knee, front: 6 of 10, ache');
    find(page, '[aria-label^="Remove mark"]').click();
    await settle();
    expect(marks()).toEqual([]);
  });

  it('shows the marks of a signed assessment without anything to change them', async () => {
    const { page } = await setup([knee], true);
    expect(find(page, 'ol').textContent).toContain('Left knee, front: 6 of 10, ache');
    expect(page.querySelectorAll('button:not([disabled])')).toHaveLength(0);
  });
});
