import { itemOf } from '../../plan/cases/signable-plan';
import { shippedExercises } from '../../exercise/shipped-library';
import { planOf, visitBy } from '../cases/recorded-visit';
import { newVisit } from './new-visit';
import { nothingNew } from './nothing-new';
import { sameAsPrescribed } from './same-as-prescribed';
import type { VisitDocument } from './visit-document';

const exerciseById = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));
const squat = itemOf('leg-press-single', { phase: 3 });
const quadSet = itemOf('quad-set');
const atHome = itemOf('quad-set', { lane: 'home' });
const plan = planOf([quadSet, squat], [atHome]);
const visit = newVisit({ plan, phase: 1, revision: 1 });

function performedIn(document: VisitDocument, item: string) {
  return document.items.find((row) => row.item === item)?.performed;
}

describe('newVisit', () => {
  it('has a row for each item of the phase, the clinic first, with the dose of the plan and no answer', () => {
    expect(visit.items.map(({ item, lane, target, performed }) => [item, lane, target, performed])).toEqual([
      [quadSet.id, 'clinic', quadSet.dose, null],
      [squat.id, 'clinic', squat.dose, null],
      [atHome.id, 'home', atHome.dose, null],
    ]);
    expect([visit.screen.redFlag, visit.response.soreness, visit.pain.rest, visit.time.startedAt]).toEqual(
      Array(4).fill(null),
    );
  });

  it('has rows of items that rest, too, and none of a phase that the plan does not have', () => {
    const resting = { ...quadSet, stage: { kind: 'resting', until: '2026-04-01' } } as const;
    expect(newVisit({ plan: planOf([resting]), phase: 1, revision: 1 }).items).toHaveLength(1);
    expect(newVisit({ plan, phase: 4, revision: 1 }).items).toEqual([]);
  });
});

describe('sameAsPrescribed', () => {
  it('records the whole target, clean, in the planned minutes', () => {
    const done = sameAsPrescribed(visit, [squat.id], exerciseById);
    expect(performedIn(done, squat.id)).toMatchObject({ outcome: 'done', why: '', dose: squat.dose, quality: 3 });
    expect(performedIn(done, squat.id)?.minutes).toBeGreaterThan(0);
    expect(performedIn(done, squat.id)?.seen).toMatchObject({ surplusReps: 0, breathHolding: false });
    expect(performedIn(done, quadSet.id)).toBeNull();
  });

  it('never answers for a symptom, and keeps what was answered about it', () => {
    const done = sameAsPrescribed(visit, [squat.id], exerciseById);
    expect(performedIn(done, squat.id)?.painDuring).toBeNull();
    expect(performedIn(done, squat.id)?.seen).not.toHaveProperty('dizziness');
    const told = visitBy(plan, {
      [squat.id]: { painDuring: 4, seen: { dizziness: true }, outcome: 'partly', why: 'tired' },
    });
    const anew = performedIn(sameAsPrescribed(told, [squat.id], exerciseById), squat.id);
    expect(anew).toMatchObject({ outcome: 'done', why: '', painDuring: 4, seen: { dizziness: true } });
  });

  it('for all leaves records as they are, and the home programme alone', () => {
    const skipped = visitBy(plan, { [quadSet.id]: { outcome: 'skipped', why: 'no time', dose: null } });
    const done = sameAsPrescribed(skipped, 'all', exerciseById);
    expect(performedIn(done, quadSet.id)).toMatchObject({ outcome: 'skipped', why: 'no time' });
    expect(performedIn(done, squat.id)).toMatchObject({ outcome: 'done' });
    expect(performedIn(done, atHome.id)).toBeNull();
  });
});

describe('nothingNew', () => {
  it('answers every open question, vital signs only where they may be left out', () => {
    const quiet = nothingNew(visit, true);
    expect(quiet.screen).toMatchObject({
      redFlag: false,
      newNeuroDeficit: false,
      fall: 'none',
      vitals: 'not-indicated',
    });
    expect(quiet.screen).toMatchObject({ lockingOrGivingWay: false, newEvent: false, precautions: 'unchanged' });
    expect(quiet.response).toMatchObject({ settledByMorning: true, soreness: 'none' });
    expect(nothingNew(visit, false).screen.vitals).toBeNull();
  });

  it('says nothing about pain', () => {
    expect(nothingNew(visit, true).pain).toEqual(visit.pain);
  });

  it('never overwrites what was answered', () => {
    const told: VisitDocument = {
      ...visit,
      screen: { ...visit.screen, fall: 'injurious', redFlag: true },
      response: { ...visit.response, settledByMorning: false },
    };
    const quiet = nothingNew(told, true);
    expect([quiet.screen.fall, quiet.screen.redFlag, quiet.response.settledByMorning]).toEqual([
      'injurious',
      true,
      false,
    ]);
  });

  it('does not contradict a flag, a precaution or soreness that was named without its answer', () => {
    const told: VisitDocument = {
      ...visit,
      screen: { ...visit.screen, raised: ['cauda-equina'] },
      response: { ...visit.response, sorenessKind: 'tendon' },
    };
    expect(nothingNew(told, true).screen.redFlag).toBe(true);
    expect(nothingNew(told, true).response.soreness).toBeNull();
  });
});
