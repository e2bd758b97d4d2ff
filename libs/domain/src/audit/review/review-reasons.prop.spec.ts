import fc from 'fast-check';
import { addDays } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { gateMeasures } from '../../plan/gate-measures';
import type { GateMeasureId } from '../../plan/gate-measures';
import { planStatuses, planWorks } from '../../plan/plan-status';
import { ruleActions } from '../../progression/rules/progression-rule';
import { dutyKinds } from '../../compliance/duties/duty';
import { day, quietPlan } from './cases/review-case';
import type { ReviewedMove, ReviewedVerdict, ReviewFacts } from './review-facts';
import { reviewPolicyNames, reviewPolicyParameters } from './review-policy';
import type { ReviewPolicy } from './review-policy';
import { reviewLevels } from './review-reason';
import type { ReviewReason } from './review-reason';
import { reviewReasons } from './review-reasons';
import { isOpenOn, reviewScore } from './review-score';

const today = day('2026-10-12');
const days = fc.integer({ min: -150, max: 0 }).map((back) => addDays(today, back));
const maybeDay = fc.option(days);
const items = fc.record({
  item: fc.constantFrom('i1', 'i2', 'i3'),
  exerciseId: fc.constantFrom('bridge-double-leg', 'quad-set'),
});
const measures = fc.uniqueArray(fc.constantFrom(...(Object.keys(gateMeasures) as GateMeasureId[])), { maxLength: 3 });

const verdicts: fc.Arbitrary<ReviewedVerdict> = fc
  .tuple(
    items,
    fc.record({
      visit: fc.constantFrom('v1', 'v2', 'v3'),
      on: days,
      action: fc.constantFrom(...ruleActions),
      rule: fc.constantFrom('s-contra', 's-nmes-skin', 'p-high', 'd-manual-fail', 'z-default'),
      decision: fc.constantFrom('accepted', 'overridden'),
      changed: fc.option(fc.boolean()),
    }),
  )
  .map(([item, verdict]): ReviewedVerdict => ({ ...item, ...verdict }));

const moves: fc.Arbitrary<ReviewedMove> = fc.record({
  ...{ visit: fc.constantFrom('v1', 'v2', 'v3'), move: fc.constantFrom('override', 'skip'), on: days },
  ...{ from: fc.constantFrom(1, 2), to: fc.constantFrom(3, 4), unmet: measures, notAssessed: measures },
});

const facts: fc.Arbitrary<ReviewFacts> = fc.record({
  ...{ status: fc.constantFrom(...planStatuses), work: fc.constantFrom(...planWorks), workSince: maybeDay },
  ...{ signedOn: maybeDay, firstTreatmentOn: maybeDay, treatmentDays: fc.array(days, { maxLength: 14 }) },
  ...{ planEndOn: maybeDay, endedOn: maybeDay, lastVisitOn: maybeDay, nextVisitOn: maybeDay },
  duties: fc.array(fc.record({ kind: fc.constantFrom(...dutyKinds), on: days }), { maxLength: 3 }),
  moves: fc.array(moves, { maxLength: 3 }),
  verdicts: fc.array(verdicts, { maxLength: 8 }),
  lateFlags: fc.array(
    fc.record({
      ...{
        flag: fc.constantFrom('implanted-electronic-device', 'hypertension-stage2'),
        answeredOn: maybeDay,
        inForceOn: days,
      },
      answer: fc.constantFrom('present', 'absent', 'cleared', 'unknown'),
    }),
    { maxLength: 2 },
  ),
  unanswered: fc.option(
    fc.record({
      flags: fc.uniqueArray(
        fc.record({
          flag: fc.constantFrom('implanted-electronic-device', 'pregnancy', 'hypertension-stage2'),
          would: fc.constantFrom('block', 'clearance', 'modify'),
        }),
        { selector: ({ flag }) => flag, maxLength: 3 },
      ),
      inForceOn: days,
    }),
  ),
  doses: fc.constant([]),
  signals: fc.array(
    fc.record({ kind: fc.constantFrom('stale', 'plateau'), since: days, items: fc.array(items, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  lastReturn: fc.option(fc.record({ id: fc.constant('r1'), on: days, answeredOn: maybeDay })),
  sample: fc.option(fc.record({ id: fc.constant('s1'), drawnOn: days })),
});

const policies: fc.Arbitrary<ReviewPolicy> = fc.record(
  Object.fromEntries(
    reviewPolicyNames.map((name) => [
      name,
      fc.integer({ min: reviewPolicyParameters[name].min, max: reviewPolicyParameters[name].max }),
    ]),
  ),
  { requiredKeys: [] },
);

const rank = ({ level }: ReviewReason): number => reviewLevels.indexOf(level);
const idOf = ({ kind, key }: ReviewReason): string => `${kind} ${key}`;

describe('reasons for a review', () => {
  it('never stand without the fact that they name', () => {
    fc.assert(
      fc.property(facts, policies, (known, policy) => {
        const without: Partial<Record<ReviewReason['kind'], Partial<ReviewFacts>>> = {
          'contraindication-overridden': { verdicts: [] },
          'reduction-refused': { verdicts: [] },
          'precaution-unanswered': { unanswered: null },
          'precaution-late': { lateFlags: [] },
          'gate-overridden': { moves: [] },
          'co-sign-waiting': { work: 'none' },
          'return-answered': { lastReturn: null },
          'return-open': { lastReturn: null },
          'progression-stale': { signals: [] },
          'progression-plateau': { signals: [] },
          sampled: { sample: null },
        };
        for (const [kind, less] of Object.entries(without))
          expect(reviewReasons({ ...known, ...less }, policy).map((reason) => String(reason.kind))).not.toContain(kind);
        expect(reviewReasons({ ...quietPlan, status: known.status, work: known.work }, policy)).toEqual([]);
      }),
    );
  });

  it('are told apart by kind and key', () => {
    fc.assert(
      fc.property(facts, policies, (known, policy) => {
        const oneMove = { ...known, moves: known.moves.slice(0, 1), lateFlags: [], signals: [] };
        const verdictsOnce = new Map(known.verdicts.map((verdict) => [`${verdict.visit}.${verdict.item}`, verdict]));
        const ids = reviewReasons({ ...oneMove, verdicts: [...verdictsOnce.values()] }, policy).map(idOf);
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('lose none of their weight by more verdicts, moves, late answers or signals', () => {
    fc.assert(
      fc.property(facts, facts, policies, (known, more, policy) => {
        const after = reviewReasons(
          {
            ...known,
            moves: [...known.moves, ...more.moves],
            verdicts: [...known.verdicts, ...more.verdicts],
            lateFlags: [...known.lateFlags, ...more.lateFlags],
            signals: [...known.signals, ...more.signals],
          },
          policy,
        );
        for (const reason of reviewReasons(known, policy))
          expect(after.some((other) => idOf(other) === idOf(reason) && rank(other) <= rank(reason))).toBe(true);
      }),
    );
  });

  it('name each precaution that nobody has answered once, by what it could mean, for as long as the plan is in force', () => {
    fc.assert(
      fc.property(facts, policies, (known, policy) => {
        const told = reviewReasons({ ...known, status: 'active' }, policy).flatMap(({ kind, level, params }) =>
          kind === 'precaution-unanswered' ? params.flags.map((flag) => ({ ...flag, level })) : [],
        );
        const open = (known.unanswered?.flags ?? []).map((flag) => ({
          ...flag,
          level: flag.would === 'modify' ? 'watch' : 'due',
        }));
        expect(told).toHaveLength(open.length);
        expect(told).toEqual(expect.arrayContaining(open));
      }),
    );
  });

  it('are not cleared by what becomes unknown', () => {
    const duties = new Set(['certification-due', 'recertification-due', 'discharge-missing']);
    fc.assert(
      fc.property(facts, days, policies, (known, signedOn, policy) => {
        // Nobody signs a plan without an evaluation.
        const { firstTreatmentOn } = known;
        const isLater = firstTreatmentOn !== null && firstTreatmentOn > signedOn;
        const signed = { ...known, signedOn: isLater ? firstTreatmentOn : signedOn };
        const kinds = (told: ReviewFacts): string[] =>
          reviewReasons(told, policy)
            .map(({ kind }) => kind)
            .filter((kind) => duties.has(kind));
        const forgotten = { ...signed, firstTreatmentOn: null, planEndOn: null, endedOn: null };
        expect(kinds(forgotten)).toEqual(expect.arrayContaining(kinds(signed)));
      }),
    );
  });

  it('follow one another without a gap where one gets graver', () => {
    fc.assert(
      fc.property(facts, policies, (known, policy) => {
        const reasons = reviewReasons(known, policy);
        for (const { kind, until, since } of reasons.filter((reason) => reason.until !== null)) {
          expect(since < (until as CalendarDate)).toBe(true);
          expect(reasons.filter((other) => other.kind === kind && other.since === until)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('the order of plans', () => {
  it('does not depend on the order of their reasons, and never falls by another that counts', () => {
    fc.assert(
      fc.property(facts, policies, fc.nat(), (known, policy, at) => {
        const reasons = reviewReasons(known, policy);
        const score = reviewScore(reasons, today);
        expect(reviewScore(reasons.toReversed(), today)).toBe(score);
        expect(Number.isSafeInteger(score)).toBe(true);
        const open = reasons.filter((reason) => isOpenOn(reason, today));
        expect(score > 0).toBe(open.length > 0);
        const fewer = open.toSpliced(at % Math.max(1, open.length), 1);
        expect(reviewScore(fewer, today)).toBeLessThanOrEqual(score);
      }),
    );
  });
});
