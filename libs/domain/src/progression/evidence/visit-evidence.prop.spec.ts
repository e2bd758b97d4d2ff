import fc from 'fast-check';
import { itemOf } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { RuleInputId } from '../rules/rule-inputs';
import { ruleInputs } from '../rules/rule-inputs';
import type { VisitContext } from '../visit-context';
import type { PerformedItem, VisitDocument } from '../visit/visit-document';
import { visitEvidence } from './visit-evidence-of';

const quadSet = itemOf('quad-set');
const press = itemOf('leg-press-single', { phase: 3 });
const atHome = itemOf('quad-set', { lane: 'home' });
const plan = planOf([quadSet, press], [atHome]);

const pain = fc.constantFrom(null, 0, 1, 2.5, 4, 7);

function performedOf(item: PlanItem): fc.Arbitrary<Partial<PerformedItem> | null> {
  return fc.option(
    fc.record<Partial<PerformedItem>>({
      outcome: fc.constantFrom('done', 'partly'),
      painDuring: pain,
      quality: fc.constantFrom(null, 0, 1, 2, 3),
      dose: fc.constantFrom(null, item.dose, { ...item.dose, reps: 6 } as PlanItem['dose']),
      seen: fc.constantFrom({}, { surplusReps: 2 }, { surplusReps: 0, rpe: 9 }),
    }),
  );
}

const visits: fc.Arbitrary<VisitDocument> = fc
  .record({
    quadSet: performedOf(quadSet),
    press: performedOf(press),
    during: pain,
    sessionsDone: fc.constantFrom(null, 0, 3),
    target: fc.constantFrom(quadSet.dose, { ...quadSet.dose, hold_s: 10 } as PlanItem['dose']),
    lefs: fc.constantFrom(null, 30, 45, 70),
  })
  .map(({ quadSet: set, press: pressed, during, sessionsDone, target, lefs }) => {
    const then = planOf([{ ...quadSet, dose: target }, press], [atHome]);
    const visit = visitBy(then, {
      ...(set === null ? {} : { [quadSet.id]: set }),
      ...(pressed === null ? {} : { [press.id]: pressed }),
    });
    return {
      ...visit,
      pain: { ...visit.pain, during },
      home: { sessionsDone, painDuring: null },
      measured: { ...visit.measured, outcomes: lefs === null ? [] : [{ id: 'lefs', score: lefs }] },
    };
  });

const contexts: fc.Arbitrary<VisitContext> = fc
  .tuple(fc.array(visits, { minLength: 1, maxLength: 8 }), visits)
  .map(([past, visit]) => {
    const history = past.map((document, at) => {
      const verdicts = Object.fromEntries(
        document.items.map(({ item }) => [item, { action: 'HOLD', rule: 'z-default' } as const]),
      );
      return finishedVisit(`2026-03-${String(4 + 2 * at).padStart(2, '0')}`, document, verdicts);
    });
    return contextBy(plan, { history, visit, on: '2026-03-22' });
  });

type Known = ReadonlyMap<RuleInputId, unknown>;

function knownIn(context: VisitContext): Known[] {
  return visitEvidence(context).items.map(({ inputs }) => new Map(inputs.map(({ input, value }) => [input, value])));
}

/** Each run derives everything anew, with the gate of the phase. */
const runs = { numRuns: 30 };

describe('evidence of any visit', () => {
  it('knows no more, and no more sessions, with the oldest visit forgotten', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        fc.pre(context.history.length > 1);
        const all = knownIn(context);
        knownIn({ ...context, history: context.history.slice(1) }).forEach((later, at) => {
          for (const input of later.keys()) expect([...(all[at]?.keys() ?? [])]).toContain(input);
          for (const count of [
            'sessionsAtLevel',
            'sessionsTotal',
            'consecutiveHolds',
            'surplusRepsSessions',
          ] as const) {
            if (later.has(count)) expect(later.get(count)).toBeLessThanOrEqual(all[at]?.get(count) as number);
          }
        });
      }),
      runs,
    );
  });

  it('sees nothing of a session that nobody recorded today', () => {
    const seenToday: readonly RuleInputId[] = [
      ...(['quality', 'rpeOver', 'rirOver', 'holdMet', 'repsMet', 'surplusRepsSessions', 'touches'] as const),
    ];
    fc.assert(
      fc.property(contexts, (context) => {
        for (const known of knownIn({ ...context, visit: visitBy(plan) })) {
          for (const input of [...seenToday, 'painDuring'] as const) expect([...known.keys()]).not.toContain(input);
        }
      }),
      runs,
    );
  });

  it('is plain data: it says the same once it was stored and read again', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const evidence = visitEvidence(context);
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
        expect(visitEvidence(context)).toEqual(evidence);
      }),
      runs,
    );
  });

  it('has only inputs of the rules, each of its kind', () => {
    const kinds = { number: 'number', 'true-or-false': 'boolean', word: 'string' } as const;
    fc.assert(
      fc.property(contexts, (context) => {
        for (const known of knownIn(context)) {
          for (const [input, value] of known) expect([input, typeof value]).toEqual([input, kinds[ruleInputs[input]]]);
        }
      }),
      runs,
    );
  });

  it('names days that are over or today, oldest first', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const { inputs } of visitEvidence(context).items) {
          for (const { on } of inputs) {
            expect(on).toEqual([...new Set(on)].sort());
            for (const day of on) expect(day <= context.on).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});
