import {
  assess,
  calendarDateIn,
  changesSince,
  conditionGroups,
  missingToSign,
  parseCalendarDate,
  presentations,
  readAssessmentDocument,
  unansweredPrecautions,
  type AssessmentDocument,
} from '@repattern/domain';
import { demoDocument } from './demo-assessment';
import { demoClinics } from './demo-clinics';

const today = calendarDateIn('Europe/Bucharest', new Date('2026-11-25T09:00:00Z'));
const [clinic] = demoClinics;
const patients = clinic?.patients ?? [];
const demoAssessments = clinic?.assessments ?? [];

/** Every demo document in order, each continuing the patient's last one. */
const documents = demoAssessments.reduce<{ patient: string; status: string; document: AssessmentDocument }[]>(
  (made, demo) => {
    const previous = made.findLast(({ patient }) => patient === demo.patient)?.document ?? null;
    return [...made, { ...demo, document: demoDocument(demo, today, previous) }];
  },
  [],
);
const blocking = (document: AssessmentDocument): string[] =>
  missingToSign(document).flatMap(({ code, severity }) => (severity === 'block' ? [code] : []));

describe('the demo assessments', () => {
  it.each(documents)('of $patient ($status) can stand in a record', ({ status, document }) => {
    expect(readAssessmentDocument(document)).toMatchObject({ ok: true });
    if (status === 'signed') expect(blocking(document)).toEqual([]);
  });

  it('are signed for thirteen presentations of all seven condition groups', () => {
    const signed = documents
      .filter(({ status }) => status === 'signed')
      .map(({ document }) => document.presentation.id);
    const groups = presentations.filter(({ id }) => signed.includes(id)).map(({ group }) => group);
    expect(groups.length).toBe(13);
    expect(new Set(groups)).toEqual(new Set(Object.keys(conditionGroups)));
  });

  it('find something to treat in everybody who was examined', () => {
    for (const { patient, document } of documents) {
      const [, , , birth = '', sex = 'unknown'] = patients.find(([number]) => number === patient) ?? [];
      const { problems } = assess(document, { birthOn: parseCalendarDate(birth), ageYears: null, sex });
      expect([patient, problems.some(({ weight }) => weight === 3)]).toEqual([patient, true]);
    }
  });

  it('hold one that red flags stop, one with open precautions, and one that got better', () => {
    const of = (number: string): AssessmentDocument[] =>
      documents.filter(({ patient }) => patient === number).map(({ document }) => document);
    const [stopped] = of('DEMO-004');
    const [, open] = of('DEMO-008');
    const [before, after] = of('DEMO-001');
    const unknown = { birthOn: null, ageYears: null, sex: 'male' } as const;
    expect(stopped && assess(stopped, unknown).redFlags.map(({ id }) => id)).toEqual(['cauda-equina']);
    expect(open && missingToSign(open)).toContainEqual(
      expect.objectContaining({ code: 'precaution.unknown', severity: 'warn' }),
    );
    expect(after && unansweredPrecautions(after)).toEqual([]);
    const verdicts = before && after ? changesSince(before, after).map(({ verdict }) => verdict) : [];
    expect(verdicts).toContain('important-better');
    expect(verdicts).not.toContain('important-worse');
  });

  it('are not older than the record of their patient', () => {
    for (const { patient, daysAgo } of demoAssessments) {
      const daysOnRecord = patients.find(([number]) => number === patient)?.[6];
      expect([patient, daysOnRecord]).toEqual([patient, Math.max(daysOnRecord ?? -1, daysAgo)]);
    }
  });

  it('leave two patients of the clinic without any', () => {
    const assessed = new Set(documents.map(({ patient }) => patient));
    expect(patients.filter(([number]) => !assessed.has(number)).map(([number]) => number)).toEqual([
      'DEMO-010',
      'DEMO-012',
    ]);
  });
});
