import type { PhaseEvidence } from '../evidence/visit-evidence';
import type { RuleAction } from '../rules/progression-rule';
import type { CriterionVerdict, ItemVerdict } from '../verdict';
import { phaseVerdict } from './phase-verdict';

const met: CriterionVerdict = {
  criterion: { id: 'p2-pain', measure: 'painDuringMax', op: '<=', value: 3, visits: 1, source: 'policy' },
  state: 'met',
  readings: [{ on: '2026-09-24', value: 2 }],
};

/** The second of three phases, in which all that is asked for is there. */
const ready: PhaseEvidence = {
  ...{ phase: 2, first: 1, last: 3, criteria: [met] },
  weeks: { done: 3, least: 2, most: 6 },
  visits: { done: 5, least: 4 },
  ...{ restingPain: [2, 1], healing: [], newEvent: false },
};

function items(...actions: RuleAction[]): ItemVerdict[] {
  return actions.map((action, at) => ({
    ...{ item: `item-${at + 1}`, action, rule: action === 'HOLD' ? 'z-default' : 'p-high', params: {} },
    ...{ next: { kind: 'remove' }, restDays: 0, doToday: true, fired: [], inputs: [] },
  }));
}

describe('the verdict about a phase', () => {
  it('goes one phase on when everything holds', () => {
    const verdict = phaseVerdict(ready, items('HOLD', 'PROGRESS'));
    expect(verdict).toEqual({ action: 'advance', rule: 'ph-advance', to: 3, criteria: [met], obstacles: [] });
  });

  it.each(['unmet', 'not-assessed'] as const)('stays while a criterion is %s, however long it takes', (state) => {
    const evidence = { ...ready, criteria: [met, { ...met, state }] };
    expect(phaseVerdict(evidence, [])).toMatchObject({ action: 'hold', rule: 'ph-hold', to: 2 });
  });

  it('takes a criterion that makes no sense for the patient as met', () => {
    const evidence: PhaseEvidence = { ...ready, criteria: [met, { ...met, state: 'not-applicable', readings: [] }] };
    expect(phaseVerdict(evidence, []).action).toBe('advance');
  });

  it('waits for the least weeks and visits, and names what is done of them', () => {
    const evidence = {
      ...ready,
      weeks: { ...ready.weeks, done: 1 },
      visits: { ...ready.visits, done: 3 },
    };
    expect(phaseVerdict(evidence, [])).toMatchObject({
      action: 'hold',
      obstacles: [
        { kind: 'weeks', done: 1, least: 2 },
        { kind: 'visits', done: 3, least: 4 },
      ],
    });
  });

  it.each(['STOP_REFER', 'STOP_TODAY', 'REST', 'REASSESS'] as const)('stays when an item ends in %s', (action) => {
    expect(phaseVerdict(ready, items('HOLD', action))).toMatchObject({
      action: 'hold',
      obstacles: [{ kind: 'item', item: 'item-2', action }],
    });
  });

  it('goes on although an item steps down or is replaced', () => {
    expect(phaseVerdict(ready, items('HOLD', 'REGRESS', 'SUBSTITUTE')).action).toBe('advance');
  });

  it('waits for tissue that has not healed enough for the next phase', () => {
    const healing = [{ item: '3.clinic.jump', liftsOn: '2026-12-01' }];
    expect(phaseVerdict({ ...ready, healing }, [])).toMatchObject({
      action: 'hold',
      obstacles: [{ kind: 'healing', item: '3.clinic.jump', liftsOn: '2026-12-01' }],
    });
  });

  it('does not go on from the last phase', () => {
    expect(phaseVerdict({ ...ready, phase: 3 }, [])).toMatchObject({
      ...{ action: 'hold', to: 3, obstacles: [{ kind: 'last-phase' }] },
    });
  });

  it('does not go on while nobody asked about new events', () => {
    expect(phaseVerdict({ ...ready, newEvent: null }, [])).toMatchObject({
      ...{ action: 'hold', obstacles: [{ kind: 'not-asked' }] },
    });
  });

  it('goes back one phase when pain at rest is 6 or more twice in a row, also when the gate is met', () => {
    expect(phaseVerdict({ ...ready, restingPain: [6, 7] }, [])).toMatchObject({
      ...{ action: 'back', rule: 'ph-back', to: 1 },
    });
  });

  it.each([
    ['once', [7]],
    ['with a visit between that did not ask', [7, null]],
    ['then less', [7, 5.5]],
  ])('does not go back for pain at rest %s', (_, restingPain) => {
    expect(phaseVerdict({ ...ready, restingPain }, []).action).toBe('advance');
  });

  it('goes back when half of four items or more step down or rest', () => {
    expect(phaseVerdict(ready, items('HOLD', 'HOLD', 'REGRESS', 'REST')).action).toBe('back');
    expect(phaseVerdict(ready, items('HOLD', 'HOLD', 'HOLD', 'REGRESS', 'REST')).action).toBe('hold');
    expect(phaseVerdict(ready, items('REGRESS', 'REGRESS', 'REGRESS')).action).toBe('advance');
  });

  it('does not count items that were off anyway', () => {
    const off = items('HOLD', 'HOLD').map((verdict): ItemVerdict => ({ ...verdict, rule: 'v-resting' }));
    expect(phaseVerdict(ready, [...off, ...items('REGRESS', 'REGRESS')]).action).toBe('advance');
  });

  it('does not count items of which nothing was seen', () => {
    const fired = [{ rule: 'g-data-missing', action: 'HOLD', params: {} } as const];
    const unseen = items('HOLD', 'HOLD', 'HOLD').map((verdict): ItemVerdict => ({ ...verdict, fired }));
    expect(phaseVerdict(ready, [...unseen, ...items('HOLD', 'HOLD', 'REGRESS', 'REST')]).action).toBe('back');
    expect(phaseVerdict(ready, [...unseen, ...items('REGRESS', 'REST')]).action).toBe('hold');
  });

  it('is looked at again where there is no phase to go back to', () => {
    const evidence: PhaseEvidence = { ...ready, first: 2, restingPain: [8, 8] };
    expect(phaseVerdict(evidence, [])).toMatchObject({ action: 'reassess', rule: 'ph-back', to: 2 });
  });

  it('is looked at again after a new event, whatever else speaks', () => {
    expect(phaseVerdict({ ...ready, newEvent: true, restingPain: [8, 8] }, [])).toMatchObject({
      ...{ action: 'reassess', rule: 'ph-new-event', to: 2 },
    });
  });

  it('is looked at again when it lasts too long, unless it can end', () => {
    const late = { ...ready, weeks: { ...ready.weeks, done: 7 } };
    expect(phaseVerdict({ ...late, criteria: [{ ...met, state: 'unmet' }] }, [])).toMatchObject({
      ...{ action: 'reassess', rule: 'ph-max', to: 2 },
    });
    expect(phaseVerdict(late, []).action).toBe('advance');
  });
});
