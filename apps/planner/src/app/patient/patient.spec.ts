import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { routes, type Role } from '@repattern/contracts/values';
import { Notices } from '../data/notices';
import { button, find, refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { Patient } from './patient';

const path = routes.patient('patient-1');

async function setup(role: Role = 'therapist') {
  const http = setUpPlanner([{ path: 'patients/:id', component: Patient }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/patients/patient-1');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const read = async () => {
    http.expectOne(path).flush(aPatient(), { headers: { ETag: '"1"' } });
    await settle();
    http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  };
  return { http, page, read };
}

describe('Patient', () => {
  it('says that there is no such patient', async () => {
    const { http, page } = await setup();
    refuse(http.expectOne(path), 'resource.not-found');
    await settle();
    expect(page.textContent).toContain('There is no such patient in your clinic.');
  });

  it('offers to try again when the record cannot be read', async () => {
    const { http, page, read } = await setup();
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    button(page, 'Try again').click();
    await read();
    expect(find(page, 'h1').textContent).toBe('Ana Pop');
  });

  it('archives without asking, and takes it back under the new tag', async () => {
    const { http, page, read } = await setup();
    await read();
    button(page, 'Archive').click();
    const archive = http.expectOne(path);
    expect(archive.request.body).toEqual({ archived: true });
    archive.flush(aPatient({ archivedAt: '2026-09-15T08:00:00.000Z', version: 2 }), { headers: { ETag: '"2"' } });
    await settle();
    expect(find(page, '.chip.archived').textContent).toContain('Archived');

    TestBed.inject(Notices).current()?.undo?.();
    const restore = http.expectOne(path);
    expect([restore.request.body, restore.request.headers.get('If-Match')]).toEqual([{ archived: false }, '"2"']);
    restore.flush(aPatient({ version: 3 }), { headers: { ETag: '"3"' } });
    await settle();
    expect(page.querySelector('.chip.archived')).toBeNull();
  });

  it('is there to read only for those who may not change it', async () => {
    const { page, read } = await setup('supervisor');
    await read();
    expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent.trim())).toEqual([
      'Show who looked',
    ]);
    expect(page.textContent).toContain('14 Apr 1960');
  });
});
