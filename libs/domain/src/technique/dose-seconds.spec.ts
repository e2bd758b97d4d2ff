import { defaultDose } from './default-dose';
import type { PhaseNumber } from './dose-form';
import { doseFormIds, type DoseFormId } from './dose-forms';
import { doseSeconds } from './dose-seconds';

function secondsIn(form: DoseFormId, phase: PhaseNumber): number {
  const dose = defaultDose(form, phase);
  return dose ? doseSeconds(dose) : NaN;
}

describe('the seconds of a dose', () => {
  it.each<[DoseFormId, PhaseNumber, string, number]>([
    ['stretch-static', 2, '2 × 30', 60],
    ['stretch-pnf', 3, '3 × (6 + 2 + 30)', 114],
    ['mobility-dynamic', 2, '2 × 10 × (4 + 2)', 120],
    ['activation-low-load', 2, '10 × 10 and 9 rests of 5', 145],
    ['strength-isometric', 2, '2 × 8 × 10 and one rest of 45', 205],
    ['strength-isotonic', 3, '3 × 10 × 4 and two rests of 90', 300],
    ['strength-eccentric', 3, '3 × 15 × 6 and two rests of 90', 450],
    ['functional-task', 1, '8 × 5', 40],
    ['posture-habit', 1, '3 × 10, once', 30],
    ['aerobic-locomotor', 3, '15 min', 900],
    ['plyometric', 4, '30 contacts of 2 and two rests of 90', 240],
    ['core-hold', 2, '2 × 6 × 8 and one rest of 10', 106],
    ['core-dynamic', 2, '2 × 8 × 6 and one rest of 30', 126],
    ['myofascial-release', 1, '2 × 120', 240],
    ['trigger-point-compression', 2, '2 × 2 × 60', 240],
    ['joint-mob-oscillatory', 2, '3 × 45', 135],
    ['joint-mob-sustained', 2, '6 × 10 and 5 rests of 5', 85],
    ['mwm', 1, '6 × 6', 36],
    ['self-release', 3, '2 × 60', 120],
    ['nmes', 1, '10 × 60', 600],
    ['balance-static', 2, '3 × 30 and 2 rests of 15', 120],
    ['balance-dynamic', 1, '6 × 5', 30],
    ['repositioning', 1, '5 × 10', 50],
    ['rhythmic-stabilization', 2, '3 × 20 and 2 rests of 30', 120],
    ['breathing-pattern', 2, '2 × 10 × 7', 140],
    ['imt', 2, '2 × 10 × 4', 80],
  ])('of %s in phase %i: %s', (form, phase, _, seconds) => {
    expect(secondsIn(form, phase)).toBe(seconds);
  });

  it('are never nothing', () => {
    for (const form of doseFormIds)
      for (const phase of [1, 2, 3, 4, 5] as const) expect(secondsIn(form, phase)).not.toBeLessThan(10);
  });
});
