import { itemOf } from '../../plan/cases/signable-plan';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import type { PerformedItem } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const atHome = itemOf('quad-set', { lane: 'home' });
const plan = planOf([quadSet], [atHome]);

type Pain = PerformedItem['painDuring'] | 'not done';

function visitWithPain(pain: Pain) {
  return visitBy(plan, pain === 'not done' ? {} : { [quadSet.id]: { painDuring: pain } });
}

/** Pain at visits on these days of March, and today, the 20th. */
function contextWith(past: readonly (readonly [day: number, pain: Pain])[], today: Pain): VisitContext {
  const history = past.map(([day, pain]) =>
    finishedVisit(`2026-03-${String(day).padStart(2, '0')}`, visitWithPain(pain)),
  );
  return contextBy(plan, { history, visit: visitWithPain(today) });
}

function painOf(past: readonly (readonly [day: number, pain: Pain])[], today: Pain) {
  const { painDuring, painDuringPrev, painTrend, weeklyPainRiseWeeks } = inputsAbout(
    quadSet.id,
    contextWith(past, today),
  );
  return { painDuring, painDuringPrev, painTrend, weeklyPainRiseWeeks };
}

describe('pain during an item', () => {
  it('is unknown before the item is done today, whatever it was before', () => {
    expect(painOf([[17, 3]], 'not done')).toMatchObject({ painDuring: undefined, painDuringPrev: 3 });
  });

  it('is unknown where the item was done and nobody asked', () => {
    expect(painOf([], null).painDuring).toBeUndefined();
  });

  it('is zero where it was rated so', () => {
    expect(painOf([], 0).painDuring).toBe(0);
  });

  it('takes the rating of the whole visit for an item without one of its own', () => {
    const visit = { ...visitWithPain(null), pain: { rest: null, before: null, during: 6, after: null } };
    expect(inputsAbout(quadSet.id, contextBy(plan, { visit })).painDuring).toBe(6);
  });

  it('is that of the session before even where that is unknown and an older one is not', () => {
    expect(
      painOf(
        [
          [10, 5],
          [17, null],
        ],
        2,
      ).painDuringPrev,
    ).toBeUndefined();
    expect(
      painOf(
        [
          [10, 5],
          [17, 'not done'],
        ],
        2,
      ).painDuringPrev,
    ).toBe(5);
  });

  it('counts nothing that was skipped', () => {
    const visit = visitBy(plan, { [quadSet.id]: { outcome: 'skipped', why: 'sore', dose: null, painDuring: 8 } });
    expect(inputsAbout(quadSet.id, contextBy(plan, { visit })).painDuring).toBeUndefined();
  });
});

describe('the trend of pain', () => {
  it('takes three readings, today’s included, and is unknown with two', () => {
    expect(painOf([[17, 4]], 3).painTrend).toBeUndefined();
    expect(
      painOf(
        [
          [13, 4],
          [17, 4],
        ],
        3,
      ).painTrend,
    ).toBe(-1);
  });

  it('looks at the last three readings that were made, over visits that made none', () => {
    expect(
      painOf(
        [
          [3, 9],
          [6, 2],
          [10, null],
          [13, 'not done'],
          [17, 3],
        ],
        4,
      ).painTrend,
    ).toBe(1);
  });

  it('needs a whole point to rise or fall', () => {
    expect(
      painOf(
        [
          [13, 3],
          [17, 9],
        ],
        3.5,
      ).painTrend,
    ).toBe(0);
    expect(
      painOf(
        [
          [13, 3],
          [17, 0],
        ],
        4,
      ).painTrend,
    ).toBe(1);
    expect(
      painOf(
        [
          [13, 3],
          [17, 0],
        ],
        2,
      ).painTrend,
    ).toBe(-1);
  });
});

describe('weeks of rising pain', () => {
  it('are unknown without a reading in this week and in the one before', () => {
    expect(painOf([[6, 2]], 4).weeklyPainRiseWeeks).toBeUndefined();
    expect(painOf([[10, 2]], 'not done').weeklyPainRiseWeeks).toBeUndefined();
  });

  it('count back from today: the sixth day before is this week, the seventh the one before', () => {
    expect(
      painOf(
        [
          [13, 2],
          [14, 9],
        ],
        9,
      ).weeklyPainRiseWeeks,
    ).toBe(1);
    expect(painOf([[14, 2]], 4).weeklyPainRiseWeeks).toBeUndefined();
  });

  it('count weeks in a row whose mean rose by a point or more', () => {
    expect(
      painOf(
        [
          [4, 2],
          [11, 3],
        ],
        4,
      ).weeklyPainRiseWeeks,
    ).toBe(2);
    expect(
      painOf(
        [
          [4, 2],
          [11, 2.5],
        ],
        4,
      ).weeklyPainRiseWeeks,
    ).toBe(1);
    expect(
      painOf(
        [
          [4, 2],
          [11, 3],
        ],
        3.5,
      ).weeklyPainRiseWeeks,
    ).toBe(0);
  });

  it('end at a week without a reading', () => {
    const context = {
      ...contextWith(
        [
          [3, 0],
          [17, 3],
        ],
        4,
      ),
      on: '2026-03-27',
    };
    expect(inputsAbout(quadSet.id, context).weeklyPainRiseWeeks).toBe(1);
  });
});

describe('pain of a home item', () => {
  const told = (painDuring: number | null, shown: Pain) => {
    const visit = visitWithPain('not done');
    const items = shown === 'not done' ? visit.items : visitBy(plan, { [atHome.id]: { painDuring: shown } }).items;
    return contextBy(plan, { visit: { ...visit, items, home: { sessionsDone: 3, painDuring } } });
  };

  it('is what was told of the sessions at home where nothing was shown', () => {
    expect(inputsAbout(atHome.id, told(4, 'not done')).painDuring).toBe(4);
    expect(inputsAbout(atHome.id, told(null, 'not done')).painDuring).toBeUndefined();
  });

  it('is the most of what was told and what was seen', () => {
    expect(inputsAbout(atHome.id, told(2, 5)).painDuring).toBe(5);
    expect(inputsAbout(atHome.id, told(6, 1)).painDuring).toBe(6);
  });

  it('is read from the clinic where the same exercise was done there alone', () => {
    const visit = visitWithPain(3);
    expect(inputsAbout(atHome.id, contextBy(plan, { visit })).painDuring).toBe(3);
    expect(inputsAbout(quadSet.id, told(8, 'not done')).painDuring).toBeUndefined();
  });
});
