import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { anExerciseView } from '../testing/samples';
import { Connection } from './connection';
import { createExerciseId } from './library-exercise-id';
import { LibraryStore } from './library-store';

async function setup() {
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const store = TestBed.inject(LibraryStore);
  await settle();
  const own = () => http.expectOne(routes.ownExercises);
  return { http, store, own };
}

async function setupWith(view = anExerciseView()) {
  const planner = await setup();
  planner.own().flush({ entries: [view], archivedIds: ['clamshell'], favouriteIds: ['clamshell-band'] });
  await settle();
  return { ...planner, id: view.entry.id };
}

describe('LibraryStore', () => {
  it('joins the shipped library with what the clinic made of it', async () => {
    const { store, id } = await setupWith();
    expect(store.entries().size).toBe(shippedExercises.length + 1);
    expect(store.entries().get(id)).toMatchObject({ version: 1, archived: false, favourite: false });
    expect(store.entries().get('clamshell')).toMatchObject({ version: null, archived: true });
    expect(store.entries().get('clamshell-band')?.favourite).toBe(true);
  });

  it('has the shipped library even when the own part cannot be read, and reads it once the connection is back', async () => {
    const { store, own } = await setup();
    own().error(new ProgressEvent('error'));
    await settle();
    expect([store.failure(), store.ownFailure()?.kind, store.entries().size]).toEqual([
      null,
      'unreachable',
      shippedExercises.length,
    ]);
    TestBed.inject(Connection).noteAnswer();
    await settle();
    own().flush({ entries: [], archivedIds: [], favouriteIds: [] });
    await settle();
    expect(store.ownFailure()).toBeNull();
  });

  it('stars at once, and takes the star back when it was not kept', async () => {
    const { http, store } = await setupWith();
    const done = store.star('clamshell', true);
    expect(store.entries().get('clamshell')?.favourite).toBe(true);
    refuse(http.expectOne({ method: 'PUT', url: routes.exerciseFavourite('clamshell') }), 'server.unavailable');
    expect(await done).toMatchObject({ kind: 'problem' });
    expect(store.entries().get('clamshell')?.favourite).toBe(false);
  });

  it('archives once the server has', async () => {
    const { http, store } = await setupWith();
    const done = store.setArchived('clamshell', false);
    expect(store.entries().get('clamshell')?.archived).toBe(true);
    http.expectOne({ method: 'DELETE', url: routes.exerciseArchive('clamshell') }).flush(null);
    expect(await done).toBeNull();
    expect(store.entries().get('clamshell')?.archived).toBe(false);
  });

  it('takes in a new version in place of the one before', async () => {
    const { store, id } = await setupWith();
    const { entry } = anExerciseView();
    store.hold(anExerciseView({ entry: { ...entry, name: 'Wall clamshell' }, version: 2 }));
    expect(store.entries().get(id)).toMatchObject({ exercise: { name: 'Wall clamshell' }, version: 2 });
    expect(store.entries().size).toBe(shippedExercises.length + 1);
  });
});

describe('createExerciseId', () => {
  it('makes a different UUID of version 4 each time', () => {
    const ids = Array.from({ length: 50 }, createExerciseId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(50);
  });
});
