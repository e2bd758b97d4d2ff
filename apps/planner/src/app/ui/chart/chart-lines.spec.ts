import { chartLines } from './chart-lines';

const frame = { span: { from: '2026-09-07', to: '2026-09-17' }, range: { min: 0, max: 10 } };
const point = (day: number, value: number | null) => ({ on: `2026-09-${String(day).padStart(2, '0')}`, value });

describe('the lines of a chart', () => {
  it('lead from each known value to the next, and over none that is not known', () => {
    const points = [point(7, 5), point(9, 6), point(11, null), point(13, 2), point(17, 2)];
    expect(chartLines(points, 'line', frame)).toEqual([
      { from: { x: 0, y: 50 }, to: { x: 20, y: 40 } },
      { from: { x: 60, y: 80 }, to: { x: 100, y: 80 } },
    ]);
  });

  it('hold a value until the next one where it was planned', () => {
    expect(chartLines([point(7, 5), point(12, 6)], 'step', frame)).toEqual([
      { from: { x: 0, y: 50 }, to: { x: 50, y: 50 } },
      { from: { x: 50, y: 50 }, to: { x: 50, y: 40 } },
    ]);
  });

  it('are left out where values do not hang together', () => {
    expect(chartLines([point(7, 5), point(12, 6)], 'none', frame)).toEqual([]);
  });
});
