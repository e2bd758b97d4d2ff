import type { AssessedPatient } from './assessed-patient';
import { assess } from './assess';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, FindingRecord } from './assessment-document';
import type { BodySide } from '../kernel/body-side';
import { muscleGrades } from './muscle-grade';
import type { Problem } from './problem';

const adult: AssessedPatient = { birthOn: null, ageYears: 40, sex: 'female' };
const empty = emptyAssessment('2026-09-01');

function found(changes: Partial<AssessmentDocument>): readonly Problem[] {
  return assess({ ...empty, ...changes }, adult).problems;
}

const inShort = (problem: Problem): string =>
  [
    problem.kind,
    problem.kind === 'impaired' ? problem.ability : problem.tissue,
    problem.side ?? 'none',
    problem.weight,
    problem.because.length,
  ].join(' ');

const finding = (id: string, side: BodySide | null, result: FindingRecord['result'] = 'positive'): FindingRecord => ({
  id,
  side,
  result,
});

const oa = (side: BodySide | null): AssessmentDocument['presentation'] => ({
  ...empty.presentation,
  id: 'knee-oa',
  side,
});

describe('assess', () => {
  it('finds nothing where nothing was found', () => {
    expect(found({})).toEqual([]);
  });

  it('names the tissues and the ability that a finding implies, with the finding', () => {
    expect(found({ findings: [finding('sls-hip-drop', 'left')] }).map(inShort)).toEqual([
      'weak gluteus-medius left 3 1',
      'impaired motor-control left 3 1',
      'tight quadratus-lumborum left 3 1',
      'tight tfl-itb left 3 1',
    ]);
  });

  it('joins left and right', () => {
    const findings = [finding('ober-positive', 'left'), finding('ober-positive', 'right')];
    expect(found({ findings }).map(inShort)).toEqual(['tight tfl-itb both 3 2']);
  });

  it('gives no side to what stands in the middle, and both to what a finding without side implies', () => {
    const problems = found({ findings: [finding('prone-instability-positive', null)] });
    expect(problems.map(inShort)).toEqual([
      'weak lumbar-multifidus both 3 1',
      'impaired motor-control none 3 1',
      'weak transversus-abdominis none 3 1',
    ]);
  });

  it('lets nothing follow from a negative finding, whatever another one proves', () => {
    const negative = finding('ober-positive', 'left', 'negative');
    expect(found({ findings: [negative] })).toEqual([]);
    const problems = found({ findings: [negative, finding('sls-hip-drop', 'left')] });
    expect(problems.map(inShort)).toContain('tight tfl-itb left 3 1');
  });

  it.each(['0', '2-', '3+', '4-', '4'] as const)('calls a muscle weak at grade %s', (grade) => {
    const strength = [{ muscle: 'quadriceps', side: 'left', grade, painful: false } as const];
    expect(found({ strength }).map(inShort)).toEqual(['weak quadriceps left 3 1']);
  });

  it.each(['4+', '5'] as const)('does not call a muscle weak at grade %s', (grade) => {
    expect(found({ strength: [{ muscle: 'quadriceps', side: 'left', grade, painful: false }] })).toEqual([]);
  });

  it('needs no comparison with the other side: grades above 4 lie less than one grade apart', () => {
    const strong = Object.values(muscleGrades).filter(({ value }) => value > 4);
    expect(Math.max(...strong.map(({ value }) => value)) - Math.min(...strong.map(({ value }) => value))).toBeLessThan(
      1,
    );
  });

  it('blames tissues for a limited motion that stands for a finding, else the motion itself', () => {
    const motion = (name: string, degrees: number): AssessmentDocument['rangeOfMotion'] => [
      { motion: name, side: 'left', degrees, painful: false },
    ];
    expect(found({ rangeOfMotion: motion('knee-flexion', 90) }).map(inShort)).toEqual([
      'tight knee-capsule left 3 1',
      'tight rectus-femoris left 3 1',
    ]);
    expect(found({ rangeOfMotion: motion('hip-flexion', 80) })).toEqual([
      {
        kind: 'impaired',
        ability: 'mobility',
        side: 'left',
        weight: 3,
        because: [{ kind: 'motion', motion: 'hip-flexion', side: 'left', degrees: 80, finding: null }],
      },
    ]);
  });

  it('reads measured tests and scores as the findings that they stand for', () => {
    const problems = found({
      tests: [{ test: 'knee-to-wall', side: 'right', value: 6 }],
      outcomes: [{ id: 'cait', score: 25 }],
    });
    expect(problems.map(inShort)).toEqual([
      'impaired balance none 3 1',
      'weak gluteus-medius both 3 1',
      'weak peroneals both 3 1',
      'tight soleus right 3 1',
      'tight talocrural-capsule right 3 1',
    ]);
    expect(problems.at(-1)?.because).toEqual([
      { kind: 'test', test: 'knee-to-wall', side: 'right', value: 6, finding: 'dorsiflexion-limited' },
    ]);
  });

  it('lays what a test without side shows on the presentation’s side, and on both where that has none', () => {
    const slow = (side: BodySide | null): (BodySide | null)[] =>
      found({ presentation: oa(side), tests: [{ test: 'tug', side: null, value: 16 }] })
        .filter(({ because }) => because.some(({ kind }) => kind === 'test'))
        .map((problem) => (problem.kind === 'impaired' ? null : problem.side));
    expect(new Set(slow('left'))).toEqual(new Set(['left', null]));
    expect(new Set(slow('both'))).toEqual(new Set(['both', null]));
    expect(new Set(slow(null))).toEqual(new Set(['both', null]));
  });

  it('finds what only two measurements show together', () => {
    const rotations = [
      ['shoulder-internal-rotation', 'right', 40],
      ['shoulder-internal-rotation', 'left', 60],
      ['shoulder-external-rotation', 'right', 100],
      ['shoulder-external-rotation', 'left', 90],
    ] as const;
    const rangeOfMotion = rotations.map(([motion, side, degrees]) => ({ motion, side, degrees, painful: false }));
    expect(found({ rangeOfMotion }).map(inShort)).toContain('tight posterior-shoulder-capsule right 3 1');
    const trunk = (flexors: number): string[] =>
      found({
        tests: [
          { test: 'trunk-extensor-endurance', side: null, value: 100 },
          { test: 'trunk-flexor-endurance', side: null, value: flexors },
        ],
      }).map(inShort);
    expect(trunk(101)).toContain('impaired endurance none 3 1');
    expect(trunk(100)).toEqual([]);
  });

  it('takes pain from moderate on for a problem of full weight', () => {
    const pain = (now: number | null, worst: number | null): string[] =>
      found({ pain: { ...empty.pain, now, worst } }).map(inShort);
    expect(pain(0, 0)).toEqual([]);
    expect(pain(1, 3)).toEqual(['impaired pain none 1 2']);
    expect(pain(null, 4)).toEqual(['impaired pain none 3 1']);
  });
});

describe('what the presentation makes likely', () => {
  it('weighs one, on its side only', () => {
    const problems = found({ presentation: oa('left') });
    expect(new Set(problems.map(({ weight, side }) => `${String(weight)} ${side ?? ''}`))).toEqual(new Set(['1 left']));
    expect(problems.map(inShort)).toContain('weak quadriceps left 1 1');
  });

  it('is outweighed by what was found on that side, and does not lend weight to the other', () => {
    const problems = found({ presentation: oa('left'), findings: [finding('quadriceps-weak', 'right')] });
    expect(problems.map(inShort)).toContain('weak quadriceps right 3 1');
    expect(problems.map(inShort)).toContain('weak quadriceps left 1 1');
  });

  it('gives way to a muscle of grade 5 and to a negative test of exactly that tissue', () => {
    const strong = found({
      presentation: oa('both'),
      strength: [{ muscle: 'quadriceps', side: 'left', grade: '5', painful: false }],
      findings: [finding('slr-limited', 'both', 'negative'), finding('forward-head', null, 'negative')],
    }).map(inShort);
    expect(strong).toContain('weak quadriceps right 1 1');
    expect(strong.filter((problem) => problem.includes('hamstrings'))).toEqual([]);
  });

  it('gives way to a measured test that is negative', () => {
    const tests = [{ test: 'straight-leg-raise', side: 'left', value: 85 } as const];
    const problems = found({ presentation: oa('left'), tests }).map(inShort);
    expect(problems.filter((problem) => problem.includes('hamstrings'))).toEqual([]);
  });

  it('stays when a posture or movement looks well', () => {
    const problems = found({ presentation: oa('left'), findings: [finding('sls-valgus', 'left', 'negative')] });
    expect(problems.map(inShort)).toContain('tight tfl-itb left 1 1');
  });
});

describe('what a clinician must see', () => {
  const codesOf = (changes: Partial<AssessmentDocument>, patient = adult): string[] =>
    assess({ ...empty, ...changes }, patient).findings.map(({ code, severity }) => `${severity} ${code}`);

  it('blocks for an emergency and informs about a routine referral', () => {
    const told = ['cauda-equina.3', 'vascular-claudication.1', 'vascular-claudication.2'];
    const answers = Object.fromEntries(told.map((key) => [key, 'yes' as const]));
    const result = assess({ ...empty, redFlags: { answers, others: 'absent' } }, adult);
    expect(result.redFlags.map(({ id }) => id)).toEqual(['cauda-equina', 'vascular-claudication']);
    const codes = result.findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toContain('block red-flag.cauda-equina');
    expect(codes).toContain('info red-flag.vascular-claudication');
  });

  it('names every precaution that nobody asked about', () => {
    const { findings } = assess(empty, adult);
    const open = findings.filter(({ code }) => code === 'precaution.unknown');
    expect(open.map(({ params }) => params['flag'])).toContain('implanted-electronic-device');
    expect(codesOf({ precautions: { flags: [], others: 'absent' } })).not.toContain('warn precaution.unknown');
  });

  it('shows a negative finding that a measured value contradicts', () => {
    const contradicted = {
      findings: [finding('knee-flexion-limited', 'left', 'negative')],
      rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degrees: 90, painful: false } as const],
    };
    expect(codesOf(contradicted)).toContain('warn finding.contradicted');
    const graded = {
      findings: [finding('quadriceps-weak', 'left', 'negative')],
      strength: [{ muscle: 'quadriceps', side: 'left', grade: '4-', painful: false } as const],
    };
    expect(codesOf(graded)).toContain('warn finding.contradicted');
  });

  it('points to a precaution that a measured value speaks for, until it is recorded as present', () => {
    const tests = [{ test: 'effusion', side: 'left', value: 2 } as const];
    expect(codesOf({ tests })).toContain('warn precaution.suggested');
    const record = { flag: 'joint-effusion-2plus', region: 'knee', side: 'left', since: null } as const;
    const flags = [{ ...record, status: 'present', clearedBy: null, clearedOn: null } as const];
    expect(codesOf({ tests, precautions: { flags, others: 'absent' } })).not.toContain('warn precaution.suggested');
    expect(codesOf({ tests: [{ test: 'berg', side: null, value: 44 }] })).toContain('warn precaution.suggested');
    expect(codesOf({ tests: [{ test: 'effusion', side: 'left', value: 1 }] })).not.toContain(
      'warn precaution.suggested',
    );
  });

  it('does not lose a finding that no exercise answers', () => {
    for (const id of ['dermatomal-change', 'lachman-positive', 'slump-positive']) {
      expect(found({ findings: [finding(id, 'left')] })).toEqual([]);
      expect(codesOf({ findings: [finding(id, 'left')] })).toContain('warn finding.without-problem');
    }
  });

  it('says when a test has no norm for the patient', () => {
    const tests = [{ test: 'chair-stand-30s', side: null, value: 8 } as const];
    expect(codesOf({ tests })).toContain('info measure.no-norm');
  });

  it('lists what the presentation asks for and nobody assessed', () => {
    const { findings } = assess({ ...empty, presentation: oa('left') }, adult);
    const open = findings.filter(({ code }) => code === 'measure.not-assessed').map(({ params }) => params['id']);
    expect(open).toEqual(expect.arrayContaining(['quadriceps', 'knee-extension', 'chair-stand-30s', 'koos']));
  });
});
