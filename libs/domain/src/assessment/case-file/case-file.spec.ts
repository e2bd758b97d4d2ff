import { assess } from '../assess';
import type { AssessedPatient } from '../assessed-patient';
import aclReconstruction from '../cases/acl-reconstruction-week-two.json';
import caudaEquina from '../cases/cauda-equina-stops-the-plan.json';
import lowBackPain from '../cases/chronic-low-back-pain-desk-worker.json';
import forwardHead from '../cases/forward-head-teenager-short-sessions.json';
import pacemaker from '../cases/knee-oa-with-pacemaker.json';
import osteoporosis from '../cases/osteoporosis-no-loaded-flexion.json';
import neverAsked from '../cases/precautions-never-asked.json';
import shoulder from '../cases/shoulder-one-visit-a-week.json';
import { findingKindOf } from '../finding-kind-of';
import { muscleGrades } from '../muscle-grade';
import type { AssessmentCase } from './assessment-case';
import { caseFromDocument } from './case-from-document';
import { caseFaults, readAssessmentCase } from './case-shape';
import { documentFromCase } from './document-from-case';

const shared = [
  ...[aclReconstruction, caudaEquina, lowBackPain, forwardHead],
  ...[pacemaker, osteoporosis, neverAsked, shoulder],
];
const assessedOn = '2026-09-01';

function read(value: unknown): AssessmentCase {
  const reading = readAssessmentCase(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

const patientOf = ({ patient }: AssessmentCase): AssessedPatient => ({ birthOn: null, ...patient });

/** The problems that a plan must treat: those of the findings and of grades up to 4. */
function wantedOf({ findings = [], strength = [] }: AssessmentCase): Set<string> {
  const implied = findings.flatMap(({ id }) => {
    const kind = findingKindOf(id);
    return [
      ...(kind?.impliesTight ?? []).map((tissue) => `tight ${tissue}`),
      ...(kind?.impliesWeak ?? []).map((tissue) => `weak ${tissue}`),
    ];
  });
  const graded = strength.filter(({ grade }) => muscleGrades[grade].value <= 4).map(({ muscle }) => `weak ${muscle}`);
  return new Set([...implied, ...graded]);
}

describe.each(shared.map((file) => [file.case, file] as const))('case %s', (_, value) => {
  const file = read(value);
  const document = documentFromCase(file, assessedOn);

  it('loses nothing on the way through an assessment', () => {
    expect(caseFromDocument(document, patientOf(file))).toMatchObject(file);
    expect(documentFromCase(read(caseFromDocument(document, patientOf(file))), '2000-01-01')).toEqual(document);
  });

  it('comes to exactly the evidenced tissues that its findings and muscle tests imply', () => {
    const evidenced = assess(document, patientOf(file)).problems.flatMap((problem) =>
      problem.kind !== 'impaired' && problem.weight === 3 ? [`${problem.kind} ${problem.tissue}`] : [],
    );
    expect(new Set(evidenced)).toEqual(wantedOf(file));
  });
});

describe('documentFromCase', () => {
  it('takes what is left out for not asked', () => {
    const document = documentFromCase(
      read({ patient: { ageYears: null, sex: 'unknown' }, presentation: { id: null } }),
      assessedOn,
    );
    expect(document).toMatchObject({
      assessedOn,
      precautions: { flags: [], others: 'unknown' },
      redFlags: { answers: {}, others: 'unknown' },
      pain: { now: null, best: null, worst: null },
      constraints: { startOn: null, clinicEquipment: 'all' },
    });
  });

  it('puts an operation on the presentation’s side unless the file says otherwise', () => {
    const surgery = { procedure: 'acl-reconstruction', on: '2026-08-24' };
    const told = {
      patient: { ageYears: 23, sex: 'female' },
      presentation: { id: 'acl-reconstruction', side: 'right', surgery },
    };
    expect(documentFromCase(read(told), assessedOn).presentation.events).toEqual([
      { ...surgery, side: 'right', qualifiers: {} },
    ]);
    const other = { ...told, presentation: { ...told.presentation, surgery: { ...surgery, side: 'left' } } };
    expect(documentFromCase(read(other), assessedOn).presentation.events[0]?.side).toBe('left');
  });

  it('lets what was found go before what was denied', () => {
    const redFlags = { findings: ['cauda-equina.1'], denied: ['cauda-equina.1', 'cauda-equina.2'] };
    const file = read({ patient: { ageYears: 51, sex: 'female' }, presentation: { id: null }, redFlags });
    expect(documentFromCase(file, assessedOn).redFlags.answers).toEqual({
      'cauda-equina.1': 'yes',
      'cauda-equina.2': 'no',
    });
  });
});

describe('caseFaults', () => {
  const faultsOf = (changes: object): string[] =>
    caseFaults({ ...pacemaker, ...changes }).map(({ code, pointer }) => `${pointer} ${code}`);

  it('finds nothing in a good file', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('tells all faults at once, each with its pointer', () => {
    const faults = faultsOf({
      patient: { ageYears: 66.5, sex: 'f' },
      presentation: { id: 'sore-knee', side: 'middle', surgery: { procedure: 'laser', on: '2026-13-01' } },
      pain: { nprsNow: 11 },
      findings: [{ id: 'wobbly', side: 'left' }, 7],
      strength: [{ muscle: 'knee', side: 'left', grade: '6' }],
      rangeOfMotion: [
        { motion: 'knee-flexion', side: 'left', degrees: 400 },
        { motion: 'knee-flexion', degrees: 200 },
      ],
      tests: [{ test: 'tug', side: null, value: 0 }],
      outcomes: [{ id: 'lefs', score: 81 }],
      precautions: { 'made-up': { status: 'present' }, osteoporosis: { status: 'maybe' } },
      redFlags: { findings: ['cauda-equina.9'] },
      goals: [{ kind: 'function', measure: 'lefs', target: 100, weeks: 0 }],
      constraints: { weekdays: ['someday'], clinicMinutes: 0, clinicEquipment: ['forklift'] },
    });
    expect(faults).toEqual([
      '/patient/ageYears not-a-whole-number',
      '/patient/sex not-one-of',
      '/presentation/id not-one-of',
      '/presentation/side not-one-of',
      '/presentation/surgery/procedure not-one-of',
      '/presentation/surgery/on not-a-date',
      '/pain/nprsNow too-large',
      '/findings/0/id not-one-of',
      '/findings/1 not-an-object',
      '/strength/0/muscle not-one-of',
      '/strength/0/grade not-one-of',
      '/rangeOfMotion/0/degrees too-large',
      '/rangeOfMotion/1/degrees too-large',
      '/tests/0/value too-small',
      '/outcomes/0/score too-large',
      '/precautions/made-up unknown-field',
      '/precautions/osteoporosis/status not-one-of',
      '/redFlags/findings/0 not-one-of',
      '/goals/0/weeks too-small',
      '/constraints/weekdays/0 not-one-of',
      '/constraints/clinicMinutes too-small',
      '/constraints/clinicEquipment/0 not-one-of',
    ]);
  });

  it('passes over what it does not know at the top, and nowhere else, so that no mistyped name loses an answer', () => {
    const { findings } = pacemaker.redFlags;
    expect(faultsOf({ story: 'a knee', expect: { status: 'composed' } })).toEqual([]);
    const faults = faultsOf({
      patient: { ...pacemaker.patient, name: 'told to nobody' },
      presentation: { ...pacemaker.presentation, operation: null },
      pain: { now: 3 },
      findings: [{ id: 'quadriceps-weak', sides: 'left' }],
      strength: [{ muscle: 'quadriceps', side: 'left', grade: '4', pain: true }],
      rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degree: 100, degrees: 105 }],
      precautions: { osteoporosis: { status: 'present', note: '' } },
      redFlags: { finding: findings, otherFindings: 'absent' },
      goals: [{ kind: 'function', measure: 'lefs', target: 55, weeks: 8, day: 'mon' }],
      constraints: { minutes: 45 },
    });
    expect(faults).toEqual([
      '/patient/name unknown-field',
      '/presentation/operation unknown-field',
      '/pain/now unknown-field',
      '/findings/0/sides unknown-field',
      '/strength/0/pain unknown-field',
      '/rangeOfMotion/0/degree unknown-field',
      '/precautions/osteoporosis/note unknown-field',
      '/redFlags/finding unknown-field',
      '/goals/0/day unknown-field',
      '/constraints/minutes unknown-field',
    ]);
  });

  it('refuses an operation that has not happened yet', () => {
    const presentation = { ...pacemaker.presentation, surgery: { procedure: 'acl-reconstruction', on: '2026-09-08' } };
    expect(faultsOf({ presentation })).toEqual(['/presentation/surgery/on date-not-in-range']);
    expect(faultsOf({ presentation, assessedOn: '2026-09-10' })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ' not-an-object'],
    ['null', null, ' not-an-object'],
    ['a text', '{}', ' not-an-object'],
    ['a list', [pacemaker], ' not-an-object'],
    ['an empty object', {}, '/patient required'],
    ['a very long list', { ...pacemaker, findings: Array(1_000_000).fill(0) }, '/findings too-many'],
    ['ten megabytes of notes', { ...pacemaker, notes: 'x'.repeat(10_000_000) }, '/notes too-long'],
    ['a very deep value', { ...pacemaker, pain: nested(100_000) }, '/pain not-an-object'],
    [
      'names that every object has',
      { ...pacemaker, precautions: JSON.parse('{"__proto__":{}}') as unknown },
      '/precautions/__proto__ unknown-field',
    ],
  ])('refuses %s with a pointer, at once', (_, value, expected) => {
    expect(caseFaults(value).map(({ code, pointer }) => `${pointer} ${code}`)).toContain(expected);
  });
});

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}
