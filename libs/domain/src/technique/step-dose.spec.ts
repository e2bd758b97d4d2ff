import { balanceLadder, balanceRungOf, isBalanceDose } from './balance-ladder';
import { defaultDose } from './default-dose';
import type { PhaseNumber } from './dose-form';
import type { Dose, DoseFormId } from './dose-forms';
import { easierDose, harderDose } from './step-dose';

type Values = Record<string, number | string>;

function doseOf(form: DoseFormId, phase: PhaseNumber, own: Values = {}): Dose {
  const dose = defaultDose(form, phase, own);
  if (!dose) throw new Error(`${form} is not used in phase ${phase}`);
  return dose;
}

/** What changes at each step up to the top, such as `hold_s 30`. */
function wayUp(dose: Dose): string[] {
  const next = harderDose(dose);
  return next ? [changeOf(dose, next), ...wayUp(next)] : [];
}

function changeOf(before: Dose, after: Dose | null): string {
  const old: Values = { ...before };
  const changed = Object.entries({ ...after }).filter(([key, value]) => old[key] !== value);
  return changed.map(([key, value]) => `${key} ${value}`).join(', ');
}

describe('a harder dose', () => {
  it.each<[DoseFormId, PhaseNumber, Values, string[]]>([
    ['stretch-static', 1, {}, ['hold_s 25', 'hold_s 35', 'hold_s 45', 'hold_s 55']],
    ['stretch-static', 2, { hold_s: 15 }, ['reps 3', 'reps 4', 'hold_s 25', 'hold_s 35', 'hold_s 45', 'hold_s 55']],
    ['stretch-pnf', 2, {}, ['stretch_s 30']],
    ['mobility-dynamic', 1, { reps: 16 }, ['reps 18', 'reps 20']],
    ['activation-low-load', 1, {}, ['reps 9', 'reps 10', 'hold_s 10']],
    ['strength-isometric', 3, { hold_s: 40 }, ['hold_s 45', 'effort_pct_mvic 70']],
    ['strength-isotonic', 3, {}, ['load_pct_1rm 70', 'load_pct_1rm 75', 'load_pct_1rm 80']],
    ['strength-eccentric', 4, { load_pct_1rm: 95 }, ['load_pct_1rm 100']],
    ['functional-task', 2, { load_pct_bw: 35 }, ['depth_pct 80', 'depth_pct 100', 'load_pct_bw 40']],
    ['posture-habit', 2, { times_per_day: 14 }, ['times_per_day 16']],
    ['aerobic-locomotor', 4, {}, ['minutes 22', 'minutes 24', 'minutes 26', 'minutes 28', 'minutes 30']],
    ['plyometric', 5, {}, ['contacts_per_session 57', 'contacts_per_session 68']],
    ['core-hold', 3, {}, ['limb_load_level 3', 'limb_load_level 4', 'limb_load_level 5']],
    ['core-dynamic', 5, {}, ['limb_load_level 5']],
    ['myofascial-release', 1, { duration_s: 250 }, ['duration_s 280']],
    ['trigger-point-compression', 1, {}, ['hold_s 90']],
    ['joint-mob-oscillatory', 1, {}, ['grade III', 'grade IV']],
    ['joint-mob-sustained', 1, {}, ['grade K2', 'grade K3']],
    ['mwm', 1, {}, ['sets 2', 'sets 3']],
    ['self-release', 2, {}, ['duration_s 90', 'duration_s 120']],
    ['nmes', 2, {}, ['intensity_pct_mvic 45', 'intensity_pct_mvic 50']],
    [
      'balance-static',
      1,
      {},
      [
        'stance semi-tandem',
        'stance tandem',
        'stance single-leg',
        'perturbation arm-movement',
        'perturbation catch-throw',
        'surface balance-disc',
      ],
    ],
    [
      'balance-dynamic',
      1,
      { surface: 'foam', vision: 'open', perturbation: 'none' },
      ['perturbation arm-movement', 'perturbation unexpected-push'],
    ],
    ['repositioning', 2, {}, ['target_error_deg 4.5', 'target_error_deg 4']],
    ['rhythmic-stabilization', 3, {}, ['bout_s 35', 'bout_s 40', 'bout_s 45', 'effort_pct_mvic 40']],
    ['breathing-pattern', 2, {}, ['exhale_s 5', 'exhale_s 6', 'exhale_s 7']],
    ['imt', 3, {}, ['pct_mip 45', 'pct_mip 50']],
  ])('of %s in phase %i with %j', (form, phase, own, steps) => {
    expect(wayUp(doseOf(form, phase, own))).toEqual(steps);
  });

  it('does not lengthen the breath out beyond what is usual for the breath in', () => {
    expect(wayUp(doseOf('breathing-pattern', 1))).toEqual(['exhale_s 4', 'exhale_s 5']);
  });

  it('does not raise a load for which the week leaves too little recovery', () => {
    expect(wayUp(doseOf('strength-isotonic', 2, { load_pct_1rm: 50, days_per_week: 5 }))).toEqual(['load_pct_1rm 55']);
  });

  it('does not raise an intensity that nobody stated', () => {
    const { intensity_pct_mvic: _, ...dose } = { ...doseOf('nmes', 1) } as Dose & { form: 'nmes' };
    expect(harderDose(dose)).toBeNull();
  });

  it('does not guess settings of balance that nobody stated', () => {
    expect(harderDose(doseOf('balance-dynamic', 2))).toBeNull();
    expect(easierDose(doseOf('balance-dynamic', 2))).toBeNull();
  });
});

describe('an easier dose', () => {
  it('is the one before on the way up', () => {
    const start = doseOf('strength-isometric', 2, { hold_s: 40 });
    const top = harderDose(start);
    expect(top && easierDose(top, start)).toEqual(start);
  });

  it('takes back first what rises last when the start is not known, since two ways meet there', () => {
    const dose = doseOf('strength-isometric', 2, { hold_s: 45 });
    expect(changeOf(dose, easierDose(dose))).toBe('effort_pct_mvic 30');
  });

  it('exists for a dose above every ceiling', () => {
    const dose = doseOf('strength-isometric', 4, { hold_s: 60 });
    expect(harderDose(dose)).toBeNull();
    expect(changeOf(dose, easierDose(dose))).toBe('effort_pct_mvic 60');
  });

  it('ends at the easy end of the usual range', () => {
    expect(easierDose(doseOf('mwm', 1))).toBeNull();
    expect(easierDose(doseOf('repositioning', 1))).toBeNull();
    expect(easierDose(doseOf('joint-mob-oscillatory', 1, { grade: 'I' }))).toBeNull();
  });
});

describe('the balance ladder', () => {
  const firm = { surface: 'firm', vision: 'open', perturbation: 'none' };

  it('changes one setting from rung to rung', () => {
    for (const rung of balanceLadder) {
      const { from, ...settings } = rung;
      const lower: Record<string, unknown> = from === null ? settings : { ...balanceLadder[from] };
      const changed = Object.entries(settings).filter(([key, value]) => lower[key] !== value);
      expect(changed).toHaveLength(from === null ? 0 : 1);
    }
  });

  it('leads back from every rung to the rung from which it rises', () => {
    for (const { from, ...settings } of balanceLadder) {
      const easier = easierDose(doseOf('balance-static', 3, settings));
      expect(easier && isBalanceDose(easier) ? balanceRungOf(easier) : null).toBe(from);
    }
  });

  it.each([
    [{ ...firm, stance: 'tandem', surface: 'foam' }, 'stance single-leg', 'surface firm'],
    [{ ...firm, stance: 'feet-apart', surface: 'tilt-board' }, 'stance feet-together', 'surface firm'],
    [{ ...firm, stance: 'feet-together', surface: 'foam' }, 'stance semi-tandem', 'surface firm'],
    [
      { ...firm, stance: 'single-leg', perturbation: 'unexpected-push' },
      'perturbation catch-throw',
      'perturbation arm-movement',
    ],
  ])('is reached from between its rungs by one setting: %j', (settings, harder, easier) => {
    const dose = doseOf('balance-static', 3, settings);
    expect(changeOf(dose, harderDose(dose))).toBe(harder);
    expect(changeOf(dose, easierDose(dose))).toBe(easier);
  });

  it('keeps dynamic balance on the single-leg rungs', () => {
    expect(easierDose(doseOf('balance-dynamic', 2, firm))).toBeNull();
  });
});
