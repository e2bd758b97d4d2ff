import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes, type Role } from '@repattern/contracts/values';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { Notices } from '../data/notices';
import { Shortcuts } from '../shell/shortcuts';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { anExerciseView } from '../testing/samples';
import { Library } from './library';

// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

async function setup(address = '/library', role: Role = 'therapist') {
  const http = setUpPlanner([{ path: 'library', component: Library }]);
  await signInAs(role, http);
  TestBed.inject(Shortcuts);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  document.body.append(page);
  const own = (archivedIds: string[] = [], favouriteIds: string[] = []) =>
    http.expectOne(routes.ownExercises).flush({ entries: [anExerciseView()], archivedIds, favouriteIds });
  const names = () => [...page.querySelectorAll('app-exercise-row a')].map((link) => link.textContent);
  const search = async (words: string) => {
    type(control(page, 'input[type=search]'), words);
    await settle();
  };
  const press = async (key: string, on: Element | null = document.activeElement) => {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  const facet = (label: string) => {
    const found = [...page.querySelectorAll('app-facet-group label')].find(
      (option) => option.querySelector('.words')?.textContent === label,
    );
    if (found === undefined) throw new Error(`There is no facet ${label}`);
    return found;
  };
  return { http, page, own, names, search, press, facet };
}

describe('Library', () => {
  afterEach(() => {
    TestBed.resetTestingModule();
    document.body.replaceChildren();
  });

  it('finds as one types, over names and muscles, and keeps the words in the address', async () => {
    const { own, page, names, search } = await setup();
    own();
    await settle();
    expect(find(page, 'header [role=status]').textContent).toBe(`${shippedExercises.length + 1} exercises`);
    await search('glute med');
    expect(names().length).toBeGreaterThan(5);
    await search('clamshell wall');
    expect(names()).toEqual(['Clamshell at the wall']);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(TestBed.inject(Router).url).toBe('/library?q=clamshell%20wall');
  });

  it('reads words and facets from the address', async () => {
    const { own, page, names } = await setup('/library?q=clamshell&setting=home');
    own();
    await settle();
    expect(control(page, 'input[type=search]').value).toBe('clamshell');
    expect(names()).toContain('Clamshell');
    expect(page.querySelector('app-chosen-facets')?.textContent).toContain('Home');
  });

  it('narrows by a facet, shows it as a chip, and takes it away again', async () => {
    const { own, page, facet, names } = await setup();
    own();
    await settle();
    const count = Number.parseInt(facet('NMES').querySelector('.count')?.textContent ?? '', 10);
    facet('NMES').querySelector('input')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/library?technique=nmes');
    expect(names()).toHaveLength(count);
    button(page, 'Remove filter Technique: NMES').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/library');
  });

  it('leaves archived exercises out unless they are asked for', async () => {
    const { own, names } = await setup('/library?q=clamshell');
    own(['clamshell']);
    await settle();
    expect(names()).not.toContain('Clamshell');
    await TestBed.inject(Router).navigateByUrl('/library?q=clamshell&archived=yes');
    await settle();
    expect(names()).toEqual(['Clamshell']);
  });

  it('counts favourites and own exercises among what was found', async () => {
    const { own, facet } = await setup('/library?q=clamshell');
    own([], ['clamshell', 'dead-bug-arms']);
    await settle();
    expect(facet('Favourites').querySelector('.count')?.textContent).toMatch(/^1 /);
    expect(facet('Own exercises').querySelector('.count')?.textContent).toMatch(/^1 /);
  });

  it('is walked through and starred by keyboard', async () => {
    const { http, own, page, names, press } = await setup('/library?q=clamshell');
    own();
    await settle();
    await press('f', document.body);
    expect(document.activeElement).toBe(control(page, 'input[type=search]'));
    await press('ArrowDown');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe(names()[1]);
    await press('s');
    const starred = http.expectOne((request) => request.method === 'PUT');
    expect(starred.request.url).toMatch(/\/favourite$/);
    starred.flush(null);
    await settle();
    expect(document.activeElement?.textContent).toBe(names()[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(control(page, 'input[type=search]'));
  });

  it('says so when a star could not be kept', async () => {
    const { http, own, press } = await setup('/library?q=clamshell');
    own();
    await settle();
    await press('f', document.body);
    await press('Enter');
    await press('s');
    refuse(
      http.expectOne((request) => request.method === 'PUT'),
      'server.unavailable',
    );
    await settle();
    expect(TestBed.inject(Notices).current()?.text).toMatch(/^The star was not kept\./);
  });

  it('tells that nothing fits, and shows everything again', async () => {
    const { own, page, names, search } = await setup('/library?technique=nmes');
    own();
    await settle();
    await search('zzz');
    expect(page.textContent).toContain('No exercise fits this search');
    button(page, 'Show the whole library').click();
    await settle();
    expect(names().length).toBeGreaterThan(10);
    expect(TestBed.inject(Router).url).toBe('/library');
  });

  it('shows the shipped library with a notice while the own part is out of reach', async () => {
    const { http, page, names } = await setup();
    http.expectOne(routes.ownExercises).error(new ProgressEvent('error'));
    await settle();
    expect(names().length).toBeGreaterThan(10);
    expect(page.querySelector('app-failure-note')).not.toBeNull();
  });

  it('offers no new exercise to those who may only read', async () => {
    const { own, page } = await setup('/library', 'supervisor');
    own();
    await settle();
    expect(page.querySelector('a[href="/library/new"]')).toBeNull();
  });
});
