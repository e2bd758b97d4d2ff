import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes, type Role } from '@repattern/contracts/values';
import { button, control, find, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { Patients } from './patients';

async function setup(address = '/patients', role: Role = 'therapist') {
  const http = setUpPlanner([{ path: 'patients', component: Patients }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  const asked = () => http.expectOne((request) => request.url === routes.patients);
  return { http, page, asked };
}

describe('Patients', () => {
  it('reads filter and order from the address', async () => {
    const { asked } = await setup('/patients?status=archived&sort=-updatedAt');
    const { params } = asked().request;
    expect([params.get('status'), params.get('sort'), params.has('q')]).toEqual(['archived', '-updatedAt', false]);
  });

  it('never writes what was searched for into the address', async () => {
    const { http, page, asked } = await setup();
    asked().flush({ items: [aPatient()], nextCursor: null });
    type(control(page, 'input[type=search]'), 'Pop');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await settle();
    const search = http.expectOne(routes.patientSearch);
    expect(search.request.body).toMatchObject({ q: 'Pop', status: 'active', sort: 'name' });
    expect(search.request.urlWithParams).toBe(routes.patientSearch);
    expect(TestBed.inject(Router).url).toBe('/patients');
  });

  it('orders by a click on a heading and says so to assistive technology', async () => {
    const { page, asked } = await setup();
    asked().flush({ items: [aPatient()], nextCursor: null });
    await settle();
    expect(find(page, 'th.name').getAttribute('aria-sort')).toBe('ascending');
    button(page, 'Last changed').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/patients?sort=-updatedAt');
    expect(asked().request.params.get('sort')).toBe('-updatedAt');
    expect(find(page, 'th.changed').getAttribute('aria-sort')).toBe('descending');
  });

  it('tells no match from no patients, and offers the way out of each', async () => {
    const { page, asked } = await setup('/patients?status=archived');
    asked().flush({ items: [], nextCursor: null });
    await settle();
    button(page, 'Show all active patients').click();
    await settle();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('No patient is on record yet.');
  });

  it('offers no new patient to those who may only read', async () => {
    const { page, asked } = await setup('/patients', 'supervisor');
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(page.querySelector('a[href="/patients/new"]')).toBeNull();
  });
});
