import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes } from '@repattern/contracts/values';
import { Notices } from '../../data/notices';
import { mayLeave } from '../../data/unsaved-work';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../../testing/planner-test-bed';
import { anExerciseView } from '../../testing/samples';
import { EditExercise } from './edit-exercise';
import { NewExercise } from './new-exercise';

const own = anExerciseView();
const elsewhere = { path: '**', children: [] };

async function setup(address: string) {
  const http = setUpPlanner([
    { path: 'library/new', component: NewExercise, canDeactivate: [mayLeave] },
    { path: 'library/:id/edit', component: EditExercise, canDeactivate: [mayLeave] },
    elsewhere,
  ]);
  await signInAs('therapist', http);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  http.expectOne(routes.ownExercises).flush({ entries: [own], archivedIds: [], favouriteIds: [] });
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const write = async (selector: string, text: string) => {
    type(control(page, selector), text);
    await settle();
  };
  const faults = () => [...page.querySelectorAll('app-fault-summary button')].map((fault) => fault.textContent.trim());
  return { http, page, write, faults };
}

describe('a new exercise', () => {
  it('names every field that is missing, and sends nothing', async () => {
    const { http, page, faults } = await setup('/library/new');
    button(page, 'Add exercise').click();
    await settle();
    expect(faults()).toEqual(expect.arrayContaining(['Name: Fill this in.', 'Region: Fill this in.']));
    http.expectNone(routes.exercises);
  });

  it('starts from a copy and is added under one key however often it is tried', async () => {
    const { http, page, write } = await setup('/library/new?from=clamshell');
    await write('#name', 'Clamshell, slow');
    button(page, 'Add exercise').click();
    await settle();
    const first = http.expectOne({ method: 'POST', url: routes.exercises });
    const { exercise } = first.request.body as { exercise: typeof own.entry };
    expect(exercise).toMatchObject({ name: 'Clamshell, slow', doseForm: 'strength-isotonic', region: 'hip' });
    first.error(new ProgressEvent('error'));
    await settle();
    button(page, 'Try again').click();
    await settle();
    const second = http.expectOne({ method: 'POST', url: routes.exercises });
    const key = 'Idempotency-Key';
    expect(second.request.headers.get(key)).toBe(first.request.headers.get(key));
    second.flush({ ...own, entry: exercise });
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/library/${exercise.id}`);
    expect(TestBed.inject(Notices).current()?.text).toBe('Exercise added');
  });

  it('says at the field what follows from the others', async () => {
    const { page, write, faults } = await setup('/library/new?from=clamshell');
    const position = control(page, '#position');
    position.value = 'single-leg-stance';
    position.dispatchEvent(new Event('change'));
    await write('#minutesPerSet', '200');
    button(page, 'Add exercise').click();
    await settle();
    expect(faults()).toEqual([
      expect.stringContaining('Minutes for one set: Enter 0.25–60'),
      expect.stringContaining('Demands and hazards: Add “Single-leg load”'),
    ]);
  });

  it('asks before typed work would be lost', async () => {
    const { page, write } = await setup('/library/new');
    await write('#name', 'Clamshell');
    void TestBed.inject(Router).navigateByUrl('/elsewhere');
    await settle();
    expect(page.textContent).toContain('Your changes are not saved yet.');
    button(page, 'Stay here').click();
    await settle();
    expect(control(page, '#name').value).toBe('Clamshell');
  });
});

describe('an exercise of the clinic', () => {
  const address = `/library/${own.entry.id}/edit`;
  const route = routes.exercise(own.entry.id);

  it('is saved as a new version of the one that was read', async () => {
    const { http, page, write } = await setup(address);
    await write('#cue', 'Heels up the wall.');
    button(page, 'Save').click();
    await settle();
    const { request } = http.expectOne({ method: 'PUT', url: route });
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({ exercise: { ...own.entry, cue: 'Heels up the wall.' } });
  });

  it('places the faults that the server found', async () => {
    const { http, page, write, faults } = await setup(address);
    await write('#name', 'Wall clamshell');
    button(page, 'Save').click();
    await settle();
    const rule = { rule: 'exercise.hazard-not-tagged', tag: 'impact' };
    refuse(http.expectOne({ method: 'PUT', url: route }), 'request.invalid', {
      findings: [
        { in: 'body', code: 'too-long', pointer: '/exercise/name', params: { max: 120 } },
        { in: 'body', code: 'against-rule', pointer: '/exercise/tags', params: rule },
      ],
    });
    await settle();
    expect(faults()).toEqual([
      'Name: Keep this to 120 characters.',
      'Demands and hazards: Add “Impact”: it follows from the other fields.',
    ]);
  });

  it('tells who changed it meanwhile, and saves on top of their version once it is decided whose values stay', async () => {
    const { http, page, write } = await setup(address);
    await write('#cue', 'Mine');
    button(page, 'Save').click();
    await settle();
    refuse(http.expectOne({ method: 'PUT', url: route }), 'resource.changed-meanwhile', {
      current: { ...own, version: 2, entry: { ...own.entry, cue: 'Theirs', difficulty: 2 } },
      changes: [{ version: 2, by: 'Ioana Marin', at: '2026-11-24T10:00:00.000Z', fields: ['cue', 'difficulty'] }],
    });
    await settle();
    const panel = find(page, 'app-exercise-conflict');
    expect(panel.textContent).toMatch(/Ioana Marin changed what to say to the patient, difficulty/);
    expect(panel.textContent).toMatch(/Mine\s*Theirs/);
    expect(panel.textContent).toContain('Difficulty is now 2 · Easy');
    button(page, 'Save').click();
    await settle();
    http.expectNone({ method: 'PUT', url: route });
    button(panel, 'Keep mine').click();
    await settle();
    button(page, 'Save').click();
    await settle();
    const { request } = http.expectOne({ method: 'PUT', url: route });
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toMatchObject({ exercise: { cue: 'Mine', difficulty: 2 } });
  });

  it('is no shipped one', async () => {
    const { page } = await setup('/library/clamshell/edit');
    expect(page.textContent).toContain('Shipped exercises stay as they are');
  });
});
