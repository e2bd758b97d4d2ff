import { balanceLadder } from '../../technique/balance-ladder';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { aCandidate, aDose, aQuietItem, aVisitOf } from '../cases/an-item';
import type { ItemEvidence } from '../evidence/visit-evidence';
import { everyRule } from '../rules/cases/every-rule.data';
import type { ProgressionRuleId } from '../rules/rule-ids';
import type { ItemVerdict } from '../verdict';
import { verdictsOf } from '../verdicts-of';

type Values = Readonly<Record<string, number | string>>;

/** What is recommended for an item about which just so much is known that a rule of progress wins. */
function verdictAfter(rule: ProgressionRuleId, dose: Dose, own: Partial<ItemEvidence> = {}): ItemVerdict {
  const item = aQuietItem(dose, { ...everyRule[rule].known, form: dose.form }, own);
  const [verdict] = verdictsOf(aVisitOf(item)).items;
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

/** What becomes of an item, in a few words: what changes, such as `hold_s 30`. */
function becomes(rule: ProgressionRuleId, dose: Dose, own: Partial<ItemEvidence> = {}): string {
  const { next, action, rule: winner } = verdictAfter(rule, dose, own);
  const kept = next.kind === 'maintain' ? `, kept up ${next.daysPerWeek} days a week` : '';
  if (action !== 'PROGRESS') return `${action} ${winner}${kept}`;
  if (!('dose' in next)) return next.kind;
  const exercise = next.kind === 'exercise' ? [`${next.direction} ${next.exerciseId}`] : [];
  return [...exercise, ...changes(dose, next.dose)].join(', ');
}

function changes(before: Dose, after: Dose): string[] {
  const old: Values = { ...before };
  if (before.form !== after.form) return [after.form];
  return Object.entries({ ...after }).flatMap(([key, value]) => (old[key] === value ? [] : [`${key} ${value}`]));
}

describe('a step up', () => {
  it.each<[ProgressionRuleId, DoseFormId, PhaseNumber, Values, string]>([
    ['d-two-for-two', 'strength-isotonic', 3, { load_pct_1rm: 60 }, 'load_pct_1rm 65'],
    ['d-rir-low-effort', 'strength-eccentric', 4, { load_pct_1rm: 80 }, 'load_pct_1rm 85'],
    ['d-isometric', 'strength-isometric', 2, {}, 'hold_s 15'],
    ['d-isometric', 'strength-isometric', 2, { hold_s: 42 }, 'hold_s 45'],
    ['d-isometric', 'strength-isometric', 2, { hold_s: 45 }, 'hold_s 30, effort_pct_mvic 50'],
    ['d-activation', 'activation-low-load', 1, {}, 'reps 9'],
    ['d-activation', 'activation-low-load', 1, { reps: 10 }, 'hold_s 10'],
    ['d-repositioning', 'repositioning', 2, {}, 'target_error_deg 4.5'],
    ['d-rhythmic', 'rhythmic-stabilization', 2, {}, 'bout_s 25'],
    ['d-rhythmic', 'rhythmic-stabilization', 2, { bout_s: 45 }, 'effort_pct_mvic 30'],
    ['d-nmes-up', 'nmes', 2, {}, 'intensity_pct_mvic 45'],
    ['d-imt', 'imt', 3, {}, 'pct_mip 45'],
    ['d-mwm', 'mwm', 1, {}, 'sets 2'],
    ['d-mob-grade', 'joint-mob-oscillatory', 1, {}, 'grade III'],
    ['d-mob-grade', 'joint-mob-sustained', 2, {}, 'grade K3'],
    ['d-stretch-up', 'stretch-static', 2, { hold_s: 15 }, 'reps 3'],
    ['d-stretch-up', 'stretch-static', 2, {}, 'hold_s 40'],
    ['d-breath', 'breathing-pattern', 2, {}, 'exhale_s 5'],
    ['d-functional', 'functional-task', 2, {}, 'depth_pct 80'],
    ['d-functional', 'functional-task', 4, { depth_pct: 90 }, 'depth_pct 100'],
    ['d-functional', 'functional-task', 2, { depth_pct: 100 }, 'rep_s 4'],
    ['d-plyo', 'plyometric', 4, {}, 'contacts_per_session 36'],
    ['d-gait', 'aerobic-locomotor', 3, {}, 'minutes 16.5'],
  ])('by %s raises %s of phase %i with %j: %s', (rule, form, phase, own, change) => {
    expect(becomes(rule, aDose(form, phase, own))).toBe(change);
  });

  it.each<[ProgressionRuleId, DoseFormId, PhaseNumber, Values]>([
    ['d-two-for-two', 'strength-isotonic', 4, { load_pct_1rm: 80 }],
    ['d-variant', 'strength-isotonic', 3, {}],
    ['d-isometric', 'strength-isometric', 4, { hold_s: 45, effort_pct_mvic: 70 }],
    ['d-activation', 'activation-low-load', 3, {}],
    ['d-core', 'core-hold', 3, {}],
    ['d-imt', 'imt', 4, {}],
    ['d-mwm', 'mwm', 3, {}],
    ['d-mob-grade', 'joint-mob-oscillatory', 3, {}],
    ['d-repositioning', 'repositioning', 4, {}],
    ['d-gait', 'aerobic-locomotor', 5, {}],
    ['d-nmes-up', 'nmes', 3, { intensity_criterion: 'pct-mvic' }],
  ])('by %s of %s in phase %i with %j ends its ladder: it holds', (...[rule, form, phase, own]) => {
    expect(becomes(rule, aDose(form, phase, own))).toBe('HOLD v-ladder');
  });
});

describe('more load', () => {
  const load = (percent: number, own: Partial<ItemEvidence> = {}, values: Values = {}): string =>
    becomes('d-two-for-two', aDose('strength-isotonic', 2, { load_pct_1rm: percent, ...values }), own);

  it('is at least one increment, where that is no more than a tenth of the present load', () => {
    expect(load(50)).toBe('load_pct_1rm 55');
    expect(load(70, { region: 'shoulder' })).toBe('load_pct_1rm 75');
  });

  it('is a repetition in each set where one increment would be more than a tenth', () => {
    expect(load(40)).toBe('reps 16');
    expect(load(40, {}, { reps: 19 })).toBe('reps 20');
  });

  it('is turned down when the repetitions are as many as is usual, too', () => {
    expect(load(40, {}, { reps: 20 })).toBe('HOLD v-load-cap');
  });

  it('goes by the muscles of the region where several increments fit', () => {
    const carry = aDose('functional-task', 4, { load_pct_bw: 60 });
    const known = { ...everyRule['d-functional'].known, loadAdjustable: true };
    const loadIn = (region: ItemEvidence['region']): string =>
      becomes('d-functional', carry, { region, inputs: aQuietItem(carry, known).inputs });
    expect(loadIn('knee')).toBe('load_pct_bw 63');
    expect(loadIn('shoulder')).toBe('load_pct_bw 61');
  });

  it('makes a movement heavier only where its load is known to be adjustable', () => {
    const squat = aDose('functional-task', 3, { depth_pct: 100 });
    const known = { ...everyRule['d-functional'].known, loadAdjustable: true };
    expect(becomes('d-functional', squat)).toBe('rep_s 3');
    expect(becomes('d-functional', squat, { inputs: aQuietItem(squat, known).inputs })).toBe('load_pct_bw 11');
  });
});

describe('a harder variant', () => {
  const dose = aDose('core-hold', 2);
  const harder = [aCandidate('bird-dog', aDose('core-hold', 3)), aCandidate('plank', aDose('core-hold', 4))];

  it('is the first that is allowed, and nothing else rises with it but its own challenge', () => {
    expect(becomes('d-core', dose, { harder })).toBe('harder bird-dog, limb_load_level 2, rest_s 15');
  });

  it('begins with the fewest usual repetitions where the rule says so', () => {
    const press = aCandidate('push-up', aDose('strength-isotonic', 3));
    expect(becomes('d-variant', aDose('strength-isotonic', 3), { harder: [press] })).toBe('harder push-up, reps 6');
  });

  it('begins as its own form begins where it is dosed in another way', () => {
    const lift = aCandidate('head-lift', aDose('strength-isometric', 2));
    expect(becomes('d-activation', aDose('activation-low-load', 2), { harder: [lift] })).toBe(
      'harder head-lift, strength-isometric',
    );
  });

  it('comes before a longer breath out, as it is another position', () => {
    const sitting = aCandidate('sitting', aDose('breathing-pattern', 2));
    expect(becomes('d-breath', aDose('breathing-pattern', 2), { harder: [sitting] })).toBe('harder sitting');
  });
});

describe('balance', () => {
  const on = (rung: number): Dose => {
    const { from: _, ...settings } = balanceLadder[rung] ?? {};
    return { ...aDose('balance-static', 3), ...settings };
  };
  const up = (rung: number, own: Partial<ItemEvidence> = {}): string => becomes('d-bal-up', on(rung), own);

  it('goes up one setting', () => {
    expect(up(2)).toBe('stance tandem');
    expect(up(4)).toBe('perturbation arm-movement');
  });

  it('goes to the lowest rung above of which the easier one was passed, over to another branch', () => {
    expect(up(5)).toBe('vision dim-or-head-turn, perturbation none');
    expect(up(8, { rungsPassed: [5] })).toBe('vision open, perturbation catch-throw');
  });

  it('does not raise two settings at once', () => {
    expect(up(14, { rungsPassed: [9] })).toBe('HOLD v-one-variable');
  });

  it('takes the exercise that stands on the new rung', () => {
    const harder = [aCandidate('tandem-foam', on(7)), aCandidate('single-leg', on(4))];
    expect(up(3, { harder })).toBe('harder single-leg, stance single-leg');
  });

  it('at the top takes the next exercise, or holds', () => {
    expect(up(15)).toBe('HOLD v-ladder');
    expect(up(15, { harder: [aCandidate('hop', aDose('balance-dynamic', 4))] })).toBe('harder hop, balance-dynamic');
  });
});

describe('what is limited by the week', () => {
  it('rises by a tenth of an average session of the last seven days', () => {
    const walk = aDose('aerobic-locomotor', 3, { minutes: 20 });
    expect(becomes('d-gait', walk, { weekTotal: 100 })).toBe('minutes 22');
    expect(becomes('d-gait', walk, { weekTotal: 58 })).toBe('minutes 21');
    expect(becomes('d-gait', walk, { weekTotal: 50 })).toBe('HOLD v-weekly-cap');
  });

  it('does not rise where less than the present amount was done last, whatever the week was', () => {
    const jumps = aDose('plyometric', 4, { contacts_per_session: 50 });
    const lastDone = aDose('plyometric', 4, { contacts_per_session: 45 });
    expect(becomes('d-plyo', jumps, { weekTotal: 100 })).toBe('contacts_per_session 60');
    expect(becomes('d-plyo', jumps, { weekTotal: 100, lastDone })).toBe('HOLD v-weekly-cap');
  });

  it('goes by what was done last where nothing was done in those days', () => {
    const jumps = aDose('plyometric', 4, { contacts_per_session: 40 });
    expect(becomes('d-plyo', jumps)).toBe('contacts_per_session 48');
    expect(becomes('d-plyo', jumps, { lastDone: aDose('plyometric', 4, { contacts_per_session: 30 }) })).toBe(
      'HOLD v-weekly-cap',
    );
  });

  it('raises breathing against resistance at most once a week', () => {
    const dose = aDose('imt', 2);
    const item = aQuietItem(dose, everyRule['d-imt'].known);
    const inputs = item.inputs.map((one) => ({ ...one, on: ['2026-03-16', '2026-03-18'] }));
    expect(becomes('d-imt', dose, { inputs })).toBe('HOLD v-weekly-cap');
    expect(becomes('d-imt', dose, { inputs: inputs.map((one) => ({ ...one, on: [] })) })).toBe('HOLD v-weekly-cap');
  });
});

describe('stimulation', () => {
  it('stays as it is dosed where what rises is the current at the device', () => {
    const { action, next, params } = verdictAfter('d-nmes-up', aDose('nmes', 3));
    expect(action).toBe('PROGRESS');
    expect(next).toEqual({ kind: 'dose', dose: aDose('nmes', 3) });
    expect(params).toMatchObject({ perSession: true, targetPctMvic: 50 });
  });

  it('ends when the muscle has come back', () => {
    expect(verdictAfter('d-nmes-done', aDose('nmes', 3)).next).toEqual({ kind: 'remove' });
  });
});

describe('an item that is complete', () => {
  it('is kept up on as many days as its rule says', () => {
    const { next } = verdictAfter('d-stretch-done', aDose('stretch-static', 3));
    expect(next).toEqual({ kind: 'maintain', dose: aDose('stretch-static', 3), daysPerWeek: 2 });
  });

  it('is kept up on two where none says', () => {
    expect(verdictAfter('o-goal', aDose('mwm', 2)).next).toMatchObject({ kind: 'maintain', daysPerWeek: 2 });
  });
});
