import { itemOf } from '../../plan/cases/signable-plan';
import { planOf, visitBy } from '../cases/recorded-visit';
import { hasRecords } from './has-records';
import { nothingNew } from './nothing-new';
import type { VisitDocument } from './visit-document';

const quadSet = itemOf('quad-set');
const plan = planOf([quadSet]);
const begun: VisitDocument = {
  ...visitBy(plan),
  time: { startedAt: '2026-03-20T08:00:00Z', finishedAt: null, timedMinutes: null, totalMinutes: null },
};

describe('hasRecords', () => {
  it('finds nothing in a visit that has only begun', () => {
    expect(hasRecords(begun)).toBe(false);
  });

  it.each<[what: string, visit: VisitDocument]>([
    ['an answer', nothingNew(begun, false)],
    ['a no', { ...begun, screen: { ...begun.screen, redFlag: false } }],
    ['no pain', { ...begun, pain: { ...begun.pain, before: 0 } }],
    ['a sign', { ...begun, screen: { ...begun.screen, signs: { ...begun.screen.signs, hr: 60 } } }],
    ['a named flag', { ...begun, screen: { ...begun.screen, raised: ['cauda-equina'] } }],
    ['a dry joint', { ...begun, effusion: [{ region: 'knee', side: 'right', grade: 0 }] }],
    ['what was done', visitBy(plan, { [quadSet.id]: {} })],
    ['a note of an item', { ...begun, items: begun.items.map((row) => ({ ...row, note: 'Tired' })) }],
    ['minutes', { ...begun, time: { ...begun.time, totalMinutes: 0 } }],
    ['a decision', { ...begun, decisions: [{ item: quadSet.id, verdict: '{}', kind: 'accepted' }] }],
    ['a phase', { ...begun, phaseDecision: { kind: 'advance', to: 2 } }],
    ['a note', { ...begun, notes: 'Came late' }],
  ])('finds %s', (_, visit) => {
    expect(hasRecords(visit)).toBe(true);
  });
});
