import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { AssessmentView, PatientView, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { ageInYears, assessmentCaseShape, calendarDateIn, jsonSchemaOf, parseCalendarDate } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { completeDocument, openDraft, signedAssessment } from './new-assessment';
import { newPatient } from './new-patient';
import type { Answer, TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

type File = Record<string, unknown> & { patient: { ageYears: number; sex: PatientView['sex'] } };

const libs = join(__dirname, '../../../libs');
const cases = join(libs, 'domain/src/assessment/cases');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const files = readdirSync(cases).map((name): [name: string, file: File] => [name, readJson(join(cases, name)) as File]);
const today = calendarDateIn('Europe/Bucharest', new Date());
const schema = readJson(join(libs, 'contracts/assessment-case.schema.json')) as object;
const fitsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** A patient whom a file can be about, born so many years ago. */
function patientOf({ ageYears, sex }: File['patient']): ReturnType<typeof newPatient> {
  return newPatient({ birthOn: `${Number(today.slice(0, 4)) - ageYears}-01-01`, sex });
}

describe('assessments as files', () => {
  let server: RunningServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
  });
  afterAll(() => server.stop());

  const importPath = async (patient: object): Promise<string> => {
    const { body } = await client.post<PatientView>(routes.patients, patient);
    return routes.assessmentImport(body.id);
  };
  const importFor = async (patient: object, file: unknown): Promise<Answer<AssessmentView>> =>
    client.post(await importPath(patient), { file });
  const refusalOf = async (patient: object, file: unknown): Promise<Answer<Problem>> =>
    client.post(await importPath(patient), { file });

  it('are described by the published schema, which says what their reader says', () => {
    expect(schema).toMatchObject(jsonSchemaOf(assessmentCaseShape.rule));
    expect(files.length).toBeGreaterThan(7);
  });

  it.each(files)('become drafts of today and leave as they came: %s', async (_, file) => {
    const { status, body } = await importFor(patientOf(file.patient), file);
    expect([status, body.status, body.document.assessedOn]).toEqual([201, 'draft', today]);
    expect(fitsSchema(file)).toBe(true);
    const left = await client.get<File>(routes.assessmentFile(body.id));
    expect(fitsSchema(left.body)).toBe(true);
    const again = await importFor(patientOf(file.patient), left.body);
    expect([again.status, again.body.document]).toEqual([201, body.document]);
  });

  it('say of the patient no more than age and sex, and that they left is told', async () => {
    const { patient, signed } = await signedAssessment(client);
    const { body, status } = await client.get(routes.assessmentFile(signed.id));
    const [born, on] = [parseCalendarDate('1980-02-29'), parseCalendarDate(completeDocument().assessedOn)];
    const age = born && on ? ageInYears(born, on) : null;
    expect([status, body['patient']]).toEqual([200, { ageYears: age, sex: 'female' }]);
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE action = 'assessment.exported' AND subject_id = $1`,
      [signed.id],
    );
    expect(rows).toEqual([{ data: { patient: patient.id } }]);
  });

  it('with faults are refused with every fault at its place', async () => {
    const [, file] = files[0] ?? ['', { patient: { ageYears: 40, sex: 'male' as const } }];
    const wrong = {
      ...file,
      presentation: { id: 'knees' },
      pain: { nprsNow: 11 },
      outcomes: [{ id: 'lefs', score: 99 }],
    };
    const { status, body } = await refusalOf(patientOf(file.patient), { ...wrong, precautions: { dragons: {} } });
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.findings.map(({ pointer, code, params }) => [pointer, code, params])).toEqual([
      ['/file/presentation/id', 'unknown-id', {}],
      ['/file/pain/nprsNow', 'too-large', { min: 0, max: 10 }],
      ['/file/outcomes/0/score', 'too-large', { min: 0, max: 80 }],
      ['/file/precautions/dragons', 'unknown-field', {}],
    ]);
  });

  it.each<[string, Partial<File>, string, string]>([
    [
      'of somebody two years older',
      { patient: { ageYears: 48, sex: 'female' } },
      '/file/patient/ageYears',
      'other-patient',
    ],
    ['of a man', { patient: { ageYears: 46, sex: 'male' } }, '/file/patient/sex', 'other-patient'],
    ['of tomorrow', { assessedOn: '2999-01-01' }, '/file/assessedOn', 'date-not-in-range'],
    ['of before the patient was born', { assessedOn: '1900-01-01' }, '/file/assessedOn', 'date-not-in-range'],
    [
      'of an operation to come',
      { presentation: { id: null, onsetOn: '2999-01-01' } },
      '/file/presentation/onsetOn',
      'date-not-in-range',
    ],
    ['of no day', { assessedOn: null }, '/file/assessedOn', 'not-a-date'],
  ])('%s are refused for a woman of 46', async (_, given, pointer, code) => {
    const file = { patient: { ageYears: 46, sex: 'female' }, presentation: { id: null }, ...given };
    const { status, body } = await refusalOf(patientOf({ ageYears: 46, sex: 'female' }), file);
    expect([status, body.findings]).toMatchObject([
      400,
      expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    ]);
  });

  it.each([undefined, null, [], 'x', 7])('that are %j are refused', async (file) => {
    const { status, body } = await refusalOf(newPatient(), file);
    expect([status, body.findings[0]?.pointer]).toEqual([400, '/file']);
  });

  it('meet the draft that is open', async () => {
    const { patient } = await openDraft(client);
    const file = { patient: { ageYears: null, sex: 'unknown' }, presentation: { id: null } };
    const answer = await client.post<Problem>(routes.assessmentImport(patient.id), { file });
    expect([answer.status, answer.body.code]).toEqual([409, 'assessment.draft-open']);
  });
});
