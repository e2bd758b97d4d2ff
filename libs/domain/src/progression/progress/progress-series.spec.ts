import { signableAssessment } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { defaultDose } from '../../technique/default-dose';
import { doseForms } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import { finishedVisit, plannedKnee, visitWith } from '../cases/visit-case';
import type { VisitDocument, VisitItem } from '../visit/visit-document';
import { mainVariableOf, mainVariables, valueOf } from './main-variable';
import type { ProgressRecord } from './progress-record';
import { progressSeries } from './progress-series';
import type { ProgressSeries } from './progress-series';

const quadSet = plannedKnee.phases[0]?.clinic[0] as PlanItem;

function series(changes: Partial<ProgressRecord>): ProgressSeries {
  return progressSeries({
    ...{ plan: plannedKnee, visits: [], assessments: [], moves: [], until: '2026-09-30' },
    ...changes,
  });
}

const visits = (...documents: readonly (readonly [on: string, Partial<VisitDocument>])[]) =>
  documents.map(([on, document]) => finishedVisit(on, visitWith({}, document)));
const row = (target: Dose, performed: Dose | null = target, outcome: 'done' | 'skipped' = 'done'): VisitItem => ({
  ...{ item: quadSet.id, exerciseId: 'quad-set', side: 'left', lane: 'clinic', target, note: '' },
  performed: {
    ...{ outcome, why: '', swappedFor: null, dose: performed, minutes: null, painDuring: 4, quality: 3, seen: {} },
  },
});

describe('pain over time', () => {
  it('has a gap where nobody asked, and the most of all ratings during exercise', () => {
    const pain = { rest: 2, before: 1, during: 3, after: null };
    const { rest, during, after } = series({
      visits: visits(['2026-09-07', { pain, items: [row(quadSet.dose)] }], ['2026-09-10', {}]),
    }).pain;
    expect(rest.map(({ value }) => value)).toEqual([2, null]);
    expect(during.map(({ value }) => value)).toEqual([4, null]);
    expect(after.map(({ value }) => value)).toEqual([null, null]);
  });
});

describe('an outcome measure over time', () => {
  const scored = (score: number): Partial<VisitDocument> => ({
    measured: { ...visitWith({}).measured, outcomes: [{ id: 'lefs', score }] },
  });

  it('has the scores of assessments and visits, the goal, and what is no important change from the first', () => {
    const assessments = [{ ...signableAssessment, assessedOn: '2026-09-01' }];
    const { outcomes } = series({ assessments, visits: visits(['2026-09-07', {}], ['2026-09-14', scored(55)]) });
    expect(outcomes).toEqual([
      {
        ...{ measure: 'lefs', better: 'higher', unimportant: { above: 35, below: 53 }, target: 60 },
        scores: [
          { on: '2026-09-01', value: 44, from: 'assessment' },
          { on: '2026-09-14', value: 55, from: 'visit' },
        ],
      },
    ]);
  });

  it('has no band beyond the range of the measure, and none where nobody knows what is important', () => {
    expect(series({ visits: visits(['2026-09-14', scored(78)]) }).outcomes[0]?.unimportant).toEqual({
      ...{ above: 69, below: 80 },
    });
    const outcomes = [{ id: 'pcs', score: 20 }];
    const document = { measured: { ...visitWith({}).measured, outcomes } };
    expect(series({ visits: visits(['2026-09-14', document]) }).outcomes).toMatchObject([
      { measure: 'pcs', unimportant: null, target: null },
    ]);
  });
});

describe('a dose over time', () => {
  const longer = { ...quadSet.dose, hold_s: 10 } as Dose;

  it('is one number with its unit beside the whole dose, and a gap where it was not done', () => {
    const { doses } = series({
      visits: visits(
        ['2026-09-07', { items: [row(quadSet.dose)] }],
        ['2026-09-10', { items: [row(longer, null, 'skipped')] }],
      ),
    });
    expect(doses).toMatchObject([
      {
        ...{ exerciseId: 'quad-set', side: 'left', lane: 'clinic', variable: 'held-seconds' },
        points: [
          { on: '2026-09-07', phase: 1, target: quadSet.dose, targetValue: 50, performedValue: 50 },
          { on: '2026-09-10', phase: 1, target: longer, targetValue: 100, performed: null, performedValue: null },
        ],
      },
    ]);
  });

  it('draws what changed first: the effort where the hold stayed', () => {
    const firmer = { ...quadSet.dose, effort_pct_mvic: 40 } as Dose;
    expect(mainVariableOf(quadSet.dose, firmer)).toBe('effort');
    expect(mainVariableOf(quadSet.dose, { ...firmer, hold_s: 10 } as Dose)).toBe('held-seconds');
    expect(valueOf(firmer, 'effort')).toBe(40);
    expect(valueOf(firmer, 'rung')).toBeNull();
  });

  it.each(Object.keys(doseForms) as DoseFormId[])('has a number and a name for %s', (form) => {
    const dose = ([1, 2, 3, 4, 5] as const)
      .map((phase) => defaultDose(form, phase))
      .find((each) => each !== null) as Dose;
    const variable = mainVariableOf(dose);
    expect(valueOf(dose, variable)).toEqual(expect.any(Number));
    expect(mainVariables[variable].name).not.toBe('');
  });
});

describe('phases over time', () => {
  it('follow each other to the last day', () => {
    const moves = [
      { to: 1, since: '2026-09-07' },
      { to: 2, since: '2026-09-21' },
      { to: 1, since: '2026-09-21' },
    ] as const;
    expect(series({ moves }).phases).toEqual([
      { phase: 1, from: '2026-09-07', to: '2026-09-20' },
      { phase: 1, from: '2026-09-21', to: '2026-09-30' },
    ]);
  });
});

describe('adherence', () => {
  const calendar = {
    ...plannedKnee.calendar,
    visits: plannedKnee.calendar.visits.map((visit, at) => ({
      ...visit,
      status: (['attended', 'missed', 'attended', 'cancelled'] as const)[at] ?? visit.status,
    })),
  };

  it('counts attended and missed visits, and leaves out what is still to come', () => {
    const { adherence } = series({ plan: { ...plannedKnee, calendar } });
    expect(adherence.visits.map(({ status }) => status)).toEqual(['attended', 'missed', 'attended', 'cancelled']);
    expect(adherence.percent.visits).toBeCloseTo(66.7, 1);
  });

  it('counts home sessions done of those prescribed, where somebody asked', () => {
    const asked = (sessionsDone: number | null) => ({ home: { sessionsDone, painDuring: null } });
    const { adherence } = series({
      visits: visits(['2026-09-07', asked(5)], ['2026-09-10', asked(3)], ['2026-09-14', asked(null)]),
    });
    expect(adherence.home).toEqual([
      { on: '2026-09-07', done: 5, prescribed: null },
      { on: '2026-09-10', done: 3, prescribed: 6 },
      { on: '2026-09-14', done: null, prescribed: 8 },
    ]);
    expect(adherence.percent).toEqual({ visits: null, home: 50 });
  });
});
