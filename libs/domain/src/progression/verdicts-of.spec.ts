import { aCandidate, aDose, aQuietItem, aVisitOf } from './cases/an-item';
import type { ItemEvidence, VisitEvidence } from './evidence/visit-evidence';
import { everyRule } from './rules/cases/every-rule.data';
import type { ProgressionRuleId } from './rules/rule-ids';
import type { ItemVerdict } from './verdict';
import { verdictKey } from './verdict-key';
import { verdictsOf } from './verdicts-of';

const quads = aDose('strength-isotonic', 3, { load_pct_1rm: 60 });

/** An item of which just so much is known that a rule wins. */
function afterRule(rule: ProgressionRuleId, own: Partial<ItemEvidence> = {}, dose = quads): ItemEvidence {
  return aQuietItem(dose, { ...everyRule[rule].known, form: dose.form }, own);
}

const rising = (item: string, own: Partial<ItemEvidence> = {}): ItemEvidence =>
  afterRule('d-two-for-two', { item, ...own });

function rules(evidence: VisitEvidence): string[] {
  return verdictsOf(evidence).items.map(({ item, action, rule }) => `${item} ${action} ${rule}`);
}

function only(item: ItemEvidence): ItemVerdict {
  const [verdict] = verdictsOf(aVisitOf(item)).items;
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

describe('the verdict about an item', () => {
  it('tells the rule that won, everything else that spoke, and what they looked at with its days', () => {
    const verdict = only(afterRule('p-high-repeat'));
    expect(verdict).toMatchObject({
      action: 'REASSESS',
      rule: 'p-high-repeat',
      params: { volumePct: -20, loadPct: -20 },
    });
    expect(verdict.fired.map(({ rule }) => rule)).toEqual(['p-high-repeat', 'p-high']);
    expect(verdict.inputs.map(({ input }) => input)).toEqual(['painDuring', 'painDuringPrev']);
    expect(verdict.inputs[0]?.on).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('rests on all that is known where no rule spoke', () => {
    const item = aQuietItem(quads, {});
    expect(only(item)).toMatchObject({ action: 'HOLD', rule: 'z-default', inputs: item.inputs });
  });

  it.each<[ProgressionRuleId, boolean, number]>([
    ['s-red-flag', false, 0],
    ['s-bp', false, 0],
    ['s-contra', false, 0],
    ['o-prom-worse', false, 0],
    ['r-warmup-persists', false, 2],
    ['p-not-settled', true, 0],
    ['q-1', true, 0],
    ['d-two-for-two', true, 0],
  ])('by %s: done today before anybody has decided is %s, days off are %i', (rule, doToday, restDays) => {
    expect(only(afterRule(rule))).toMatchObject({ doToday, restDays });
  });

  it('leaves the dose alone while it stops', () => {
    expect(only(afterRule('s-fever')).next).toEqual({ kind: 'dose', dose: quads });
  });

  it('has a key that changes with what is recommended, and not with what it rests on', () => {
    const [one, same, other] = [
      rising('a'),
      rising('b', { goalWeight: 7 }),
      rising('a', { dose: aDose('strength-isotonic', 4) }),
    ];
    expect(verdictKey(only(one))).toBe(verdictKey(only(same)));
    expect(verdictKey(only(one))).not.toBe(verdictKey(only(other)));
  });
});

describe('the stop of a visit', () => {
  it('is the gravest that any item has', () => {
    expect(verdictsOf(aVisitOf(rising('a'))).stop).toBeNull();
    expect(verdictsOf(aVisitOf(rising('a'), afterRule('s-bp'))).stop).toBe('STOP_TODAY');
    expect(verdictsOf(aVisitOf(afterRule('s-bp'), afterRule('s-neuro'))).stop).toBe('STOP_REFER');
  });
});

describe('at one visit', () => {
  it('at most half of the items progress, those that serve the weightiest goals first', () => {
    const visit = aVisitOf(rising('a'), rising('b', { goalWeight: 3 }), rising('c', { goalWeight: 2 }));
    expect(rules(visit)).toEqual(['a HOLD v-max-progress', 'b PROGRESS d-two-for-two', 'c PROGRESS d-two-for-two']);
  });

  it('of equal goals what was done more often at its level progresses, then the first by name', () => {
    const often = afterRule('d-two-for-two', { item: 'z' });
    const inputs = often.inputs.map((one) => (one.input === 'sessionsAtLevel' ? { ...one, value: 9 } : one));
    expect(rules(aVisitOf(rising('b'), rising('a'), { ...often, inputs }, rising('c')))).toEqual([
      ...['b HOLD v-max-progress', 'a PROGRESS d-two-for-two', 'z PROGRESS d-two-for-two', 'c HOLD v-max-progress'],
    ]);
  });

  it('what was not done today does not make room for others', () => {
    const idle = aQuietItem(quads, {}, { item: 'x' });
    const unseen = { ...idle, inputs: idle.inputs.filter(({ input }) => input !== 'painDuring') };
    const visit = aVisitOf(rising('a'), rising('b'), unseen, { ...unseen, item: 'y' });
    expect(rules(visit).slice(0, 2)).toEqual(['a PROGRESS d-two-for-two', 'b HOLD v-max-progress']);
  });

  it('the clinic says how large the share is', () => {
    const visit = aVisitOf(rising('a'), rising('b'), rising('c'), rising('d'));
    const quarter = { ...visit, parameters: { version: 2, values: { progressSharePct: 25 } } };
    expect(rules(quarter).filter((one) => one.includes('PROGRESS'))).toEqual(['a PROGRESS d-two-for-two']);
  });

  it('the intensity of stimulation neither counts nor is held', () => {
    const nmes = afterRule('d-nmes-up', { item: 'n' }, aDose('nmes', 2));
    expect(rules(aVisitOf(rising('a'), nmes))).toEqual(['a PROGRESS d-two-for-two', 'n PROGRESS d-nmes-up']);
  });

  it('two items of a region that pain or swelling set back hold the others of it', () => {
    const [hurt, swollen] = [afterRule('p-high', { item: 'h' }), afterRule('e-2plus', { item: 's' })];
    expect(rules(aVisitOf(hurt, swollen, rising('a')))[2]).toBe('a HOLD v-regress-count');
    expect(rules(aVisitOf(hurt, swollen, rising('a', { region: 'shoulder' })))[2]).toBe('a PROGRESS d-two-for-two');
    expect(rules(aVisitOf(hurt, rising('a')))[1]).toBe('a PROGRESS d-two-for-two');
  });

  it('the whole body belongs to every region', () => {
    const walk = afterRule('p-high', { item: 'w', region: 'whole-body' });
    expect(rules(aVisitOf(afterRule('p-high', { item: 'h' }), walk, rising('a')))[2]).toBe('a HOLD v-regress-count');
    const [hurt, swollen] = [afterRule('p-high', { item: 'h' }), afterRule('e-2plus', { item: 's' })];
    const whole = rising('a', { region: 'whole-body' });
    expect(rules(aVisitOf(hurt, swollen, whole))[2]).toBe('a HOLD v-regress-count');
  });

  it('items that lost quality hold nobody else', () => {
    const poor = afterRule('q-0', { item: 'q' });
    expect(rules(aVisitOf(poor, { ...poor, item: 'r' }, rising('a')))[2]).toBe('a PROGRESS d-two-for-two');
  });
});

describe('an item', () => {
  it('that still rests is not done, and goes on neither up nor out', () => {
    const resting = { restUntil: '2026-03-20' };
    expect(only(rising('a', resting))).toMatchObject({ action: 'HOLD', rule: 'v-resting', doToday: false });
    expect(only(afterRule('o-goal', resting))).toMatchObject({ action: 'HOLD', rule: 'v-resting' });
    expect(only(afterRule('p-high', resting))).toMatchObject({ action: 'REGRESS', doToday: false });
    expect(only(rising('a', { restUntil: '2026-03-19' }))).toMatchObject({ action: 'PROGRESS', doToday: true });
  });

  it('that is kept up does not progress', () => {
    const { action, rule, next, fired } = only(rising('a', { maintenance: true }));
    expect([action, rule, next]).toEqual(['HOLD', 'v-maintenance', { kind: 'dose', dose: quads }]);
    expect(fired.map((one) => one.rule)).toEqual(
      ['v-maintenance', 'd-two-for-two', 'd-rir-low-effort'].slice(0, fired.length),
    );
  });

  it('does not rise above what a precaution allows', () => {
    const dose = aDose('strength-isometric', 2, { hold_s: 10 });
    const most = (hold: number): Partial<ItemEvidence> => ({
      ceilings: [{ parameter: 'hold_s', most: hold, flag: 'hypertension-stage2' }],
    });
    expect(only(afterRule('d-isometric', most(10), dose)).rule).toBe('v-flag-ceilings');
    expect(only(afterRule('d-isometric', most(15), dose)).rule).toBe('d-isometric');
  });

  it('takes no grade of mobilisation above the one that a precaution allows', () => {
    const ceilings = [{ parameter: 'grade', most: 'II', flag: 'osteoporosis' }];
    const at = (grade: string) =>
      only(afterRule('d-mob-grade', { ceilings }, aDose('joint-mob-oscillatory', 1, { grade })));
    expect([at('I').rule, at('II').rule]).toEqual(['d-mob-grade', 'v-flag-ceilings']);
  });

  it('does not rise to what is dosed in another way above what a precaution allows', () => {
    const harder = [aCandidate('side-plank', aDose('core-hold', 2))];
    const most = (hold: number): Partial<ItemEvidence> => ({
      ...{ harder, ceilings: [{ parameter: 'hold_s', most: hold, flag: 'hypertension-stage2' }] },
    });
    expect(only(afterRule('d-core', most(5), aDose('core-dynamic', 2))).rule).toBe('v-flag-ceilings');
    expect(only(afterRule('d-core', most(30), aDose('core-dynamic', 2))).rule).toBe('d-core');
  });

  it('does not rise where the ceiling cannot be compared with its dose', () => {
    const ceilings = [{ parameter: 'grade', most: 'V', flag: 'osteoporosis' }];
    expect(only(afterRule('d-mob-grade', { ceilings }, aDose('joint-mob-oscillatory', 1))).rule).toBe(
      'v-flag-ceilings',
    );
  });
});

describe('a rule set', () => {
  it('that nobody knows gives no verdict', () => {
    expect(() => verdictsOf({ ...aVisitOf(rising('a')), ruleSet: '0.0' })).toThrow('0.0');
  });
});
