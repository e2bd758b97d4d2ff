import fc from 'fast-check';
import type { AssessmentView, FieldFault, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { changedAt } from './changed-at';
import { completeDocument, openDraft, save } from './new-assessment';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const document = completeDocument();
describe('the document of a draft', () => {
  let server: RunningServer;
  let client: TestClient;
  let draft: AssessmentView;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
    ({ draft } = await openDraft(client));
  });
  afterAll(() => server.stop());

  const faultsFor = async (given: unknown): Promise<FieldFault[]> => {
    const { status, body } = await save(client, draft, given);
    expect([status, (body as unknown as Problem).code]).toEqual([400, 'request.invalid']);
    return (body as unknown as Problem).findings;
  };

  it.each<[place: string, value: unknown, fault: string, at?: string]>([
    ['/schemaVersion', 2, 'not-one-of'],
    ['/assessedOn', '2026-02-30', 'not-a-date'],
    ['/assessedOn', null, 'not-a-date'],
    ['/pain', undefined, 'required'],
    ['/pain', null, 'not-an-object'],
    ['/pain', [], 'not-an-object'],
    ['/pain', 'much', 'not-an-object'],
    ['/pain/now', undefined, 'required'],
    ['/pain/now', '4', 'not-a-number'],
    ['/pain/now', 11, 'too-large'],
    ['/pain/worst', -1, 'too-small'],
    ['/pain/marks/0/x', 1.01, 'too-large'],
    ['/pain/marks/0/quality', 'odd', 'not-one-of'],
    ['/pain/marks/0', null, 'not-an-object'],
    ['/presentation/id', 'knee', 'unknown-id'],
    ['/presentation/id', 7, 'unknown-id'],
    ['/presentation/icd10', 'x'.repeat(21), 'too-long'],
    ['/presentation/onsetOn', '2026-11-03', 'date-not-in-range'],
    ['/presentation/side', 'port', 'not-one-of'],
    ['/presentation/events', {}, 'not-a-list'],
    ['/redFlags/answers', [], 'not-an-object'],
    ['/redFlags/answers', null, 'not-an-object'],
    ['/redFlags/answers', undefined, 'required'],
    ['/redFlags/answers', { 'cauda-equina.3': 'maybe' }, 'not-one-of', '/redFlags/answers/cauda-equina.3'],
    ['/redFlags/answers', { 'a/b~c $value': 'yes' }, 'unknown-field', '/redFlags/answers/a~1b~0c $value'],
    ['/redFlags/answers', { toString: 'yes' }, 'unknown-field', '/redFlags/answers/toString'],
    ['/redFlags/others', 'yes', 'not-one-of'],
    ['/precautions/flags', [{ flag: 'x' }], 'unknown-id', '/precautions/flags/0/flag'],
    ['/findings/0', [], 'not-an-object'],
    ['/findings/0', 'positive', 'not-an-object'],
    ['/findings/0/extra', 1, 'unknown-field'],
    ['/findings/0/constructor', { name: 'x' }, 'unknown-field'],
    ['/findings', Array(501).fill(null), 'too-many'],
    ['/strength/0/grade', '6', 'not-one-of'],
    ['/strength/0/side', null, 'not-one-of'],
    ['/strength/0/muscle', 'wings', 'unknown-id'],
    ['/rangeOfMotion/0/degrees', 400, 'too-large'],
    ['/rangeOfMotion/0/degrees', Number.NaN, 'not-a-number'],
    ['/rangeOfMotion/0/painful', 'no', 'not-true-or-false'],
    ['/tests/0/value', 0, 'too-small'],
    ['/outcomes/0/score', 81, 'too-large'],
    ['/goals/0/weeks', 1.5, 'not-a-whole-number'],
    ['/goals/0/activity', 'a\nb', 'control-characters'],
    ['/goals/0/activity', 'x'.repeat(501), 'too-long'],
    ['/constraints/weekdays', 'mon', 'not-a-list'],
    ['/constraints/clinicEquipment', 'some', 'not-a-list'],
    ['/constraints/homeEquipment', ['band', 'spoon'], 'unknown-id', '/constraints/homeEquipment/1'],
    ['/notes', 'a\u202eb', 'control-characters'],
    ['/notes', 'x'.repeat(20_001), 'too-long'],
    ['/extra', {}, 'unknown-field'],
  ])('is refused for %s = %j: %s', async (place, value, code, at = place) => {
    const faults = await faultsFor(changedAt(document, place, value));
    expect(faults).toContainEqual(expect.objectContaining({ code, pointer: `/document${at}`, in: 'body' }));
    const fieldsMissing = faults.filter((fault) => fault.code === 'required').length;
    expect(faults.length - fieldsMissing).toBe(code === 'required' ? 0 : 1);
  });

  it('is refused with every fault at once, each at its place and with its limits', async () => {
    const wrong = changedAt(document, '/pain', { now: 11, best: null, worst: 'x', marks: [] }) as Record<
      string,
      unknown
    >;
    const faults = await faultsFor({ ...wrong, findings: [{ id: 'x', side: null, result: 'maybe' }], notes: 7 });
    expect(faults.map(({ pointer, code, params }) => [pointer, code, params])).toEqual([
      ['/document/pain/now', 'too-large', { min: 0, max: 10 }],
      ['/document/pain/worst', 'not-a-number', {}],
      ['/document/findings/0/id', 'unknown-id', {}],
      ['/document/findings/0/result', 'not-one-of', { allowed: ['positive', 'negative'] }],
      ['/document/notes', 'not-text', {}],
    ]);
  });

  it('is refused when it is missing, or is a list or a word', async () => {
    const answers = await Promise.all([undefined, null, [], 'x'].map((given) => save(client, draft, given)));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });

  it('with a fault in every few bytes gets one bounded answer', async () => {
    const answers = await Promise.all([
      faultsFor({ ...document, findings: Array(60_000).fill(0) }),
      faultsFor({ ...document, redFlags: { answers: Object.fromEntries(keys(15_000)), others: 'absent' } }),
      faultsFor({ ...document, ...Object.fromEntries(keys(15_000)) }),
    ]);
    expect(answers.map(([fault, ...more]) => [fault?.code, more])).toEqual(Array(3).fill(['too-many', []]));
  });

  it.each<[string, string, number, string]>([
    ['of 10 MB', JSON.stringify({ document, more: 'x'.repeat(10_000_000) }), 413, 'request.too-large'],
    ['nested 10,000 deep', `{"document":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400, 'request.malformed'],
    ['with a prototype', '{"document":{"__proto__":{"x":1}}}', 400, 'request.malformed'],
    ['that ends too early', '{"document":{', 400, 'request.malformed'],
  ])('is refused in a body %s', async (_, payload, status, code) => {
    for (const url of [routes.assessment(draft.id), routes.assessmentImport(draft.patientId)]) {
      const method = url.endsWith('import') ? 'POST' : 'PUT';
      const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
      const answer = await client.send({ method, url, headers, payload });
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
    }
  });

  it('is never answered 5xx, whatever stands at one place (400 tries)', async () => {
    const places = placesOf(document);
    const value = fc.oneof(
      fc.constantFrom(null, true, 0, -1, 1e308, '', '\ud800', '\u0000', [], {}, [[]], [null], { length: 3 }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), value, async (place, given) => {
        const { status } = await save(client, { ...draft, version: 99 }, changedAt(document, place, given));
        expect([400, 412]).toContain(status);
      }),
      { numRuns: 400, seed: 20_261_125 },
    );
  });
});

function keys(count: number): [string, string][] {
  return Array.from({ length: count }, (_, at) => [`k${at}`, 'yes']);
}

function placesOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([name, member]) => placesOf(member, `${at}/${name}`));
  return at === '' ? inside : [at, ...inside];
}
