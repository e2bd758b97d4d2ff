import { signal } from '@angular/core';
import { openPiece } from '../../testing/open-piece';
import { pressKey } from '../../testing/open-section';
import { button, find, settle, setUpPlanner } from '../../testing/planner-test-bed';
import type { ChartFigureModel } from './chart-drawing';
import { ChartFigure } from './chart-figure';

const stop = (on: string, value: number | null) => ({
  ...{ on, value, words: `${on}: ${value ?? 'not recorded'}` },
  ...{ path: ['/patients', 'p-1', 'visits', on], record: `the visit of ${on}` },
});
const points = [
  { on: '2026-09-07', value: 6 },
  { on: '2026-09-10', value: null },
  { on: '2026-09-14', value: 3 },
];
const pain: ChartFigureModel = {
  ...{ id: 'pain', title: 'Pain at rest', about: '0–10' },
  drawing: {
    ...{ sentence: 'From 6 to 3.', span: { from: '2026-09-07', to: '2026-09-14' }, range: { min: 0, max: 10 } },
    ...{ scale: 'values', limits: [{ value: 5, name: 'limit 5' }], zones: [{ from: 4, to: 8, name: 'no change' }] },
    bands: [
      { from: '2026-09-07', to: '2026-09-10', sign: '1', name: 'Phase 1' },
      { from: '2026-09-11', to: '2026-09-14', sign: '2', name: 'Phase 2' },
    ],
    series: [{ name: 'Rest', mark: 'disc', course: 'line', tone: 'main', points }],
    stops: points.map(({ on, value }) => stop(on, value)),
  },
  table: { columns: ['Visit', 'Rest'], rows: points.map(({ on, value }) => ({ head: on, cells: [String(value)] })) },
};

async function setup(figure = pain) {
  setUpPlanner();
  const asTable = signal(false);
  const { page } = await openPiece(ChartFigure, { figure: signal(figure), asTable }, []);
  const reading = () => find(page, '.reading').textContent;
  return { page, asTable, reading, cursor: () => find(page, 'a.cursor') };
}

describe('ChartFigure', () => {
  it('says in a sentence what is seen, and names phases, zone and limit', async () => {
    const { page } = await setup();
    expect(find(page, 'svg[role=img]').getAttribute('aria-label')).toBe('From 6 to 3.');
    const named = [...page.querySelectorAll('svg text')].map(({ textContent }) => textContent.trim());
    expect(named).toEqual(['Phase 1', 'Phase 2', 'no change', 'limit 5']);
  });

  it('draws a gap where a value is not known, and marks it as such', async () => {
    const { page } = await setup();
    expect(page.querySelectorAll('.main .course')).toHaveLength(0);
    expect(page.querySelectorAll('circle.disc')).toHaveLength(2);
    expect(page.querySelectorAll('svg[role=img] circle.unknown')).toHaveLength(1);
    expect(find(page, 'app-chart-legend').textContent).toContain('not recorded');
  });

  it('is walked by the arrow keys from the newest day on, and leads to what was recorded', async () => {
    const { page, reading, cursor } = await setup();
    expect(page.querySelectorAll('app-line-chart a')).toHaveLength(1);
    expect(reading()).toBe('2026-09-14: 3');
    cursor().focus();
    await pressKey('ArrowLeft');
    expect(reading()).toBe('2026-09-10: not recorded');
    expect(find(page, '.reading').getAttribute('aria-live')).toBe('polite');
    await pressKey('Home');
    expect(reading()).toBe('2026-09-07: 6');
    expect(cursor().getAttribute('href')).toBe('/patients/p-1/visits/2026-09-07');
    expect(cursor().getAttribute('aria-label')).toBe('Open the visit of 2026-09-07');
    await pressKey('ArrowLeft');
    expect(reading()).toBe('2026-09-07: 6');
    cursor().blur();
    await settle();
    expect(reading()).toBe('2026-09-14: 3');
  });

  it('is a table one click away, with a caption that says the same', async () => {
    const { page } = await setup();
    button(page, 'Show as table').click();
    await settle();
    expect(page.querySelector('app-line-chart')).toBeNull();
    expect(find(page, 'caption').textContent).toContain('From 6 to 3.');
    expect([...page.querySelectorAll('tbody th[scope=row]')].map(({ textContent }) => textContent)).toEqual([
      '2026-09-07',
      '2026-09-10',
      '2026-09-14',
    ]);
    button(page, 'Show as chart').click();
    await settle();
    expect(page.querySelector('table')).toBeNull();
  });

  it('follows the page where all of it is shown as tables', async () => {
    const { page, asTable } = await setup();
    asTable.set(true);
    await settle();
    expect(page.querySelector('table')).not.toBeNull();
  });

  it('is drawn where there is nothing to draw', async () => {
    const drawing = { ...pain.drawing, stops: [], series: [] };
    const { page, reading } = await setup({ ...pain, drawing });
    expect(page.querySelector('a.cursor')).toBeNull();
    expect(reading()).toBe('');
  });
});
