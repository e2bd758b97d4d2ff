import { aDose } from '../cases/an-item';
import type { Dose } from '../../technique/dose-forms';
import { verdictKey } from '../verdict-key';
import type { NextStep } from '../verdict';
import type { FinishedVisit } from '../visit-context';
import { risenFrom } from './risen-from';
import type { VisitItem } from '../visit/visit-document';

const [light, heavy] = [aDose('strength-isotonic', 3, { load_pct_1rm: 60 }), aDose('strength-isotonic', 3)];
const present = { item: 'a', exerciseId: 'squat', side: null, dose: heavy };
const up: NextStep = { kind: 'dose', dose: heavy };

/** A visit at which an item had a dose, and a step was accepted. */
function visitAt(target: Dose, accepted: NextStep, item = 'a'): FinishedVisit {
  const row = { item, exerciseId: item === 'a' ? 'squat' : 'bridge', side: null, target } as VisitItem;
  const verdict = verdictKey({ action: 'PROGRESS', rule: 'd-two-for-two', next: accepted });
  const decisions = [{ item, verdict, kind: 'accepted' }] as const;
  return {
    ...{ id: 'visit', on: '2026-03-02', verdicts: { [item]: { action: 'PROGRESS', rule: 'd-two-for-two' } } },
    document: { items: [row], decisions } as unknown as FinishedVisit['document'],
  };
}

describe('where an item rose from', () => {
  it('is the dose at which the accepted step up to the present one was recommended', () => {
    const later = visitAt(heavy, { kind: 'dose', dose: aDose('strength-isotonic', 4) });
    expect(risenFrom(present, [visitAt(light, up), later])).toEqual({ exerciseId: 'squat', side: null, dose: light });
  });

  it('is the exercise in whose place it came, at the visit before it was there', () => {
    const harder = { kind: 'exercise', exerciseId: 'squat', side: null, dose: heavy, direction: 'harder' } as const;
    const before = visitAt(light, harder, 'b');
    const bridge = { exerciseId: 'bridge', side: null, dose: light };
    expect(risenFrom(present, [before])).toEqual(bridge);
    expect(risenFrom(present, [before, visitAt(heavy, up)])).toEqual(bridge);
    expect(risenFrom(present, [before, visitAt(light, up, 'c')])).toBeNull();
  });

  it('is unknown when the present dose came about in another way', () => {
    expect(risenFrom(present, [visitAt(light, { kind: 'dose', dose: aDose('strength-isotonic', 4) })])).toBeNull();
    expect(risenFrom(present, [])).toBeNull();
    expect(risenFrom(present, [visitAt(heavy, up)])).toBeNull();
  });

  it('is unknown when the step was overridden', () => {
    const visit = visitAt(light, up);
    const decisions = visit.document.decisions.map(
      (one) => ({ ...one, kind: 'overridden', next: up, reason: 'x' }) as const,
    );
    expect(risenFrom(present, [{ ...visit, document: { ...visit.document, decisions } }])).toBeNull();
  });
});
