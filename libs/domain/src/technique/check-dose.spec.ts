import { checkDose, isDose } from './check-dose';
import { defaultDose } from './default-dose';
import type { DoseFormId } from './dose-forms';

const stretch = { form: 'stretch-static', sets: 1, reps: 2, hold_s: 30, intensity: 3, days_per_week: 7 };

/** Code and what it is about, as far as they tell findings apart. */
function found(dose: Record<string, unknown>, ageYears: number | null = null): string[] {
  return checkDose(dose, { ageYears }).map(({ code, severity, params }) =>
    `${severity} ${code.replace('dose.', '')} ${String(params['parameter'] ?? params['derived'] ?? '')}`.trim(),
  );
}

/** A form's start in its third phase with some values of its own, without any check. */
function withValues(form: DoseFormId, values: Record<string, unknown>): Record<string, unknown> {
  return { ...defaultDose(form, 3), ...values };
}

describe('checking a dose', () => {
  it('has nothing to say about a usual dose', () => {
    expect(checkDose(stretch)).toEqual([]);
  });

  it('refuses what is outside the hard limits and names them', () => {
    expect(checkDose({ ...stretch, hold_s: 121 })).toContainEqual({
      code: 'dose.outside-limits',
      severity: 'block',
      params: { form: 'stretch-static', parameter: 'hold_s', value: 121, lowest: 5, highest: 120, unit: 's' },
    });
  });

  it('warns about what is outside the usual range, both ends belonging to it', () => {
    expect(found({ ...stretch, hold_s: 60 })).toEqual([]);
    expect(found({ ...stretch, hold_s: 61 })).toEqual(['warn unusual hold_s']);
    expect(found({ ...stretch, intensity: 6 })).toEqual(['warn unusual intensity']);
  });

  it('names everything at once', () => {
    const dose = { form: 'stretch-static', sets: 9, reps: 2.5, hold_s: '30', intensity: Number.NaN, speed: 1 };
    expect(found(dose)).toEqual([
      'block outside-limits sets',
      'block not-whole reps',
      'block not-a-number hold_s',
      'block not-a-number intensity',
      'block parameter-missing days_per_week',
      'block parameter-unknown speed',
    ]);
  });

  it.each([{}, { form: 3 }, { form: 'yoga' }, { form: 'constructor' }, { form: '__proto__' }])(
    'can say nothing else when the form is unknown: %j',
    (dose) => {
      expect(found(dose)).toEqual(['block form-unknown']);
    },
  );

  it('takes no value from the prototype of an object', () => {
    expect(found(Object.create(stretch) as Record<string, unknown>)).toContain('block parameter-missing hold_s');
  });

  it('accepts a choice of the list only', () => {
    expect(found(withValues('balance-static', { surface: 'ice' }))).toEqual(['block not-a-choice surface']);
    expect(found(withValues('balance-static', { surface: 1 }))).toEqual(['block not-a-choice surface']);
  });

  it('refuses grade V as something that this product does not plan', () => {
    expect(found(withValues('joint-mob-oscillatory', { grade: 'V' }))).toEqual(['block choice-outside-tool grade']);
    expect(found(withValues('joint-mob-oscillatory', { grade: 'VI' }))).toEqual(['block not-a-choice grade']);
  });
});

describe('what follows from several parameters', () => {
  it.each<[string, DoseFormId, Record<string, unknown>, string[]]>([
    ['a stretch of 40 s in all', 'stretch-static', { hold_s: 20 }, ['warn derived-unusual total_s_per_muscle']],
    [
      'NMES that rests shorter than it works',
      'nmes',
      { on_s: 12, off_s: 11 },
      ['warn unusual off_s', 'block derived-outside-limits off_on_ratio', 'warn derived-unusual session_min'],
    ],
    [
      'NMES 10 on and 15 off',
      'nmes',
      { off_s: 15 },
      ['warn derived-unusual off_on_ratio', 'warn derived-unusual session_min'],
    ],
    [
      'an NMES session over an hour',
      'nmes',
      { contractions: 40, off_s: 90 },
      [
        'warn unusual off_s',
        'warn unusual contractions',
        'warn derived-unusual off_on_ratio',
        'block derived-outside-limits session_min',
      ],
    ],
    [
      'breathing three times a minute',
      'breathing-pattern',
      { inhale_s: 8, hold_s: 0, exhale_s: 12 },
      ['warn unusual inhale_s', 'warn unusual exhale_s', 'block derived-outside-limits rate_bpm'],
    ],
    [
      'breathing out shorter than in',
      'breathing-pattern',
      { inhale_s: 4, exhale_s: 3 },
      ['warn derived-unusual exhale_inhale_ratio'],
    ],
    ['heavy load every second day', 'strength-isotonic', { recovery_h: 48 }, []],
    [
      'heavy load after a day',
      'strength-isotonic',
      { recovery_h: 24 },
      ['warn unusual recovery_h', 'warn derived-unusual recovery_h_when_heavy'],
    ],
    [
      'heavy load twice within a day',
      'strength-isotonic',
      { recovery_h: 23 },
      ['warn unusual recovery_h', 'block derived-outside-limits recovery_h_when_heavy'],
    ],
    [
      'light load twice within a day',
      'strength-isotonic',
      { load_pct_1rm: 55, recovery_h: 12 },
      ['warn unusual recovery_h'],
    ],
    [
      'heavy load on four days without a stated recovery',
      'strength-isotonic',
      { days_per_week: 4 },
      ['warn unusual days_per_week', 'warn derived-unusual recovery_h_when_heavy'],
    ],
    [
      'heavy eccentric load every day',
      'strength-eccentric',
      { days_per_week: 7 },
      ['warn derived-unusual recovery_h_when_heavy'],
    ],
  ])('%s', (_, form, values, findings) => {
    expect(found(withValues(form, values))).toEqual(findings);
  });

  it('names only the limits that exist', () => {
    const [finding] = checkDose(withValues('breathing-pattern', { inhale_s: 5, exhale_s: 2 })).slice(-1);
    expect(finding).toEqual({
      code: 'dose.derived-outside-limits',
      severity: 'block',
      params: { form: 'breathing-pattern', derived: 'exhale_inhale_ratio', value: 0.4, unit: '', lowest: 0.5 },
    });
  });

  it('waits until every number is there', () => {
    expect(found({ ...stretch, hold_s: 1, reps: undefined })).toEqual([
      'block parameter-missing reps',
      'block outside-limits hold_s',
    ]);
  });
});

describe('the patient’s age', () => {
  it('asks for stretches of 30 to 60 s from 65 on', () => {
    const short = { ...stretch, hold_s: 20, reps: 3 };
    expect(found(short, 64)).toEqual([]);
    expect(found(short, 65)).toEqual(['warn unusual-for-age hold_s']);
    expect(found({ ...stretch, hold_s: 30 }, 90)).toEqual([]);
  });

  it('adds nothing while it is unknown', () => {
    expect(found({ ...stretch, hold_s: 20, reps: 3 }, null)).toEqual([]);
  });
});

describe('being a dose', () => {
  it.each([null, undefined, 'stretch-static', 7, [], [stretch], {}, { ...stretch, hold_s: 500 }])(
    'is refused to %j',
    (value) => {
      expect(isDose(value)).toBe(false);
    },
  );

  it('is not refused for being unusual', () => {
    expect(isDose({ ...stretch, hold_s: 90 })).toBe(true);
  });
});
