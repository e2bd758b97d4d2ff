import fc from 'fast-check';
import { everyRule, quietSession } from './cases/every-rule.data';
import { workedExamples } from './cases/worked-examples.data';
import { judgeItem, type ItemJudgement } from './judge-item';
import { ruleActions, type ProgressionRule, type RuleParameters, type RuleSet } from './progression-rule';
import type { RuleInputId, RuleInputs, RuleInputValue } from './rule-inputs';
import { ruleParameterNames, ruleParameters } from './rule-parameters';
import { newestRuleSet } from './rule-set';

/** A rise asks for each of these, or holds without it. Everything else in the inputs can only speak against a rise. */
const neverMissing: readonly RuleInputId[] = [
  ...(['safetyScreenDone', 'painDuring', 'painDuringPrev', 'painTrend', 'painSettledByMorning', 'soreness'] as const),
  ...(['sessionsAtLevel', 'weeksPostOp', 'form', 'holdMet', 'repsMet', 'touches', 'tolerated'] as const),
  ...(['substitution', 'targetErrorMet', 'surplusRepsSessions', 'repsAtCeilingSessions', 'rirOver'] as const),
  ...(['loadAdjustable', 'resistanceDominant', 'accessoryUse', 'rateComfortable', 'qualityPrev'] as const),
];

const stories: readonly RuleInputs[] = [
  ...workedExamples.map(({ input }) => input),
  ...Object.values(everyRule).map(({ known }) => ({ ...quietSession, ...known })),
];
const told = stories.flatMap((story) => Object.entries(story) as [RuleInputId, RuleInputValue][]);

/** A story of which some things are told as in other stories: all values stand at the edges of the rules. */
const anyInputs: fc.Arbitrary<RuleInputs> = fc
  .tuple(fc.constantFrom(...stories), fc.array(fc.constantFrom(...told), { maxLength: 6 }))
  .map(([story, changes]) => ({ ...story, ...Object.fromEntries(changes) }));

const anyParameters: fc.Arbitrary<RuleParameters> = fc
  .record(
    Object.fromEntries(
      ruleParameterNames.map((name) => {
        const { min, max, step } = ruleParameters[name];
        return [name, fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step)];
      }),
    ),
  )
  .map((values) => ({ version: 1, values }));

function without(inputs: RuleInputs, left: RuleInputId): RuleInputs {
  return Object.fromEntries(Object.entries(inputs).filter(([input]) => input !== left));
}

function gravity({ rule }: { rule: string }): number {
  const { action, priority } = [...newestRuleSet.rules, newestRuleSet.otherwise].find(
    ({ id }) => id === rule,
  ) as ProgressionRule;
  return ruleActions.indexOf(action) * 1000 + priority;
}

/** Holds for whatever is known of an item, and whatever the clinic chose. */
function always(
  holds: (judge: (known?: RuleInputs, ruleSet?: RuleSet) => ItemJudgement, known: RuleInputs) => void,
): void {
  fc.assert(
    fc.property(anyInputs, anyParameters, (inputs, parameters) => {
      holds((known = inputs, ruleSet = newestRuleSet) => judgeItem(known, { ruleSet, parameters }), inputs);
    }),
    { numRuns: 3000 },
  );
}

describe('whatever is known of an item', () => {
  it('no unknown answer lifts a dose that was not to rise', () => {
    always((judge, known) => {
      if (judge().action === 'PROGRESS') return;
      const lifted = neverMissing.filter((input) => judge(without(known, input)).action === 'PROGRESS');
      expect(lifted).toEqual([]);
    });
  });

  it('without screen, symptoms, soreness or exposures nothing rises or ends', () => {
    always((judge, known) => {
      for (const input of ['safetyScreenDone', 'painDuring', 'painSettledByMorning', 'soreness'] as const) {
        expect(['PROGRESS', 'COMPLETE']).not.toContain(judge(without(known, input)).action);
      }
    });
  });

  it('an effusion that is tracked and not graded lets nothing rise', () => {
    always((judge, known) => {
      const { action } = judge(without({ ...known, effusionTracked: true }, 'effusion'));
      expect(action).not.toBe('PROGRESS');
    });
  });

  it('pain above 5 lets nothing rise, whatever the limit', () => {
    always((judge, known) => {
      expect(judge({ ...known, painDuring: 5.5 }).action).not.toBe('PROGRESS');
    });
  });

  it('the gravest rule that spoke wins, and all others stand behind it in order', () => {
    always((judge) => {
      const { rule, action, fired } = judge();
      expect(fired[0]).toMatchObject({ rule, action });
      expect(fired.map(gravity)).toEqual(fired.map(gravity).toSorted((one, other) => one - other));
    });
  });

  it('a rule that speaks only in one case is heard in no other', () => {
    always((judge) => {
      const { fired } = judge();
      const others = fired.filter(({ rule }) => rule !== 'o-plateau');
      if (others.length < fired.length) expect(['HOLD', undefined]).toContain(others[0]?.action);
    });
  });

  it('the order in which the rules are written changes nothing', () => {
    always((judge, known) => {
      const reversed = { ...newestRuleSet, rules: newestRuleSet.rules.toReversed() };
      expect(judge(known, reversed)).toEqual(judge());
    });
  });

  it('merged reductions only reduce', () => {
    always((judge) => {
      const { action, params } = judge();
      if (!['SUBSTITUTE', 'REASSESS', 'REST', 'REGRESS'].includes(action)) return;
      const { restDays = 1, stepsDown = 1, loadPct = -1, volumePct = -1, intensityPct = -1 } = params;
      expect(Math.min(Number(restDays), Number(stepsDown))).toBeGreaterThan(0);
      expect(Math.max(Number(loadPct), Number(volumePct), Number(intensityPct))).toBeLessThan(0);
      expect(Object.keys(params)).not.toEqual(expect.arrayContaining(['steps']));
    });
  });
});
