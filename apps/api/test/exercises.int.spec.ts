import { randomUUID } from 'node:crypto';
import type {
  ExerciseChangedProblem,
  ExercisePage,
  ExerciseView,
  OwnExercisesView,
  Problem,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Exercise } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { newExercise } from './new-exercise';
import type { Answer, TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the exercise library', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const setup = async (): Promise<{ clinic: TestClinic; therapist: TestClient }> => {
    const clinic = await createTestClinic(server);
    return { clinic, therapist: await clinic.as('therapist') };
  };
  const create = async (client: TestClient, given: Partial<Exercise> = {}): Promise<Exercise> => {
    const { status, body } = await client.post<ExerciseView>(routes.exercises, { exercise: newExercise(given) });
    expect(status).toBe(201);
    return body.entry;
  };
  const search = async (client: TestClient, query: string): Promise<ExercisePage> =>
    (await client.get<ExercisePage>(`${routes.exercises}?${query}`)).body;
  const names = ({ items }: ExercisePage): string[] => items.map(({ entry }) => entry.name);

  it('comes whole, page by page, each exercise once', async () => {
    const { therapist } = await setup();
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ExercisePage = await search(therapist, `limit=150${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ entry }) => entry.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(shippedExercises.map(({ id }) => id));
  });

  it('is searched by words and narrowed by facets, which count what choosing them would show', async () => {
    const { therapist } = await setup();
    const page = await search(therapist, 'q=squ&region=knee&technique=strengthening&technique=nmes&limit=200');
    expect(page.items.length).toBeGreaterThan(1);
    expect(page.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ entry }) => entry.region))).toEqual(new Set(['knee']));
    const ofPhase = page.facets.phase.find(({ value }) => value === '3');
    const narrowed = await search(therapist, 'q=squ&region=knee&technique=strengthening&technique=nmes&phase=3');
    expect(narrowed.total).toBe(ofPhase?.count);
  });

  it.each([
    'region=wings',
    'phase=6',
    'difficulty=0',
    'technique=nmes&technique=magic',
    'favourites=maybe',
    'q=a&q=b',
    'tissue[]=x',
    'cursor=abc',
    `cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
  ])('refuses a search for %s', async (query) => {
    const { therapist } = await setup();
    expect((await therapist.get(`${routes.exercises}?${query}`)).status).toBe(400);
  });

  it('shows one exercise, shipped or own, and nothing under an id that names none', async () => {
    const { therapist } = await setup();
    const own = await create(therapist);
    const shipped = await therapist.get<ExerciseView>(routes.exercise('quad-set'));
    expect(shipped.body).toMatchObject({ origin: 'shipped', version: null, archived: false, favourite: false });
    expect(shipped.headers.etag).toBeUndefined();
    const mine = await therapist.get<ExerciseView>(routes.exercise(own.id));
    expect([mine.headers.etag, mine.body]).toMatchObject(['"1"', { entry: own, origin: 'own', version: 1 }]);
    for (const id of ['no-such', randomUUID(), 'a%00', '..']) {
      expect((await therapist.get(`${routes.exercises}/${id}`)).status).toBe(404);
    }
  });

  it('takes entries of the clinic, which are found at once and by nobody else', async () => {
    const { therapist } = await setup();
    const { therapist: elsewhere } = await setup();
    expect(names(await search(therapist, 'q=zebra'))).toEqual([]);
    const { id } = await create(therapist, { name: 'Zebra walk' });
    expect(names(await search(therapist, 'q=zebra'))).toEqual(['Zebra walk']);
    expect(names(await search(elsewhere, 'q=zebra'))).toEqual([]);
    const again = await therapist.post<Problem>(routes.exercises, { exercise: newExercise({ id }) });
    expect([again.status, again.body.code]).toEqual([409, 'exercise.id-taken']);
    expect((await elsewhere.post(routes.exercises, { exercise: newExercise({ id }) })).status).toBe(201);
  });

  it('is never stale, whichever process was asked to change it', async () => {
    const { clinic, therapist } = await setup();
    const entry = newExercise({ name: 'Heron stand' });
    const change = (statement: string, ...values: unknown[]): Promise<unknown> =>
      asOwner(statement, [clinic.id, ...values]);
    expect(names(await search(therapist, 'q=heron'))).toEqual([]);
    await change(
      `INSERT INTO clinic_exercises (clinic_id, id, entry, created_by, updated_by) VALUES ($1, $2, $3, $4, $4)`,
      ...[entry.id, JSON.stringify(entry), clinic.people.therapist.id],
    );
    expect(names(await search(therapist, 'q=heron'))).toEqual(['Heron stand']);
    const rename = `UPDATE clinic_exercises SET entry = jsonb_set(entry, '{name}', '"Stork stand"'), version = 2`;
    await change(`${rename} WHERE clinic_id = $1`);
    expect(names(await search(therapist, 'q=heron'))).toEqual([]);
    expect(names(await search(therapist, 'q=stork'))).toEqual(['Stork stand']);
  });

  it('takes entries one after the other soon, although thousands stand on one ladder already', async () => {
    const { clinic, therapist } = await setup();
    const root = newExercise();
    const rungs = Array.from({ length: 5_000 }, () => newExercise({ ladder: root.id, regressesTo: [root.id] }));
    await asOwner(
      `INSERT INTO clinic_exercises (clinic_id, id, entry, created_by, updated_by)
       SELECT $1, (entry->>'id')::uuid, entry, $2, $2 FROM jsonb_array_elements($3::jsonb) AS entry`,
      [clinic.id, clinic.people.therapist.id, JSON.stringify([root, ...rungs])],
    );
    await search(therapist, 'q=towel');
    const started = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => create(therapist)));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect((await search(therapist, 'q=towel&limit=1')).total).toBeGreaterThan(5_020);
  });

  it('refuses an entry with every fault that its rules find, each at its place', async () => {
    const { therapist } = await setup();
    const exercise = {
      ...newExercise({ difficulty: 9 as 5, ladder: 'nowhere', tags: ['x' as 'impact'] }),
      colour: 'red',
    };
    const { status, body } = await therapist.post<Problem>(routes.exercises, { exercise });
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.findings.map(({ code, pointer, params }) => [code, pointer, params['rule']]).toSorted()).toEqual([
      ['against-rule', '/exercise/colour', 'exercise.field-unknown'],
      ['against-rule', '/exercise/difficulty', 'exercise.out-of-range'],
      ['against-rule', '/exercise/ladder', 'exercise.unknown-ladder'],
      ['against-rule', '/exercise/tags/0', 'exercise.unknown-value'],
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a word', 'squat'],
    ['an empty entry', {}],
    ['an entry with an id of the shipped kind', newExercise({ id: 'my-squat' })],
    ['an entry with the id of a shipped one', newExercise({ id: 'quad-set' })],
    ['an entry with a hostile name', { ...newExercise(), constructor: { prototype: 1 } }],
    ['an entry with thousands of tags', { ...newExercise(), tags: Array(30_000).fill('x') }],
    ['an entry with a zero character', newExercise({ cue: 'a\u0000b' })],
    ['an entry with a dose of hostile names', { ...newExercise(), dose: { toString: 1, '\u0000': 2 } }],
  ])('refuses %s', async (_, exercise) => {
    const { therapist } = await setup();
    const { status, body } = await therapist.post<Problem>(routes.exercises, { exercise });
    expect([status, ['request.invalid', 'request.malformed'].includes(body.code)]).toEqual([400, true]);
  });

  it('changes entries one version at a time, and tells who lost the race what changed', async () => {
    const { clinic, therapist } = await setup();
    const entry = await create(therapist);
    const save = (client: TestClient, change: Partial<Exercise>, version = 1): Promise<Answer> =>
      client.put(routes.exercise(entry.id), { exercise: { ...entry, ...change } }, { 'if-match': `"${version}"` });
    const saved = await save(await clinic.as('administrator'), { name: 'Renamed', difficulty: 3 });
    expect([saved.status, saved.headers.etag]).toEqual([200, '"2"']);
    const lost = (await save(therapist, { name: 'Mine' })) as unknown as Answer<ExerciseChangedProblem>;
    expect([lost.status, lost.body.current.entry.name, lost.body.current.version]).toEqual([412, 'Renamed', 2]);
    expect(lost.body.changes).toMatchObject([{ version: 2, by: 'Test administrator', fields: ['name', 'difficulty'] }]);
    const same = await save(therapist, { name: 'Renamed', difficulty: 3 }, 2);
    expect([same.status, same.headers.etag]).toEqual([200, '"2"']);
    expect((await save(therapist, { id: randomUUID() }, 2)).status).toBe(400);
    expect((await therapist.put(routes.exercise(entry.id), { exercise: entry })).status).toBe(428);
    const shipped = await therapist.put(routes.exercise('quad-set'), { exercise: entry }, { 'if-match': '"1"' });
    expect(shipped.status).toBe(404);
  });

  it('changed by several at once is changed by one of them, and a ladder never becomes a circle', async () => {
    const { therapist } = await setup();
    const [one, two] = [await create(therapist), await create(therapist)];
    const save = (entry: Exercise, change: Partial<Exercise>): Promise<Answer> =>
      therapist.put(routes.exercise(entry.id), { exercise: { ...entry, ...change } }, { 'if-match': '"1"' });
    const renames = await Promise.all(['A', 'B', 'C'].map((name) => save(one, { name })));
    expect(renames.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const three = await create(therapist);
    const circle = await Promise.all([
      save(two, { progressesTo: [three.id] }),
      save(three, { progressesTo: [two.id] }),
    ]);
    expect(circle.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  it('loses what the clinic archives from its lists, keeps it readable, and takes it back', async () => {
    const { clinic, therapist } = await setup();
    const own = await create(therapist, { name: 'Zebra walk' });
    for (const id of [own.id, 'quad-set', 'quad-set']) {
      expect((await therapist.put(routes.exerciseArchive(id), {})).status).toBe(204);
    }
    expect(names(await search(therapist, 'q=zebra'))).toEqual([]);
    expect(names(await search(await clinic.as('supervisor'), 'archived=true')).toSorted()).toHaveLength(2);
    expect((await therapist.get<ExerciseView>(routes.exercise('quad-set'))).body.archived).toBe(true);
    expect((await therapist.delete(routes.exerciseArchive(own.id))).status).toBe(204);
    expect(names(await search(therapist, 'q=zebra'))).toEqual(['Zebra walk']);
    expect((await therapist.put(routes.exerciseArchive('no-such'), {})).status).toBe(404);
    const { rows } = await asOwner(
      `SELECT action, data FROM audit_events WHERE clinic_id = $1 AND action IN ('exercise.archived', 'exercise.restored') ORDER BY id`,
      [clinic.id],
    );
    expect(rows).toEqual([
      { action: 'exercise.archived', data: { exercise: own.id } },
      { action: 'exercise.archived', data: { exercise: 'quad-set' } },
      { action: 'exercise.restored', data: { exercise: own.id } },
    ]);
  });

  it('knows each person’s own favourites', async () => {
    const { clinic, therapist } = await setup();
    await therapist.put(routes.exerciseFavourite('quad-set'), {});
    await therapist.put(routes.exerciseFavourite('bridge-march'), {});
    await therapist.delete(routes.exerciseFavourite('bridge-march'));
    const mine = await search(therapist, 'favourites=true');
    expect(mine.items.map(({ entry, favourite }) => [entry.id, favourite])).toEqual([['quad-set', true]]);
    expect((await search(await clinic.as('supervisor'), 'favourites=true')).items).toEqual([]);
  });

  it('tells in one answer everything by which it differs from the shipped one', async () => {
    const { therapist } = await setup();
    const [later, first] = [await create(therapist, { name: 'B' }), await create(therapist, { name: 'A' })];
    await therapist.put(routes.exerciseArchive(later.id), {});
    await therapist.put(routes.exerciseFavourite('quad-set'), {});
    const { body } = await therapist.get<OwnExercisesView>(routes.ownExercises);
    expect(body.entries.map(({ entry, archived }) => [entry.id, archived])).toEqual([
      [first.id, false],
      [later.id, true],
    ]);
    expect([body.archivedIds, body.favouriteIds]).toEqual([[later.id], ['quad-set']]);
  });
});
