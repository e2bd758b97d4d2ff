import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import type { EffusionReading, VisitDocument } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const squat = itemOf('mini-squat-supported', { side: null });
const breathing = itemOf('diaphragmatic-seated', { side: null });
const plan = planOf([quadSet, squat, breathing]);

const graded = (...effusion: readonly EffusionReading[]): VisitDocument => visitBy(plan, {}, { effusion });
const knee = (grade: number, side: EffusionReading['side'] = 'right'): EffusionReading => ({
  region: 'knee',
  side,
  grade,
});
const after = (...visits: readonly VisitDocument[]) =>
  visits.map((document, at) => finishedVisit(`2026-03-${String(10 + at)}`, document));

function effusionOf(changes: Partial<VisitContext>, item = quadSet) {
  const { effusion, effusionPrev, effusionChange, effusionTracked } = inputsAbout(item.id, contextBy(plan, changes));
  return { effusion, effusionPrev, effusionChange, effusionTracked };
}

const assessed = (tests: VisitContext['basis']['assessment']['tests']) => ({
  ...signableBasis,
  assessment: { ...signableBasis.assessment, tests },
});

describe('effusion', () => {
  it('is not tracked where no joint that the item loads was ever graded', () => {
    expect(effusionOf({})).toEqual({ effusionTracked: false });
    expect(effusionOf({ visit: graded(knee(1, 'left')) }).effusionTracked).toBe(false);
    expect(effusionOf({ visit: graded(knee(1)) }, breathing).effusionTracked).toBe(false);
  });

  it('is tracked once it was graded, at a visit or at the assessment, and unknown where it is not graded today', () => {
    expect(effusionOf({ history: after(graded(knee(0))) })).toMatchObject({
      effusionTracked: true,
      effusion: undefined,
    });
    const basis = assessed([{ test: 'effusion', side: 'right', value: 1 }]);
    expect(effusionOf({ basis })).toMatchObject({ effusionTracked: true, effusionPrev: 1, effusion: undefined });
  });

  it('counts steps of the scale, on which trace is one', () => {
    const change = (from: number, to: number) =>
      effusionOf({ history: after(graded(knee(from))), visit: graded(knee(to)) }).effusionChange;
    expect([change(0, 0.5), change(0.5, 1), change(2, 0.5), change(1, 1), change(0, 3)]).toEqual([1, 1, -2, 0, 4]);
  });

  it('compares with the last visit alone: what that did not grade is unknown', () => {
    const found = effusionOf({ history: after(graded(knee(1)), graded()), visit: graded(knee(1)) });
    expect(found).toEqual({ effusion: 1, effusionTracked: true });
  });

  it('compares the first visit with the assessment', () => {
    const basis = assessed([{ test: 'effusion', side: 'right', value: 1 }]);
    expect(effusionOf({ basis, visit: graded(knee(2)) })).toMatchObject({ effusionPrev: 1, effusionChange: 1 });
  });

  it('is the worst of the joints that the item loads', () => {
    const visit = graded(knee(1), knee(2, 'left'));
    expect(effusionOf({ visit }).effusion).toBe(1);
    expect(effusionOf({ visit }, squat).effusion).toBe(2);
  });

  it('tells bad news at once, and good news only when no joint is unknown', () => {
    const history = after(graded(knee(0), knee(0, 'left')));
    expect(effusionOf({ history, visit: graded(knee(0)) }, squat).effusion).toBeUndefined();
    expect(effusionOf({ history, visit: graded(knee(1)) }, squat).effusion).toBe(1);
    expect(effusionOf({ history, visit: graded(knee(0), knee(0.5, 'left')) }, squat).effusion).toBe(0.5);
  });

  it('takes a knee that was found dry for graded', () => {
    const assessment = {
      ...signableBasis.assessment,
      findings: [{ id: 'effusion', side: 'right', result: 'negative' }],
    };
    const basis = { ...signableBasis, assessment } as VisitContext['basis'];
    expect(effusionOf({ basis, visit: graded(knee(1)) })).toMatchObject({ effusionPrev: 0, effusionChange: 2 });
  });
});
