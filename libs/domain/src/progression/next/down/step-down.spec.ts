import { balanceLadder } from '../../../technique/balance-ladder';
import type { PhaseNumber } from '../../../technique/dose-form';
import type { Dose, DoseFormId } from '../../../technique/dose-forms';
import { aCandidate, aDose, anItem } from '../../cases/an-item';
import type { ItemEvidence } from '../../evidence/visit-evidence';
import type { RuleParams } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { stepDown, substitute } from './step-down';

type Values = Readonly<Record<string, number | string>>;

/** What a step makes of a dose, such as `reps 8`, behind the exercise, where it is another. */
function told(dose: Dose, next: NextStep): string {
  if (!('dose' in next)) return next.kind;
  const old: Values = { ...dose };
  const exercise = next.kind === 'exercise' ? [`${next.direction} ${next.exerciseId}`] : [];
  const changed = Object.entries({ ...next.dose }).flatMap(([key, value]) =>
    old[key] === value ? [] : [`${key} ${value}`],
  );
  return [...exercise, ...changed].join(', ') || 'the same';
}

function reduced(dose: Dose, params: RuleParams, own: Partial<ItemEvidence> = {}): string {
  return told(dose, stepDown(anItem(dose, own), params).next);
}

describe('a cut', () => {
  it.each<[DoseFormId, PhaseNumber, Values, RuleParams, string]>([
    ['strength-isotonic', 3, {}, { loadPct: -20 }, 'load_pct_1rm 50'],
    ['strength-isotonic', 3, { load_pct_1rm: 70 }, { loadPct: -5 }, 'load_pct_1rm 65'],
    ['strength-isotonic', 3, {}, { volumePct: -20 }, 'reps 8'],
    ['strength-isotonic', 3, {}, { loadPct: -5, volumePct: -20 }, 'load_pct_1rm 60, reps 8'],
    ['strength-isotonic', 1, { load_pct_1rm: 0 }, { loadPct: -20 }, 'reps 9'],
    ['strength-isotonic', 3, { sets: 2, reps: 3 }, { volumePct: -20 }, 'sets 1'],
    ['strength-isotonic', 3, { sets: 1, reps: 3 }, { volumePct: -50 }, 'the same'],
    ['stretch-static', 2, {}, { volumePct: -20 }, 'hold_s 20'],
    ['strength-isometric', 3, {}, { loadPct: -20 }, 'effort_pct_mvic 40'],
    ['strength-isometric', 3, { effort_pct_mvic: 12 }, { loadPct: -20 }, 'effort_pct_mvic 10'],
    ['core-hold', 3, {}, { loadPct: -20, volumePct: -20 }, 'reps 6'],
    ['aerobic-locomotor', 3, {}, { volumePct: -20 }, 'minutes 12'],
    ['plyometric', 4, {}, { volumePct: -20 }, 'contacts_per_session 24'],
    ['breathing-pattern', 1, {}, { volumePct: -50 }, 'breaths 4'],
    ['joint-mob-oscillatory', 2, {}, { volumePct: -20 }, 'sets 2'],
    ['nmes', 2, {}, { intensityPct: -20 }, 'intensity_pct_mvic 30'],
    ['nmes', 2, { amplitude_ma: 33 }, { intensityPct: -20 }, 'intensity_pct_mvic 30, amplitude_ma 26'],
    ['nmes', 2, {}, { volumePct: -20 }, 'contractions 12'],
  ])('of %s in phase %i with %j by %j leaves %s', (form, phase, own, params, change) => {
    const dose = aDose(form, phase, own);
    const parts = reduced(dose, params).split(', ');
    expect(parts.toSorted()).toEqual(change.split(', ').toSorted());
  });

  it('acts on what was done last, and never raises what the plan says', () => {
    const dose = aDose('strength-isotonic', 3, { load_pct_1rm: 60 });
    const [less, more] = [
      aDose('strength-isotonic', 3, { load_pct_1rm: 50 }),
      aDose('strength-isotonic', 3, { load_pct_1rm: 90 }),
    ];
    expect(reduced(dose, { loadPct: -20 }, { lastDone: less })).toBe('load_pct_1rm 40');
    expect(reduced(dose, { loadPct: -5 }, { lastDone: more })).toBe('the same');
  });

  it('goes by the plan where what was done is no dose', () => {
    const dose = aDose('strength-isotonic', 3);
    expect(reduced(dose, { volumePct: -20 }, { lastDone: { ...dose, reps: 1 } as Dose })).toBe('reps 8');
  });

  it('is not made where none is asked for', () => {
    const dose = aDose('strength-isotonic', 3);
    expect(reduced(dose, { restDays: 1 }, { lastDone: aDose('strength-isotonic', 1) })).toBe('the same');
  });
});

describe('a step down', () => {
  const dose = aDose('strength-isotonic', 3, { load_pct_1rm: 65 });
  const easier = [aCandidate('bridge', aDose('strength-isotonic', 3, { load_pct_1rm: 40 }))];

  it('takes the first easier variant, at the lower of its own start and the reduced dose', () => {
    expect(reduced(dose, { stepsDown: 1, loadPct: -20 }, { easier })).toBe('easier bridge, load_pct_1rm 40');
    const heavy = [aCandidate('bridge', aDose('strength-isotonic', 4))];
    expect(reduced(dose, { stepsDown: 1, loadPct: -20 }, { easier: heavy })).toContain('load_pct_1rm 50');
  });

  it('cuts the start of a variant that is dosed in another way', () => {
    const held = [aCandidate('wall-sit', aDose('strength-isometric', 3))];
    const { next } = stepDown(anItem(dose, { easier: held }), { stepsDown: 1, loadPct: -20 });
    expect(next).toMatchObject({ exerciseId: 'wall-sit', dose: { effort_pct_mvic: 40, hold_s: 10 } });
  });

  it('takes a fifth of the volume where no variant is easier', () => {
    const { next, params } = stepDown(anItem(dose), { stepsDown: 1 });
    expect(told(dose, next)).toBe('reps 8');
    expect(params).toEqual({ volumePct: -20 });
  });

  it('goes back to where it rose from', () => {
    const former = aDose('strength-isotonic', 3, { load_pct_1rm: 60 });
    expect(reduced(dose, { stepsDown: 1 }, { easier, risenFrom: aCandidate('present', former) })).toBe(
      'load_pct_1rm 60',
    );
    const bridge = aCandidate('bridge', aDose('strength-isotonic', 3, { load_pct_1rm: 55 }));
    expect(reduced(dose, { stepsDown: 1 }, { easier, risenFrom: bridge })).toBe('easier bridge, load_pct_1rm 55');
  });

  it('does not go back to a variant that is not allowed today', () => {
    const risenFrom = aCandidate('bridge', aDose('strength-isotonic', 2));
    expect(reduced(dose, { stepsDown: 1 }, { risenFrom })).toBe('reps 8');
  });

  it('does not lengthen a hold again that more effort had shortened', () => {
    const present = aDose('strength-isometric', 3, { hold_s: 30, effort_pct_mvic: 60 });
    const former = aDose('strength-isometric', 3, { hold_s: 45, effort_pct_mvic: 50 });
    expect(reduced(present, { stepsDown: 1 }, { risenFrom: aCandidate('present', former) })).toBe('effort_pct_mvic 50');
  });

  it('begins no other exercise above a ceiling', () => {
    const held = [aCandidate('wall-sit', aDose('strength-isometric', 3))];
    const ceilings = [{ parameter: 'effort_pct_mvic', most: 40, flag: 'hypertension-stage2' }];
    const { next } = stepDown(anItem(dose, { easier: held, ceilings }), { stepsDown: 1 });
    expect(next).toMatchObject({ dose: { effort_pct_mvic: 40 } });
  });
});

describe('balance', () => {
  const on = (rung: number): Dose => {
    const { from: _, ...settings } = balanceLadder[rung] ?? {};
    return { ...aDose('balance-static', 3), ...settings };
  };
  const down = { stepsDown: 1 };

  it('goes to the rung from which it rises, even when it came from another branch', () => {
    expect(reduced(on(3), down)).toBe('stance semi-tandem');
    expect(reduced(on(6), down, { risenFrom: aCandidate('present', on(5)) })).toBe('vision open');
    expect(reduced(on(9), down, { risenFrom: aCandidate('present', on(8)) })).toBe('perturbation arm-movement');
  });

  it('takes the exercise that stands on that rung', () => {
    expect(reduced(on(4), down, { easier: [aCandidate('tandem', on(3))] })).toBe('easier tandem, stance tandem');
  });

  it('takes hand support on the lowest', () => {
    const { next, params } = stepDown(anItem(on(0)), down);
    expect([told(on(0), next), params]).toEqual(['the same', { stepsDown: 1, handSupport: true }]);
  });
});

describe('a substitute', () => {
  const dose = aDose('strength-isotonic', 3);
  const instead = [
    aCandidate('leg-press', aDose('strength-isotonic', 3)),
    aCandidate('squat', aDose('functional-task', 3)),
  ];

  it('is the first that is allowed, with the reductions of the item', () => {
    const { next } = substitute(anItem(dose, { instead }), { volumePct: -20 });
    expect(told(dose, next)).toBe('instead leg-press, reps 8');
  });

  it('has less volume instead of a step down', () => {
    const { next, params } = substitute(anItem(dose, { instead }), { stepsDown: 1 });
    expect([told(dose, next), params]).toEqual(['instead leg-press, reps 8', { volumePct: -20 }]);
  });

  it('is for a person to choose where nothing is allowed', () => {
    expect(substitute(anItem(dose), {}).next).toEqual({ kind: 'choose' });
  });
});
