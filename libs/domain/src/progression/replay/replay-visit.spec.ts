import { defaultDose } from '../../technique/default-dose';
import type { Dose } from '../../technique/dose-forms';
import type { ItemEvidence, VisitEvidence } from '../evidence/visit-evidence';
import { everyRule, quietSession } from '../rules/cases/every-rule.data';
import type { ProgressionRuleId } from '../rules/rule-ids';
import type { RuleInputId, RuleInputValue } from '../rules/rule-inputs';
import { ruleSetVersion } from '../rules/rule-set';
import type { ItemVerdict, VisitVerdicts } from '../verdict';
import { verdictsOf } from '../verdicts-of';
import { replayVisit, type StoredVisitVerdicts } from './replay-visit';

const squat = defaultDose('functional-task', 3) as Dose;

/** An item of which so much is known that this rule wins. */
function item(rule: ProgressionRuleId): ItemEvidence {
  const known = { ...quietSession, ...everyRule[rule].known, form: 'functional-task' };
  const inputs = Object.entries(known) as [RuleInputId, RuleInputValue][];
  return {
    ...{ item: rule, lane: 'clinic', exerciseId: 'squat', side: null, region: 'knee', dose: squat, lastDone: squat },
    ...{ risenFrom: null, goalWeight: 1, harder: [], easier: [], instead: [], ceilings: [] },
    ...{ rungsPassed: [], rungsForbidden: [] },
    ...{ weekTotal: null, restUntil: null, maintenance: false },
    inputs: inputs.map(([input, value]) => ({ input, value, on: ['2026-03-20'] })),
  };
}

const evidence: VisitEvidence = {
  ...{ schemaVersion: 1, on: '2026-03-20', ruleSet: ruleSetVersion, library: '1' },
  parameters: { version: 0, values: {} },
  items: [item('p-high'), item('d-functional'), item('q-1')],
  phase: {
    ...{ phase: 2, first: 1, last: 4, criteria: [], restingPain: [1, null], healing: [], newEvent: false },
    ...{ weeks: { done: 1, least: 2, most: 4 }, visits: { done: 2, least: 4 } },
  },
};

/** As a database gives it back: through JSON, the keys in another order. */
function stored(verdicts: VisitVerdicts = verdictsOf(evidence)): StoredVisitVerdicts {
  return reordered(JSON.parse(JSON.stringify({ evidence, verdicts }))) as StoredVisitVerdicts;
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reordered(member)]),
  );
}

describe('replayVisit', () => {
  it('gives every verdict again from what was stored', () => {
    expect(replayVisit(stored())).toEqual([]);
  });

  it('gives a verdict again by the parameters it was given by', () => {
    const strict = { ...evidence, parameters: { version: 2, values: { painLimit: 4 } } };
    expect(replayVisit({ evidence: strict, verdicts: verdictsOf(strict) })).toEqual([]);
  });

  it('tells an item whose verdict is another, with both', () => {
    const { items, ...rest } = verdictsOf(evidence);
    const [first, second, third] = items as readonly [ItemVerdict, ItemVerdict, ItemVerdict];
    const tampered: ItemVerdict = { ...second, params: { ...second.params, volumePct: -1 } };
    expect(replayVisit(stored({ ...rest, items: [first, tampered, third] }))).toEqual([
      { part: 'item', item: 'd-functional', stored: tampered, replayed: second },
    ]);
  });

  it('tells an item that is no longer judged, or was not then', () => {
    const { items, ...rest } = verdictsOf(evidence);
    expect(replayVisit(stored({ ...rest, items: items.slice(0, 2) }))).toMatchObject([
      { part: 'item', item: 'q-1', stored: null },
    ]);
    expect(
      replayVisit({ evidence: { ...evidence, items: evidence.items.slice(0, 2) }, verdicts: { ...rest, items } }),
    ).toMatchObject([{ part: 'item', item: 'q-1', replayed: null }]);
  });

  it('tells another phase and another stop', () => {
    const verdicts = verdictsOf(evidence);
    const differences = replayVisit(
      stored({ ...verdicts, stop: 'STOP_TODAY', phase: { ...verdicts.phase, action: 'advance' } }),
    );
    expect(differences.map(({ part }) => part)).toEqual(['phase', 'stop']);
  });

  it('refuses evidence of a rule set that never was', () => {
    expect(() => replayVisit({ ...stored(), evidence: { ...evidence, ruleSet: '0.1' } })).toThrow('0.1');
  });
});
