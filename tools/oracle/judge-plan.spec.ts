import type { CaseFile } from './case-file.ts';
import { goodCase, goodPlan, withItem, within, withMore, withPhase } from './good-plan.ts';
import { judgeCommand } from './judge-command.ts';
import { judgePlan } from './judge-plan.ts';
import { rules } from './judgement.ts';
import type { Rule } from './judgement.ts';
import type { PlanFile } from './plan-file.ts';

const raised: CaseFile = { ...goodCase, redFlags: { findings: ['cauda-equina.1'] } };
const stretched = {
  exerciseId: 'hamstring-stretch-supine-strap',
  dose: { form: 'stretch-static', sets: 1, reps: 2, hold_s: 30 },
  treats: [{ kind: 'tight', tissue: 'hamstrings' }],
};
const released = {
  exerciseId: 'mfr-quadriceps',
  dose: { form: 'myofascial-release', minutes: 3, depth: 2 },
  minutes: 3,
};
const stimulated = {
  exerciseId: 'nmes-quadriceps-isometric',
  dose: { form: 'nmes', on_s: 10, off_s: 50 },
  minutes: 12,
};
const raisedLeg = { exerciseId: 'straight-leg-raise', dose: { form: 'strength-isotonic', sets: 1, reps: 10 } };
const withFlag = (flag: string, told: object = {}): CaseFile => ({
  ...goodCase,
  precautions: { [flag]: { status: 'present', ...told } },
});
const expecting = (expect: CaseFile['expect']): CaseFile => ({ ...goodCase, ...(expect && { expect }) });
const kit = within({ clinicEquipment: 'all' });

const broken: readonly [Rule, string, CaseFile, PlanFile][] = [
  ['red-flag', 'goes on under an emergency', raised, goodPlan],
  ['red-flag', 'is blocked without naming the flag', raised, { status: 'blocked' }],
  [
    'red-flag',
    'is blocked and carries items',
    raised,
    { ...goodPlan, status: 'blocked', findings: [{ code: 'red-flag.cauda-equina' }] },
  ],
  ['status', 'is blocked for nothing', goodCase, { status: 'blocked' }],
  ['unknown', 'is silent about what nobody asked', { ...goodCase, otherPrecautions: 'unknown' }, goodPlan],
  [
    'contraindicated',
    'stimulates beside a pacemaker',
    { ...kit, ...withFlag('implanted-electronic-device') },
    withItem(stimulated),
  ],
  [
    'contraindicated',
    'releases an infected knee',
    { ...withFlag('open-wound-or-skin-infection', { region: 'knee' }), constraints: kit.constraints },
    withItem(released),
  ],
  [
    'contraindicated',
    'loads a leg that must not bear weight',
    withFlag('non-weight-bearing-order', { side: 'left' }),
    withItem({ exerciseId: 'bridge-double-leg', dose: raisedLeg.dose, side: null, treats: [{ kind: 'impaired' }] }),
  ],
  ['unknown-exercise', 'has an exercise that nobody knows', goodCase, withItem({ exerciseId: 'levitation' })],
  ['dose-form', 'is dosed in another form', goodCase, withItem({ dose: { form: 'stretch-static', sets: 1, reps: 2 } })],
  ['dose-form', 'is not dosed', goodCase, withItem({ dose: {} })],
  [
    'dose-limit',
    'is dosed beyond the limit',
    goodCase,
    withItem({ dose: { form: 'strength-isometric', sets: 9, reps: 10 }, minutes: 20 }),
  ],
  ['dose-empty', 'has next to no dose', goodCase, withItem({ dose: { form: 'strength-isometric', sets: 1 } })],
  ['phase-range', 'comes too early', kit, withItem({ ...raisedLeg, exerciseId: 'knee-extension-90-45-loaded' })],
  ['difficulty', 'is too hard for its phase', kit, withItem({ ...raisedLeg, exerciseId: 'leg-press-single' })],
  [
    'grade-cap',
    'asks too much of a weak muscle',
    { ...goodCase, strength: [{ muscle: 'quadriceps', side: 'left', grade: '2+' }] },
    withItem(raisedLeg),
  ],
  ['healing', 'stretches the graft’s hamstrings', kit, withItem(stretched)],
  [
    'setting',
    'lays hands on at home',
    within({ homeMinutesPerDay: 30, homeEquipment: ['treatment-table'] }),
    withItem(released, 'home'),
  ],
  ['equipment', 'needs what the clinic lacks', within({ clinicEquipment: ['mat'] }), goodPlan],
  ['equipment', 'needs what the home lacks', goodCase, withItem(stretched, 'home')],
  ['ladder', 'has two rungs of one ladder', goodCase, withMore(raisedLeg)],
  ['minutes', 'takes no time', goodCase, withItem({ minutes: 0 })],
  ['minutes', 'takes less time than its dose', goodCase, withItem({ minutes: 0.4 })],
  ['rationale', 'has an item for nothing', goodCase, withItem({ treats: [] })],
  [
    'rationale',
    'says that it treats what it does not reach',
    goodCase,
    withItem({ treats: [{ kind: 'weak', tissue: 'deltoid' }] }),
  ],
  ['budget', 'takes longer than the session', goodCase, withItem({ minutes: 31 })],
  ['budget', 'takes longer than there is at home', goodCase, withItem({ minutes: 11 }, 'home')],
  ['input', 'answers a finding that nobody knows', { ...goodCase, findings: [{ id: 'sore' }] }, goodPlan],
  ['coverage', 'leaves a finding untreated', { ...goodCase, findings: [{ id: 'thomas-positive' }] }, goodPlan],
  [
    'coverage',
    'leaves a weak muscle untreated',
    { ...goodCase, strength: [{ muscle: 'soleus', grade: '4' }] },
    goodPlan,
  ],
  [
    'phases',
    'has one phase',
    goodCase,
    { ...goodPlan, phases: (goodPlan.phases ?? []).slice(0, 1), visits: (goodPlan.visits ?? []).slice(0, 4) },
  ],
  ['phases', 'has a phase without a gate', goodCase, withPhase({ exit: [] })],
  ['phases', 'has visits without anything to do', goodCase, withPhase({ clinic: [] })],
  ['calendar', 'has a visit on another weekday', within({ weekdays: ['mon'] }), goodPlan],
  ['calendar', 'begins too early', within({ startOn: '2026-09-08' }), goodPlan],
  ['calendar', 'goes back in time', goodCase, { ...goodPlan, visits: (goodPlan.visits ?? []).toReversed() }],
  ['calendar', 'has too few visits', goodCase, { ...goodPlan, visits: (goodPlan.visits ?? []).slice(2) }],
  ['expect', 'lacks a technique', expecting({ technique: ['nmes'] }), goodPlan],
  ['expect', 'has a technique too many', expecting({ noTechnique: ['stretching-strengthening'] }), goodPlan],
  ['expect', 'lacks a technique in a phase', expecting({ techniqueInPhase: [[1, 'breathing']] }), goodPlan],
  ['expect', 'carries a hazard', expecting({ noTag: ['hamstring-stretch'] }), withItem(stretched)],
  ['expect', 'lacks a finding', expecting({ findings: ['osteoporosis'] }), goodPlan],
  ['expect', 'lacks one of several exercises', expecting({ anyOf: [['bridge-march', 'clamshell']] }), goodPlan],
  ['expect', 'starts elsewhere', expecting({ startPhase: 2 }), goodPlan],
  ['expect', 'has another status', expecting({ status: 'blocked' }), goodPlan],
  ['expect', 'has a long home programme', expecting({ maxHomeItems: 0.5 }), goodPlan],
];

describe('judgePlan', () => {
  const rulesBroken = (input: CaseFile, plan: PlanFile): string[] => judgePlan(input, plan).map(({ rule }) => rule);

  it('finds nothing in a good plan', () => {
    expect(judgePlan(goodCase, goodPlan)).toEqual([]);
  });

  it.each(broken)('%s: finds a plan that %s', (rule, _, input, plan) => {
    expect(rulesBroken(input, plan)).toContain(rule);
  });

  it('has been seen to fail by each of its rules', () => {
    expect([...new Set(broken.map(([rule]) => rule))].toSorted()).toEqual(rules.toSorted());
  });

  it('lets a flag of the other side, of another region or that was cleared go', () => {
    const cleared = { ...goodCase, precautions: { 'acl-graft-under-12-weeks': { status: 'cleared' } } };
    const otherSide = { ...withFlag('non-weight-bearing-order', { side: 'right' }), presentation: {} };
    const bridge = { exerciseId: 'bridge-single-leg', dose: raisedLeg.dose, treats: [{ kind: 'impaired' }] };
    expect(rulesBroken(cleared, goodPlan)).toEqual([]);
    expect(rulesBroken(otherSide, withItem(bridge))).not.toContain('contraindicated');
    const elsewhere = withFlag('open-wound-or-skin-infection', { region: 'shoulder' });
    expect(rulesBroken(elsewhere, withItem(released))).not.toContain('contraindicated');
  });

  it('takes the facts of an exercise that the tables do not have from the plan', () => {
    const own = { technique: 'stretching-strengthening', doseForm: 'strength-isometric', targetsWeak: ['quadriceps'] };
    const exercise = { ...own, lengthens: [], difficulty: 1, phaseMin: 1, phaseMax: 5, setting: 'both', tags: [] };
    expect(rulesBroken(goodCase, withItem({ exerciseId: 'own', exercise: { ...exercise, equipment: [] } }))).toEqual(
      [],
    );
  });

  it('accepts that what cannot be treated is said', () => {
    const input = { ...withFlag('unstable-cardiac-condition'), findings: [{ id: 'thomas-positive' }] };
    const silent = judgePlan(input, goodPlan).filter(({ rule }) => rule === 'coverage');
    const said = {
      ...goodPlan,
      findings: [{ code: 'problem.untreatable', params: { problem: 'tight.iliopsoas.left' } }],
    };
    expect(silent).toHaveLength(1);
    expect(rulesBroken(input, said)).not.toContain('coverage');
  });
});

describe('judgeCommand', () => {
  const files: Record<string, unknown> = { good: goodPlan, empty: withPhase({ clinic: [] }), case: goodCase };
  const judge = (...parameters: string[]): { exitCode: number; out: string } =>
    judgeCommand(parameters, (file) => JSON.stringify(files[file]));

  it('leaves with 0 when nothing is wrong', () => {
    expect(judge('case', 'good')).toEqual({ exitCode: 0, out: '0 violations, 3 items, 6 visits\n' });
  });

  it('leaves with 1 and prints what is wrong', () => {
    const { exitCode, out } = judge('case', 'empty');
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^phases: phase 1 has visits and no clinic items\n1 violations/);
  });

  it('leaves with 2 when it is not told what to judge', () => {
    expect(judge('case').exitCode).toBe(2);
  });
});
