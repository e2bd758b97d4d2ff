import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PatientView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Tagged } from '../data/tagged';
import { SessionStore } from '../data/session-store';
import { UnsavedWork } from '../data/unsaved-work';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { aPatient, aSession } from '../testing/samples';
import { PatientEditor } from './patient-editor';

const path = routes.patient('patient-1');

async function setup() {
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const saved: Tagged<PatientView>[] = [];
  const fixture = TestBed.createComponent(PatientEditor, {
    bindings: [
      inputBinding('record', () => ({ value: aPatient(), etag: '"1"' })),
      outputBinding<Tagged<PatientView>>('saved', (record) => saved.push(record)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await settle();
  http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  const field = (id: string) => control(page, `#${id}`);
  const save = async () => {
    button(page, 'Save').click();
    await settle();
  };
  return { http, page, saved, field, save };
}

async function overtaken(current: Partial<PatientView>) {
  const editor = await setup();
  type(editor.field('familyName'), 'Mine');
  await editor.save();
  refuse(editor.http.expectOne(path), 'resource.changed-meanwhile', {
    current: aPatient({ version: 2, ...current }),
    changes: [{ version: 2, by: 'Tomás Okafor', at: '2026-09-15T09:00:00.000Z', fields: Object.keys(current) }],
  });
  await settle();
  return editor;
}

describe('PatientEditor', () => {
  it('sends only what changed, under the tag that was read', async () => {
    const { http, saved, field, save } = await setup();
    type(field('givenName'), 'Anca ');
    await save();
    const request = http.expectOne(path);
    expect(request.request.body).toEqual({ givenName: 'Anca' });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush(aPatient({ givenName: 'Anca', version: 2 }), { headers: { ETag: '"2"' } });
    await settle();
    expect(saved).toEqual([{ value: aPatient({ givenName: 'Anca', version: 2 }), etag: '"2"' }]);
  });

  it('shows every fault at once, at the fields and in a summary that takes the focus', async () => {
    const { http, page, field, save } = await setup();
    type(field('familyName'), ' ');
    type(field('birthOn'), '1850-01-01');
    await save();
    http.expectNone(path);
    expect(page.querySelectorAll('app-error-summary li')).toHaveLength(2);
    expect(field('birthOn').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(find(page, 'app-fault-summary'));
  });

  it('places what the server finds at its field, until the field is changed', async () => {
    const { http, page, field, save } = await setup();
    type(field('recordNumber'), 'R-9');
    await save();
    refuse(http.expectOne(path), 'patient.record-number-taken', {
      findings: [{ code: 'taken', in: 'body', pointer: '/recordNumber', params: {} }],
    });
    await settle();
    expect(find(page, '#recordNumber-faults').textContent).toContain('Another patient has this.');
    expect(field('recordNumber').value).toBe('R-9');
    type(field('recordNumber'), 'R-10');
    await settle();
    expect(page.querySelector('#recordNumber-faults')).toBeNull();
  });

  it('keeps what was typed when the server is silent, and saves on the next try', async () => {
    const { http, page, saved, field, save } = await setup();
    type(field('familyName'), 'Typed');
    await save();
    http.expectOne(path).error(new ProgressEvent('error'));
    await settle();
    expect(find(page, 'app-failure-note').textContent).toContain('What you typed is kept');
    button(page, 'Try again').click();
    await settle();
    http.expectOne(path).flush(aPatient({ familyName: 'Typed', version: 2 }));
    await settle();
    expect(saved).toHaveLength(1);
  });

  it('says who changed what when it lost a race, and takes in silence what I had not touched', async () => {
    const { page, field } = await overtaken({ familyName: 'Theirs', sex: 'other' });
    const panel = find(page, 'app-conflict-panel');
    expect(panel.textContent).toContain('Tomás Okafor changed family name, sex');
    expect(panel.textContent).toContain('Sex is now Other');
    expect(panel.querySelectorAll('fieldset')).toHaveLength(1);
    expect([field('familyName').value, field('sex').value]).toEqual(['Mine', 'other']);
  });

  it('asks for a choice before it saves again', async () => {
    const { http, save } = await overtaken({ familyName: 'Theirs' });
    await save();
    http.expectNone(path);
  });

  it('saves my value over theirs under the new tag', async () => {
    const { http, page, saved, save } = await overtaken({ familyName: 'Theirs' });
    find(page, 'app-conflict-panel input').click();
    await settle();
    await save();
    const request = http.expectOne(path);
    expect(request.request.headers.get('If-Match')).toBe('"2"');
    expect(request.request.body).toEqual({ familyName: 'Mine' });
    request.flush(aPatient({ familyName: 'Mine', version: 3 }));
    await settle();
    expect(saved).toHaveLength(1);
  });

  it('has nothing left to send when I take theirs', async () => {
    const { http, page, saved, field, save } = await overtaken({ familyName: 'Theirs' });
    const [, theirs] = page.querySelectorAll<HTMLInputElement>('app-conflict-panel input');
    theirs?.click();
    await settle();
    expect(field('familyName').value).toBe('Theirs');
    await save();
    http.expectNone(path);
    expect(saved.map(({ etag }) => etag)).toEqual(['"2"']);
  });

  it('keeps what was typed while the session is over, and saves it after sign-in', async () => {
    const { http, saved, field, save } = await setup();
    const store = TestBed.inject(SessionStore);
    type(field('familyName'), 'Typed');
    await save();
    refuse(http.expectOne(path), 'session.required');
    await settle();
    expect([store.state().kind, field('familyName').value]).toEqual(['expired', 'Typed']);
    const signedIn = store.signIn({ email: 'therapist@demo.example', password: 'right' });
    http.expectOne(routes.session).flush(aSession());
    await signedIn;
    await settle();
    http.expectOne(path).flush(aPatient({ familyName: 'Typed', version: 2 }));
    await settle();
    expect(saved).toHaveLength(1);
  });

  it('lets an untouched form be left, and asks in place about a changed one', async () => {
    const { page, field } = await setup();
    const work = TestBed.inject(UnsavedWork);
    expect(await work.mayLeave()).toBe(true);
    type(field('familyName'), 'Typed');
    const stay = work.mayLeave();
    await settle();
    button(page, 'Stay here').click();
    expect(await stay).toBe(false);
    const leave = work.mayLeave();
    await settle();
    button(page, 'Leave without saving').click();
    expect(await leave).toBe(true);
  });

  it('stays when saving on the way out does not succeed', async () => {
    const { page, field } = await setup();
    type(field('familyName'), '');
    const leave = TestBed.inject(UnsavedWork).mayLeave();
    await settle();
    button(page, 'Save and leave').click();
    expect(await leave).toBe(false);
    await settle();
    expect(field('familyName').getAttribute('aria-invalid')).toBe('true');
  });

  it('makes the browser ask before the tab is closed over unsaved work', async () => {
    const { field } = await setup();
    const close = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(close()).toBe(false);
    type(field('familyName'), 'Typed');
    expect(close()).toBe(true);
  });
});
