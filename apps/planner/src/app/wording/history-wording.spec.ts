import type {
  AttributedChange,
  ChangeStep,
  Dose,
  DoseStep,
  Prescription,
  RevisionOrigin,
  StepVerdict,
} from '@repattern/domain';
import { signablePlan as plan } from '@repattern/domain/plan/cases/signable-plan';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { moveItem } from '@repattern/domain/plan/edit/move-item';
import { replaceItem } from '@repattern/domain/plan/edit/replace-item';
import { attributedChangeInWords, changeGroups } from './attributed-change-wording';
import { doseStepsInWords } from './dose-step-wording';
import type { HistoryNaming } from './revision-step-wording';
import { timelineEntryInWords } from './timeline-wording';

const id = '1.clinic.quad-set.right';
const names: Readonly<Record<string, string>> = { 'quad-set': 'Quad set', 'straight-leg-raise': 'Straight leg raise' };
const naming: HistoryNaming = {
  exercise: (exercise) => names[exercise] ?? exercise,
  moment: (instant) => instant.slice(0, 10),
  today: '2026-03-20',
};
const dose = {
  form: 'strength-isometric',
  ...{ sets: 1, reps: 10, hold_s: 20, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
} as const;
const longer = { ...dose, hold_s: 30 };
const [by, at] = [{ id: 'person-1', displayName: 'Ana Ionescu' }, '2026-03-02T09:00:00Z'];
const signed: RevisionOrigin = { revision: 2, kind: 'sign-off', by, at, reason: 'Asked for', visit: null };
const visited: RevisionOrigin = {
  ...{ revision: 3, kind: 'visit', by, at, reason: null },
  visit: { id: 'visit-1', on: '2026-03-02' },
};
const accepted: StepVerdict = {
  ...{ action: 'REGRESS', rule: 'p-high', decision: 'accepted', overrideReason: null, restDays: 0 },
  recommended: { kind: 'dose', dose },
  inputs: [{ input: 'painDuring', value: 6, on: ['2026-02-26', '2026-03-02'] }],
};
const prescribed = (each: Dose): Prescription => ({ exerciseId: 'quad-set', side: 'right', dose: each });
const step: ChangeStep = {
  origin: signed,
  verdict: null,
  move: null,
  prescribed: { from: prescribed(dose), to: prescribed(longer) },
};
const atVisit: ChangeStep = {
  ...step,
  origin: visited,
  verdict: accepted,
  prescribed: { from: prescribed(longer), to: prescribed(dose) },
};

const attributed = (after: typeof plan, more: Partial<AttributedChange>): AttributedChange => {
  const [change] = diffPlans(plan, after);
  if (!change) throw new Error('Nothing changed.');
  return { change, phase: 1, item: id, direction: null, steps: [step], ...more };
};

describe('attributedChangeInWords', () => {
  const exchanged = replaceItem(plan, id, { exerciseId: 'straight-leg-raise', side: 'right', dose });

  it('says which rung an exercise was exchanged for, and by whom and why', () => {
    const words = attributedChangeInWords(attributed(exchanged, { direction: 'harder' }), naming);
    expect(words.says).toBe('Straight leg raise in place of Quad set, clinic: ▲ harder rung');
    expect(words.steps).toMatchObject([
      { how: 'Signed', by: 'Ana Ionescu', at: '2026-03-02', decided: null, why: '“Asked for”', did: null },
    ]);
  });

  it('says of each of several steps what it did to the dose, by which rule and on what evidence', () => {
    const { steps } = attributedChangeInWords(attributed(exchanged, { steps: [step, atVisit] }), naming);
    expect(steps.map((each) => each.did)).toEqual(['Hold 20\u2009s → 30\u2009s', 'Hold 30\u2009s → 20\u2009s']);
    expect(steps[1]).toMatchObject({ how: 'Visit of Mon 2 Mar', decided: '▼ Regress, accepted' });
    expect(steps[1]?.why).toMatch(/6\/10$/);
    expect(steps[1]?.evidence).toEqual([{ name: 'Pain during it', value: '6/10', on: 'Thu 26 Feb – Mon 2 Mar' }]);
  });

  it('says what was recommended where it was overruled, and why it was', () => {
    const verdict: StepVerdict = { ...accepted, decision: 'overridden', overrideReason: 'A bad night only' };
    const { steps } = attributedChangeInWords(attributed(exchanged, { steps: [{ ...atVisit, verdict }] }), naming);
    expect(steps[0]?.decided).toMatch(/^▼ Regress \(Hold 30\u2009s → 20\u2009s\), overridden: /);
    expect(steps[0]?.why).toBe('“A bad night only”');
  });

  it('groups changes by phase, those of the whole plan first', () => {
    const moved = attributed(moveItem(plan, id, { phase: 1, lane: 'home' }), {});
    const groups = changeGroups([moved, { ...moved, phase: null }, { ...moved, phase: 2 }]);
    const phases = groups.map(({ heading }) => heading.split(',', 1)[0]);
    expect(phases).toEqual(['Whole plan', 'Phase 1', 'Phase 2']);
  });
});

describe('doseStepsInWords', () => {
  const first: DoseStep = {
    ...{ kind: 'prescribed', also: [], item: id, exerciseId: 'quad-set', side: 'right', dose, stage: null },
    ...{ place: { phase: 1, lane: 'clinic' }, parameters: [], direction: null, origin: signed },
    ...{ verdict: null, reviewed: null },
  };
  const approved = { revision: 3, outcome: 'approved', by: { id: 'person-2', displayName: 'Maria Pop' }, at } as const;

  it('tells the way of a dose, each step with who, why and who read it afterwards', () => {
    const harder = { parameter: 'hold_s', from: 20, to: 30, direction: 'harder' } as const;
    const changed: DoseStep = {
      ...{ ...first, kind: 'changed', also: ['stage'], dose: longer, parameters: [harder], direction: 'harder' },
      ...{ origin: visited, verdict: accepted, reviewed: approved },
    };
    const [prescribed, later] = doseStepsInWords([first, changed], naming);
    expect(prescribed).toMatchObject({ says: 'Prescribed in phase 1, clinic', reviewed: 'Not reviewed since' });
    expect(later).toMatchObject({
      says: '▲ harder: hold 20\u2009s → 30\u2009s; Worked on as dosed',
      reviewed: 'Approved by Maria Pop, 2026-03-02',
    });
  });

  it('names both exercises and the rung where one took the place of another', () => {
    const replaced: DoseStep = { ...first, kind: 'replaced', also: ['changed'], exerciseId: 'straight-leg-raise' };
    const [, words] = doseStepsInWords([first, { ...replaced, direction: 'easier' }], naming);
    expect(words?.says).toBe('Straight leg raise, right in place of Quad set, right: ▼ easier rung');
  });
});

describe('timelineEntryInWords', () => {
  it('counts the verdicts of a visit, the gravest first', () => {
    const visit = { id: 'visit-1', on: '2026-03-02' };
    const fact = {
      kind: 'visit-finished',
      visit,
      revision: 3,
      verdicts: { PROGRESS: 2, REGRESS: 1 },
      overridden: 1,
    } as const;
    expect(timelineEntryInWords({ ...fact, by, at }, naming)).toMatchObject({
      says: 'Visit of Mon 2 Mar',
      detail: '1 regress, 2 progress; 1 overridden',
      by: 'Ana Ionescu',
    });
  });

  it('says that a gate was overridden, what of it did not hold, and why', () => {
    const move = { kind: 'override', from: 1, to: 2, reason: 'Stairs at work' } as const;
    const fact = { kind: 'phase-moved', visit: { id: 'visit-1', on: '2026-03-02' }, move, unmet: 2 } as const;
    expect(timelineEntryInWords({ ...fact, by, at }, naming)).toMatchObject({
      says: expect.stringMatching(/^Goes on to phase 2, .* although the gate is not met$/) as string,
      detail: '2 of the gate not met or not known: “Stairs at work”',
    });
  });
});
