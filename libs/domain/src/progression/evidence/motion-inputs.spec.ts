import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import type { PlanProblem } from '../../plan/plan-document';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import type { VisitDocument, VisitMeasurements } from '../visit/visit-document';

const stretch = itemOf('quad-stretch-prone-strap');
const squat = itemOf('mini-squat-supported', { side: null });
const flexion = (degrees: number, side: 'left' | 'right' = 'right') => ({
  ...{ motion: 'knee-flexion', side, degrees, painful: false },
});
const tight: PlanProblem = {
  ...{ key: 'tight.rectus-femoris.right', kind: 'tight', tissue: 'rectus-femoris', side: 'right', weight: 3 },
  because: [
    { kind: 'motion', motion: 'knee-flexion', side: 'right', degrees: 100, finding: 'knee-flexion-limited' },
    { kind: 'finding', finding: 'ely-positive', side: 'right' },
    { kind: 'finding', finding: 'anterior-pelvic-tilt', side: null },
  ],
};
const plan = planOf([stretch, squat], [], { problems: [tight] });
const assessment = { ...signableBasis.assessment, rangeOfMotion: [flexion(100)] };
const basis = { ...signableBasis, assessment };

const measuring = (measured: Partial<VisitMeasurements>): VisitDocument => {
  const visit = visitBy(plan);
  return { ...visit, measured: { ...visit.measured, ...measured } };
};
const nothing = measuring({});
const after = (...visits: readonly VisitDocument[]) =>
  visits.map((document, at) => finishedVisit(`2026-03-${String(10 + at)}`, document));

function motionOf(changes: Partial<VisitContext>, item = stretch) {
  const inputs = inputsAbout(item.id, contextBy(plan, { basis, ...changes }));
  const { romPctNorm, romGainDeg, romChangeDeg, lengthTestNegativeVisits } = inputs;
  return { romPctNorm, romGainDeg, romChangeDeg, lengthTestNegativeVisits };
}

describe('range of motion', () => {
  it('is the share of the reference as it was measured last, first of all at the assessment', () => {
    const at = (...visits: readonly VisitDocument[]) => motionOf({ history: after(...visits) }).romPctNorm;
    // Of the 132.9° of a man of his age.
    expect(at()).toBeCloseTo(75.2, 1);
    expect(at(measuring({ rangeOfMotion: [flexion(120)] }), nothing)).toBeGreaterThan(85);
  });

  it('is unknown of an item that treats no limited motion, and of the other side', () => {
    expect(motionOf({}, squat).romPctNorm).toBeUndefined();
    const left = { ...stretch, id: 'left', side: 'left' } as const;
    const context = contextBy(planOf([left], [], { problems: [tight] }), { basis });
    const visit = visitBy(context.plan);
    expect(inputsAbout('left', { ...context, visit })).not.toHaveProperty('romPctNorm');
  });

  it('has gained nothing that no visit measured', () => {
    expect(motionOf({}).romGainDeg).toBeUndefined();
    expect(motionOf({ visit: measuring({ rangeOfMotion: [flexion(104)] }) }).romGainDeg).toBe(4);
    expect(motionOf({ history: after(measuring({ rangeOfMotion: [flexion(100)] })) }).romGainDeg).toBe(0);
  });

  it('changes from the last reading to today’s, and is unknown where today has none', () => {
    const history = after(measuring({ rangeOfMotion: [flexion(120)] }), nothing);
    expect(motionOf({ history, visit: measuring({ rangeOfMotion: [flexion(110)] }) }).romChangeDeg).toBe(-10);
    expect(motionOf({ history }).romChangeDeg).toBeUndefined();
    expect(motionOf({ visit: measuring({ rangeOfMotion: [flexion(110, 'left')] }) }).romChangeDeg).toBeUndefined();
  });

  it('loses for whatever is done in the region, whether it treats the motion or not', () => {
    const visit = measuring({ rangeOfMotion: [flexion(88)] });
    const press = itemOf('leg-press-single', { phase: 3 });
    const other = planOf([press], [], { problems: [tight] });
    const items = visitBy(other).items;
    const context = contextBy(other, { basis, visit: { ...visit, items } });
    expect(inputsAbout(press.id, context).romChangeDeg).toBe(-12);
  });
});

describe('length tests', () => {
  const negative = measuring({
    rangeOfMotion: [flexion(134)],
    findings: [{ id: 'ely-positive', side: 'right', result: 'negative' }],
  });
  const positive = measuring({
    rangeOfMotion: [flexion(134)],
    findings: [{ id: 'ely-positive', side: 'right', result: 'positive' }],
  });
  const count = (...visits: readonly VisitDocument[]) =>
    motionOf({ history: after(...visits) }).lengthTestNegativeVisits;

  it('are unknown until a visit made all of them; a posture is none', () => {
    expect(count(nothing)).toBeUndefined();
    expect(count(measuring({ rangeOfMotion: [flexion(134)] }))).toBeUndefined();
    expect(count(negative)).toBe(1);
  });

  it('count negative visits in a row over those that did not make them', () => {
    expect(count(negative, nothing, negative)).toBe(2);
    expect(count(negative, positive, negative)).toBe(1);
    expect(count(negative, positive)).toBe(0);
  });

  it('can be measured: a motion that is still limited is positive', () => {
    const limited = { ...negative, measured: { ...negative.measured, rangeOfMotion: [flexion(100)] } };
    expect(count(negative, limited)).toBe(0);
  });
});
