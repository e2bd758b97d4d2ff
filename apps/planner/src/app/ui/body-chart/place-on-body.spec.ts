import { regions } from '@repattern/domain/exercise/regions';
import { bodyZones } from './body-zones';
import { chartSize, clearOf, placeOnBody, startingPoint, type ChartPoint } from './place-on-body';

const at = (view: ChartPoint['view'], x: number, y: number): ChartPoint => ({
  view,
  x: x / chartSize.width,
  y: y / chartSize.height,
});

describe('placeOnBody', () => {
  it.each([
    [at('front', 122, 322), 'left knee, front'],
    [at('front', 78, 322), 'right knee, front'],
    [at('back', 78, 322), 'left knee, back'],
    [at('back', 100, 185), 'lower back, middle'],
    [at('back', 115, 185), 'lower back, right'],
    [at('front', 145, 105), 'left shoulder, front'],
    [at('back', 125, 122), 'right shoulder blade'],
    [at('back', 119, 410), 'right Achilles tendon'],
    [at('front', 60, 230), 'right outer hip'],
  ])('names %j %s', (point, name) => {
    expect(placeOnBody(point)).toBe(name);
  });

  it('knows what lies beside the body', () => {
    expect(placeOnBody(at('front', 4, 20))).toBeNull();
    expect(placeOnBody(at('front', 100, 400))).toBeNull();
  });

  it.each(regions)('starts a mark on the body for a complaint of the %s, on the side that was told', (region) => {
    const place = placeOnBody(startingPoint(region, 'right'));
    expect(place).not.toBeNull();
    expect(place).not.toMatch(/left/);
  });

  it('has no zone without corners on its own half', () => {
    for (const { corners } of [...bodyZones.front, ...bodyZones.back]) {
      expect(corners.length).toBeGreaterThanOrEqual(4);
      expect(corners.every(([across, y]) => across >= 0 && y >= 0 && y <= chartSize.height)).toBe(true);
    }
  });

  it('lays no new mark over another one', () => {
    const knee = startingPoint('knee', 'left');
    const second = clearOf([knee], knee);
    expect(second.y).not.toBe(knee.y);
    expect(placeOnBody(second)).not.toBeNull();
    expect(clearOf([knee, second], knee)).not.toEqual(second);
  });
});
