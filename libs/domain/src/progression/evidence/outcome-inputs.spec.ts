import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import type { VisitDocument, VisitMeasurements } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const breathing = itemOf('diaphragmatic-seated', { side: null });
const plan = planOf([quadSet, breathing]);

const measuring = (measured: Partial<VisitMeasurements>): VisitDocument => {
  const visit = visitBy(plan);
  return { ...visit, measured: { ...visit.measured, ...measured } };
};
const scored = (score: number): VisitDocument => measuring({ outcomes: [{ id: 'lefs', score }] });
const nothing = measuring({});
const after = (...visits: readonly VisitDocument[]) =>
  visits.map((document, at) => finishedVisit(`2026-03-${String(10 + at)}`, document));
const inputs = (changes: Partial<VisitContext>, item = quadSet) => inputsAbout(item.id, contextBy(plan, changes));

describe('the main outcome measure', () => {
  it('changes from the assessment to the last score, in detectable changes of 9 points', () => {
    expect(inputs({ visit: scored(53) }).promChangeMdc).toBe(1);
    expect(inputs({ visit: scored(35) }).promChangeMdc).toBe(-1);
    expect(inputs({ history: after(scored(62), nothing) }).promChangeMdc).toBe(2);
  });

  it('is unknown while no visit scored it, and where the assessment did not', () => {
    expect(inputs({})).not.toHaveProperty('promChangeMdc');
    const basis = { ...signableBasis, assessment: { ...signableBasis.assessment, outcomes: [] } };
    expect(inputs({ basis, visit: scored(53) })).not.toHaveProperty('promChangeMdc');
  });
});

describe('impairments', () => {
  const grade = (told: '4-' | '4' | '3+') =>
    measuring({ strength: [{ muscle: 'quadriceps', side: 'right', grade: told, painful: false }] });

  it('are unknown until one is measured again', () => {
    expect(inputs({})).not.toHaveProperty('impairmentGain');
    expect(inputs({ visit: scored(60) })).not.toHaveProperty('impairmentGain');
  });

  it('gain when one of them got better beyond its error', () => {
    expect(inputs({ visit: grade('4') }).impairmentGain).toBe(true);
    expect(inputs({ visit: grade('4-') }).impairmentGain).toBe(false);
    expect(inputs({ history: after(grade('4')), visit: grade('3+') }).impairmentGain).toBe(false);
  });
});

describe('the goal of an item', () => {
  it('is met on two visits in a row', () => {
    expect(inputs({ history: after(scored(60)), visit: scored(61) }).goalMet).toBe(true);
    expect(inputs({ history: after(scored(59)), visit: scored(61) }).goalMet).toBe(false);
    expect(inputs({ history: after(scored(60)), visit: scored(59) }).goalMet).toBe(false);
  });

  it('is unknown while one of the two has no score, and at the first visit', () => {
    expect(inputs({ history: after(scored(60), nothing), visit: scored(61) })).not.toHaveProperty('goalMet');
    expect(inputs({ history: after(scored(60)) })).not.toHaveProperty('goalMet');
    expect(inputs({ visit: scored(61) })).not.toHaveProperty('goalMet');
  });

  it('is none of an item that serves none', () => {
    expect(inputs({ history: after(scored(60)), visit: scored(61) }, breathing)).not.toHaveProperty('goalMet');
  });
});
