import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { routes, type Role } from '@repattern/contracts/values';
import { control, find, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { PatientSearch } from './patient-search';

@Component({ template: '' })
class Elsewhere {}

const patients = [
  aPatient({ id: 'a', familyName: 'Pop', recordNumber: 'R-1' }),
  aPatient({ id: 'b', familyName: 'Popescu', recordNumber: 'R-2' }),
];
const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

async function setup(role: Role = 'therapist') {
  const http = setUpPlanner([{ path: '**', component: Elsewhere }]);
  await signInAs(role, http);
  const fixture = TestBed.createComponent(PatientSearch);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await settle();
  const box = control(page, 'input');
  const search = async (text: string) => {
    type(box, text);
    await settle();
    await pause();
    return http.expectOne((request) => request.url === routes.patientSearch);
  };
  const press = async (key: string) => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  const found = async () => {
    (await search('pop')).flush({ items: patients, nextCursor: null });
    await settle();
  };
  const active = () => {
    const id = box.getAttribute('aria-activedescendant');
    return id === null ? null : find(page, `#${id}`).textContent;
  };
  return { http, page, box, search, press, found, active };
}

describe('PatientSearch', () => {
  it('asks once typing pauses, and not for what was typed on the way', async () => {
    const { http, box, search } = await setup();
    type(box, 'p');
    await settle();
    type(box, 'po');
    await settle();
    const request = await search('pop');
    expect(request.request.body).toMatchObject({ q: 'pop', status: 'all' });
    expect(request.request.urlWithParams).not.toContain('pop');
    expect(http.match(() => true)).toHaveLength(0);
  });

  it('cancels a request that a newer one overtakes', async () => {
    const { search } = await setup();
    const first = await search('pop');
    await search('pope');
    expect(first.cancelled).toBe(true);
  });

  it('shows name, age and record number, with the first match active', async () => {
    const { page, box, found, active } = await setup();
    await found();
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(page.querySelectorAll('[role=option]')).toHaveLength(2);
    expect(active()).toMatch(/Pop, Ana.*\d+ y.*R-1/s);
  });

  it('moves through the matches in a circle and opens the active one with Enter', async () => {
    const { found, press, active, box } = await setup();
    await found();
    await press('ArrowDown');
    expect(active()).toContain('Popescu');
    await press('ArrowDown');
    expect(active()).toContain('R-1');
    await press('ArrowUp');
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe('/patients/b');
    expect([box.value, box.getAttribute('aria-expanded')]).toEqual(['', 'false']);
  });

  it('opens the match that is clicked', async () => {
    const { page, found } = await setup();
    await found();
    find(page, '#found-b .name').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/patients/b');
  });

  it('closes on Escape, empties on the second one', async () => {
    const { found, press, box } = await setup();
    await found();
    await press('Escape');
    expect([box.value, box.getAttribute('aria-expanded')]).toEqual(['pop', 'false']);
    await press('Escape');
    expect(box.value).toBe('');
  });

  it('offers to add a patient when nobody matches', async () => {
    const { search, press, active } = await setup();
    (await search('zz')).flush({ items: [], nextCursor: null });
    await settle();
    expect(active()).toContain('Add patient');
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe('/patients/new');
  });

  it('offers nothing to add to those who may only read', async () => {
    const { page, search } = await setup('supervisor');
    (await search('zz')).flush({ items: [], nextCursor: null });
    await settle();
    expect(page.querySelectorAll('[role=option]')).toHaveLength(0);
    expect(find(page, '.message').textContent).toContain('No match');
  });

  it('takes the focus on /', async () => {
    const { box } = await setup();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(box);
  });
});
