import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ClinicView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { mayLeave } from '../../data/unsaved-work';
import { aClinic } from '../../testing/account-samples';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../../testing/planner-test-bed';
import { Policies } from '../policies/policies';
import { Clinic } from './clinic';

const week = { from: '08:00', to: '18:00' };
const hours = { mon: week, tue: week, wed: week, thu: week, fri: week, sat: null, sun: null };

async function setup(read: ClinicView, { role = 'administrator', screen = Clinic }: Partial<Opened> = {}) {
  const http = setUpPlanner([
    { path: 'here', component: screen, canDeactivate: [mayLeave] },
    { path: 'elsewhere', children: [] },
  ]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/here');
  await settle();
  http.expectOne(routes.clinic).flush(read);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const press = async (text: string): Promise<void> => {
    button(page, text).click();
    await settle();
  };
  const enter = async (selector: string, text: string): Promise<void> => {
    type(control(page, selector), text);
    await settle();
  };
  const asked = () => http.expectOne({ url: routes.clinic, method: 'PUT' });
  return { page, http, press, enter, asked };
}

interface Opened {
  readonly role: Role;
  readonly screen: typeof Clinic | typeof Policies;
}

const wordsOf = (page: ParentNode, selector: string): string =>
  find(page, selector).textContent.replace(/\s+/g, ' ').trim();

/** Ticks what stands beside these words. */
async function check(page: ParentNode, words: string): Promise<void> {
  const label = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words);
  find(label ?? page, 'input').click();
  await settle();
}

describe('Clinic', () => {
  it('says that nobody has told the hours, begins with a usual week, and saves it as a whole', async () => {
    const { page, press, enter, asked } = await setup(aClinic());
    expect(wordsOf(page, 'app-opening-times')).toContain('Nobody has told the hours yet');
    await press('Tell the hours');
    await enter('#hours-mon', '09:30');
    expect(wordsOf(page, 'app-clinic-saving')).toContain('Monday: not told → 09:30–18:00');
    await press('Save');
    const { request } = asked();
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toEqual({
      ...{ coSignRequired: false, closures: [], equipment: 'all', secondFactorRequired: [], reviewPolicy: {} },
      hours: { ...hours, mon: { from: '09:30', to: '18:00' } },
    });
  });

  it('says everything that is wrong at once and leads to the first of it', async () => {
    const { page, http, press, enter } = await setup(aClinic({ hours }));
    await enter('[aria-label="Monday, to"]', '07:00');
    await enter('[aria-label="Friday, from"]', '');
    expect(wordsOf(page, 'app-clinic-saving')).toContain(
      '2 fields need attention Monday: closes before it opens Friday: from when to when Save',
    );
    await press('Save');
    expect(document.activeElement?.id).toBe('hours-mon');
    http.expectNone({ url: routes.clinic, method: 'PUT' });
  });

  it('adds and takes away closed days, what is over last', async () => {
    const closures = [{ from: '2020-12-24', to: '2020-12-26', label: 'Christmas' }];
    const { page, press, enter, asked } = await setup(aClinic({ closures }));
    expect(wordsOf(page, 'app-closure-list')).toContain('No closed days from today on.');
    await press('Show 1 that are over');
    find(page, '[aria-label^="Open the clinic: Christmas"]').click();
    await enter('#closure-from', '2099-12-24');
    await enter('#closure-label', 'Christmas');
    await press('Add closed days');
    expect(wordsOf(page, 'app-clinic-saving')).toMatch(/Closed: Christmas, Thu 24 Dec 2099.*Open again: Christmas/);
    await press('Save');
    expect(asked().request.body).toMatchObject({
      closures: [{ from: '2099-12-24', to: '2099-12-24', label: 'Christmas' }],
    });
  });

  it('lists equipment by name, beginning with everything', async () => {
    const { page, press, asked } = await setup(aClinic());
    await check(page, 'Only what is listed');
    await check(page, 'Mat');
    expect(wordsOf(page, 'app-equipment-list')).toMatch(/(\d+) of \d+ things are there/);
    await press('Save');
    const { equipment } = asked().request.body as ClinicView;
    expect(equipment).toContain('none');
    expect(equipment).not.toContain('mat');
  });

  it('keeps what was changed when somebody else has saved meanwhile, and takes what they changed elsewhere', async () => {
    const { page, press, enter, asked } = await setup(aClinic({ hours }));
    await enter('[aria-label="Monday, to"]', '17:00');
    await press('Save');
    const theirs = { ...hours, tue: null };
    refuse(asked(), 'resource.changed-meanwhile', {
      current: aClinic({ version: 5, hours: theirs }),
      changes: [{ version: 5, by: 'Mihai Rusu', at: '2026-09-14T09:00:00.000Z', fields: ['hours'] }],
    });
    await settle();
    expect(wordsOf(page, 'app-clinic-saving')).toContain('Mihai Rusu changed the opening hours meanwhile');
    await press('Save');
    const { request } = asked();
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toMatchObject({ hours: { ...theirs, mon: { from: '08:00', to: '17:00' } } });
  });

  it('asks before unsaved changes are left', async () => {
    const { page, press } = await setup(aClinic());
    await press('Tell the hours');
    void TestBed.inject(Router).navigateByUrl('/elsewhere');
    await settle();
    expect(wordsOf(page, 'app-leave-bar')).toContain('Your changes are not saved yet.');
    await press('Leave without saving');
    expect(TestBed.inject(Router).url).toBe('/elsewhere');
  });

  it('is read by everybody and changed by administrators alone', async () => {
    const { page } = await setup(aClinic({ hours, equipment: ['none', 'mat'] }), { role: 'therapist' });
    expect(page.querySelector('input')).toBeNull();
    expect(wordsOf(page, 'app-opening-times')).toContain('Monday08:00–18:00');
    expect(wordsOf(page, 'app-equipment-list')).toContain('1 of');
    expect(page.textContent).toContain('Administrators change it.');
  });
});

describe('Policies', () => {
  const screen = Policies;

  it('shows every threshold with what it is as shipped and how far it may go, and saves what differs', async () => {
    const { page, press, enter, asked } = await setup(aClinic({ reviewPolicy: { staleDays: 3 } }), { screen });
    expect(control(page, '#policy-staleDays').value).toBe('3');
    expect(wordsOf(page, 'tr:has(#policy-coSignDays)')).toContain('As shipped 2 d Allowed 0–14 dPolicy');
    await enter('#policy-coSignDays', '0');
    find(page, '[aria-label^="Use it: 7\u2009d for Unchanged dose"]').click();
    await settle();
    expect(wordsOf(page, 'app-clinic-saving')).toContain('Waiting for a co-signature: 2 d → 0 d');
    await press('Save');
    expect(asked().request.body).toMatchObject({ reviewPolicy: { coSignDays: 0 } });
  });

  it('takes no threshold outside its limits, and names each that is', async () => {
    const { page, enter, press, http } = await setup(aClinic(), { screen });
    await enter('#policy-coSignDays', '15');
    await enter('#policy-refusals', '0');
    const told = wordsOf(page, 'app-clinic-saving');
    expect(told).toContain('Waiting for a co-signature: a number, 0 to 14');
    expect(told).toContain('Refused reductions of one exercise: a number, 1 to 5');
    await press('Save');
    http.expectNone({ url: routes.clinic, method: 'PUT' });
  });

  it('says before saving that the person will have to set up a second factor', async () => {
    const { page, press, asked } = await setup(aClinic(), { screen });
    await check(page, 'Administrator');
    await check(page, 'A supervisor must co-sign each plan before it is in force');
    expect(wordsOf(page, 'app-safety-policies')).toContain('You are among them');
    expect(wordsOf(page, 'app-clinic-saving')).toContain('Second factor: nobody → Administrator');
    await press('Save');
    expect(asked().request.body).toMatchObject({ coSignRequired: true, secondFactorRequired: ['administrator'] });
  });
});
