import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes, type Role } from '@repattern/contracts/values';
import { Notices } from '../data/notices';
import { button, control, find, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { anExerciseView } from '../testing/samples';
import { ExercisePage } from './exercise-page';

async function setup(address: string, role: Role = 'therapist') {
  const http = setUpPlanner([{ path: 'library/:id', component: ExercisePage }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  http
    .expectOne(routes.ownExercises)
    .flush({ entries: [anExerciseView()], archivedIds: ['clamshell'], favouriteIds: [] });
  await settle();
  return { http, page: harness.routeNativeElement ?? document.body };
}

const sentence = (page: HTMLElement) => find(page, 'app-dose-outcome .sentence').textContent;

describe('ExercisePage', () => {
  it('tells what the exercise is, how it is dosed in each phase, and what forbids it', async () => {
    const { page } = await setup('/library/clamshell-band');
    expect(find(page, 'h1').textContent).toBe('Banded clamshell');
    expect(find(page, 'app-exercise-facts').textContent).toMatch(/Makes stronger.*Gluteus medius/s);
    expect(page.querySelectorAll('app-exercise-doses tbody tr')).toHaveLength(5);
    expect(find(page, 'app-exercise-precautions .block').textContent).toContain('Forbids it');
    expect(find(page, 'app-exercise-doses .source').textContent).not.toBe('');
  });

  it('names electrode sites for NMES', async () => {
    const { page } = await setup('/library/nmes-quadriceps-isometric');
    expect(find(page, 'app-exercise-facts').textContent).toMatch(/Upper electrode.*vastus lateralis/s);
  });

  it('tries a dose: by typing, and one step harder and back', async () => {
    const { page } = await setup('/library/clamshell-band');
    const before = sentence(page);
    button(page, 'Harder').click();
    await settle();
    expect(sentence(page)).not.toBe(before);
    button(page, 'Easier').click();
    await settle();
    expect(sentence(page)).toBe(before);
    type(control(page, '#try-reps'), '11');
    await settle();
    expect(sentence(page)).toContain('× 11');
    expect(find(page, '.takes').textContent).toMatch(/\d.*min/);
  });

  it('starts from the dose of another phase', async () => {
    const { page } = await setup('/library/clamshell-band');
    button(page, 'Try the dose of phase 3').click();
    await settle();
    expect(find(page, 'tr.tried th').textContent).toBe('3');
    expect(find(page, 'tr.tried td').textContent).toContain(sentence(page));
  });

  it('maps the ladder with the exercise in it, easier at the left', async () => {
    const { page } = await setup('/library/clamshell-band');
    const places = [...page.querySelectorAll<HTMLElement>('app-ladder-map li')].map((rung) => ({
      name: rung.textContent.trim(),
      left: Number.parseInt(rung.style.left, 10),
    }));
    const left = (name: string) => places.find((place) => place.name === name)?.left ?? NaN;
    expect(left('Clamshell')).toBeLessThan(left('Banded clamshell'));
    expect(find(page, '[aria-current=page]').textContent).toBe('Banded clamshell');
    expect(find(page, 'app-ladder-map .unseen').textContent).toContain('Easier: Clamshell');
  });

  it('leads on to the next exercise of the search', async () => {
    const { page } = await setup('/library/clamshell-band?q=banded');
    expect(find(page, 'nav').textContent).toMatch(/1 of \d+/);
    find(page, 'nav a[aria-keyshortcuts=j]').click();
    await settle();
    expect(TestBed.inject(Router).url).toMatch(/^\/library\/(?!clamshell-band).+\?q=banded$/);
  });

  it('restores an archived exercise, and undoes that', async () => {
    const { http, page } = await setup('/library/clamshell');
    expect(page.textContent).toContain('Archived: left out of new plans');
    button(page, 'Restore').click();
    http.expectOne({ method: 'DELETE', url: routes.exerciseArchive('clamshell') }).flush(null);
    await settle();
    expect(button(page, 'Archive')).toBeDefined();
    TestBed.inject(Notices).current()?.undo?.();
    http.expectOne({ method: 'PUT', url: routes.exerciseArchive('clamshell') }).flush(null);
    await settle();
    expect(button(page, 'Restore')).toBeDefined();
  });

  it('lets an own exercise be edited, a shipped one only be copied', async () => {
    const { page } = await setup('/library/clamshell');
    expect(page.querySelector('a[href$="/edit"]')).toBeNull();
    expect(page.querySelector('a[href="/library/new?from=clamshell"]')).not.toBeNull();
  });

  it('offers nothing to change to those who may only read', async () => {
    const { page } = await setup(`/library/${anExerciseView().entry.id}`, 'supervisor');
    expect(find(page, 'h1').textContent).toBe('Clamshell at the wall');
    expect(page.querySelector('.actions')).toBeNull();
  });

  it('says when there is no such exercise', async () => {
    const { page } = await setup('/library/levitation');
    expect(find(page, 'h1').textContent).toBe('Exercise not found');
  });
});
