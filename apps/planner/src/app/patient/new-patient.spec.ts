import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { routes } from '@repattern/contracts/values';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { NewPatient } from './new-patient';

@Component({ template: '' })
class Elsewhere {}

async function setup() {
  const http = setUpPlanner([{ path: '**', component: Elsewhere }]);
  await signInAs('therapist', http);
  const fixture = TestBed.createComponent(NewPatient);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await settle();
  http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  const fill = (id: string, text: string) => type(control(page, `#${id}`), text);
  fill('familyName', 'Pop');
  fill('givenName', 'Ana');
  fill('birthOn', '1960-04-14');
  fill('recordNumber', 'R-1');
  const add = async () => {
    button(page, 'Add patient').click();
    await settle();
    return http.expectOne(routes.patients);
  };
  return { http, page, fill, add };
}

const keyOf = (sent: { request: { headers: { get(name: string): string | null } } }) =>
  sent.request.headers.get('Idempotency-Key');

describe('NewPatient', () => {
  it('adds the patient, responsible being who adds, and opens the record', async () => {
    const { add } = await setup();
    const sent = await add();
    expect(sent.request.body).toEqual({
      familyName: 'Pop',
      givenName: 'Ana',
      birthOn: '1960-04-14',
      sex: 'unknown',
      recordNumber: 'R-1',
      therapistId: 'person-1',
    });
    sent.flush(aPatient({ id: 'new-1' }), { status: 201, statusText: 'Created' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/patients/new-1');
  });

  it('repeats an attempt that met silence under the same key', async () => {
    const { add } = await setup();
    const first = await add();
    first.error(new ProgressEvent('error'));
    await settle();
    expect(keyOf(await add())).toBe(keyOf(first));
  });

  it('tells that an earlier attempt had arrived, and takes a new key only then', async () => {
    const { page, add } = await setup();
    const first = await add();
    refuse(first, 'idempotency.other-body');
    await settle();
    expect(find(page, 'app-failure-note').textContent).toContain('An earlier attempt');
    expect(keyOf(await add())).not.toBe(keyOf(first));
  });

  it('shows all faults that the server finds at once', async () => {
    const { page, add } = await setup();
    refuse(await add(), 'request.invalid', {
      findings: [
        { code: 'control-characters', in: 'body', pointer: '/givenName', params: {} },
        { code: 'not-in-clinic', in: 'body', pointer: '/therapistId', params: {} },
      ],
    });
    await settle();
    expect(page.querySelectorAll('app-error-summary li')).toHaveLength(2);
    expect(page.querySelector('#therapistId-faults')).not.toBeNull();
  });
});
