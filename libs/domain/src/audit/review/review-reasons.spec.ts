import { day, followed, overriddenGate, quietPlan, reasonsOf } from './cases/review-case';
import type { ReviewedVerdict, ReviewFacts } from './review-facts';
import { reviewReasons } from './review-reasons';

const monday = day('2026-10-12');
const overruled: ReviewedVerdict = { ...followed, decision: 'overridden', changed: false };

it('has no reason without a fact that speaks for one', () => {
  expect(reviewReasons(quietPlan, {})).toEqual([]);
});

describe('a contraindication', () => {
  it('is a high reason where a person kept what it forbids', () => {
    const verdict: ReviewedVerdict = { ...overruled, action: 'SUBSTITUTE', rule: 's-contra' };
    expect(reasonsOf('contraindication-overridden', { verdicts: [verdict] })).toEqual([
      {
        ...{ kind: 'contraindication-overridden', key: 'v1.i1', since: monday, until: null, level: 'high' },
        params: { item: 'i1', exerciseId: 'bridge-double-leg', rule: 's-contra', on: monday },
      },
    ]);
    expect(reasonsOf('reduction-refused', { verdicts: [verdict] })).toEqual([]);
  });

  it('is none where it was followed, nor is another replacement that was overruled', () => {
    const accepted: ReviewedVerdict = { ...followed, action: 'SUBSTITUTE', rule: 's-contra' };
    const other: ReviewedVerdict = { ...overruled, action: 'SUBSTITUTE', rule: 'd-manual-fail' };
    expect(reasonsOf('contraindication-overridden', { verdicts: [accepted, other] })).toEqual([]);
  });
});

describe('a reduction', () => {
  it.each([
    ['STOP_REFER', 'high'],
    ['STOP_TODAY', 'high'],
    ['SUBSTITUTE', 'due'],
    ['REST', 'due'],
    ['REGRESS', 'due'],
  ] as const)('by %s that was overruled is %s', (action, level) => {
    expect(reasonsOf('reduction-refused', { verdicts: [{ ...overruled, action }] })).toMatchObject([
      { key: `v1.${action}.overruled`, since: monday, level, params: { action, refusal: 'overruled', times: 1 } },
    ]);
  });

  it.each(['HOLD', 'PROGRESS', 'COMPLETE', 'REASSESS'] as const)('is none where %s was overruled', (action) => {
    expect(reasonsOf('reduction-refused', { verdicts: [{ ...overruled, action }] })).toEqual([]);
  });

  it('is none where it was accepted and the plan changed', () => {
    expect(reasonsOf('reduction-refused', { verdicts: [followed] })).toEqual([]);
  });

  it('is due where it was accepted and nothing changed, and to be watched where nobody knows', () => {
    const told = (changed: boolean | null) => reasonsOf('reduction-refused', { verdicts: [{ ...followed, changed }] });
    expect(told(false)).toMatchObject([{ level: 'due', params: { refusal: 'not-followed' } }]);
    expect(told(null)).toMatchObject([{ level: 'watch', params: { refusal: 'not-known' } }]);
  });

  it('is told once for all items of a visit', () => {
    const verdicts = ['i1', 'i2', 'i3'].map((item) => ({ ...overruled, item }));
    expect(reasonsOf('reduction-refused', { verdicts })).toMatchObject([
      { params: { items: [{ item: 'i1' }, {}, {}] } },
    ]);
  });

  it('is high from the time on at which it was refused as often as the clinic allows', () => {
    const again = { ...overruled, visit: 'v2', on: day('2026-10-15') };
    const levels = (refusals: number) =>
      reasonsOf('reduction-refused', { verdicts: [overruled, again] }, { refusals }).map(({ level }) => level);
    expect(levels(3)).toEqual(['due', 'due']);
    expect(levels(2)).toEqual(['due', 'high']);
    expect(levels(1)).toEqual(['high', 'high']);
    expect(reasonsOf('reduction-refused', { verdicts: [overruled, { ...again, item: 'i2' }] })).toMatchObject([
      { level: 'due' },
      { level: 'due' },
    ]);
  });
});

describe('a gate that was overridden', () => {
  it('is high where a criterion was not met or not measured', () => {
    const { visit, ...params } = overriddenGate;
    expect(reasonsOf('gate-overridden', { moves: [overriddenGate] })).toEqual([
      { kind: 'gate-overridden', key: visit, since: monday, until: null, level: 'high', params },
    ]);
    const unmet = { ...overriddenGate, unmet: ['nprsRest'] as const, notAssessed: [] };
    expect(reasonsOf('gate-overridden', { moves: [unmet] })).toMatchObject([{ level: 'high' }]);
  });

  it('is due where only time was passed over', () => {
    const early = { ...overriddenGate, notAssessed: [] };
    expect(reasonsOf('gate-overridden', { moves: [early] })).toMatchObject([{ level: 'due' }]);
  });
});

describe('an unusual dose', () => {
  const dose: ReviewFacts['doses'][number] = {
    ...{ item: 'i1', exerciseId: 'quad-set', phase: 1, code: 'dose.unusual', since: monday },
    params: { form: 'isometric', parameter: 'hold_s', value: 40, highest: 30, unit: 's' },
  };

  it('is due since it is so, and another reason with another value', () => {
    const { since, ...params } = dose;
    expect(reasonsOf('dose-unusual', { doses: [dose] })).toEqual([
      { kind: 'dose-unusual', key: 'i1.dose.unusual.hold_s.40', since, until: null, level: 'due', params },
    ]);
    const more = { ...dose, params: { ...dose.params, value: 45 } };
    expect(reasonsOf('dose-unusual', { doses: [more] })).toMatchObject([{ key: 'i1.dose.unusual.hold_s.45' }]);
  });

  it('is told by its derived value where it follows from several parameters', () => {
    const derived = {
      ...dose,
      code: 'dose.derived-unusual',
      params: { derived: 'dutyCycle', value: 0.6 },
    } as typeof dose;
    expect(reasonsOf('dose-unusual', { doses: [derived] })).toMatchObject([
      { key: 'i1.dose.derived-unusual.dutyCycle.0.6' },
    ]);
  });
});

describe('a plan that waits', () => {
  it('for its co-signature is due at once and high after the days of the clinic', () => {
    const facts = { work: 'awaiting-co-sign', workSince: monday } as const;
    expect(reasonsOf('co-sign-waiting', facts, { coSignDays: 3 })).toMatchObject([
      { key: '', since: monday, until: '2026-10-16', level: 'due', params: { overdue: false } },
      { key: 'overdue', since: '2026-10-16', until: null, level: 'high', params: { overdue: true } },
    ]);
    expect(reasonsOf('co-sign-waiting', { ...facts, work: 'open' })).toEqual([]);
  });

  it('is due once its therapist has answered a return, not before', () => {
    const lastReturn = { id: 'r1', on: monday, answeredOn: null };
    expect(reasonsOf('return-answered', { lastReturn })).toEqual([]);
    expect(
      reasonsOf('return-answered', { lastReturn: { ...lastReturn, answeredOn: day('2026-10-13') } }),
    ).toMatchObject([{ key: 'r1', since: '2026-10-13', level: 'due', params: { returnedOn: monday } }]);
  });

  it('for an answer to its return is to be watched, and due after the days of the clinic', () => {
    const lastReturn = { id: 'r1', on: monday, answeredOn: null };
    expect(reasonsOf('return-open', { lastReturn }, { returnDays: 2 })).toMatchObject([
      { since: monday, until: '2026-10-15', level: 'watch', params: { overdue: false } },
      { since: '2026-10-15', until: null, level: 'due', params: { overdue: true } },
    ]);
    expect(reasonsOf('return-open', { lastReturn: { ...lastReturn, answeredOn: day('2026-10-13') } })).toEqual([]);
  });

  it('as part of a sample is to be watched, and due after the days of the clinic', () => {
    const sample = { id: 's1', drawnOn: monday };
    expect(reasonsOf('sampled', { sample }, { sampleDays: 7 })).toMatchObject([
      { since: monday, until: '2026-10-20', level: 'watch' },
      { since: '2026-10-20', until: null, level: 'due' },
    ]);
  });
});
