import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PersonView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { Notices } from '../../data/notices';
import { anAccount } from '../../testing/account-samples';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../../testing/planner-test-bed';
import { People } from './people';

const link = 'https://clinic.example/welcome#secret';
const expiresAt = '2026-09-17T08:00:00.000Z';

async function setup(people: PersonView[] = [anAccount()]) {
  const http = setUpPlanner([{ path: '', component: People }]);
  await signInAs('administrator', http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  http.expectOne(`${routes.people}?inactive=false`).flush({ items: people, nextCursor: null });
  http.match(routes.people).forEach((names) => names.flush({ items: [], nextCursor: null }));
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const press = async (text: string): Promise<void> => {
    button(page, text).click();
    await settle();
  };
  const open = async (name: string): Promise<void> => {
    find(page, `[aria-label="Change ${name}"]`).click();
    await settle();
  };
  return { page, http, press, open };
}

const wordsOf = (page: ParentNode, selector: string): string =>
  find(page, selector).textContent.replace(/\s+/g, ' ').trim();

describe('People', () => {
  it('shows how each account stands: roles, state, second factor, last seen', async () => {
    const { page } = await setup([
      anAccount(),
      anAccount({ invited: true, lastSeenAt: null, linkExpiresAt: expiresAt }, { id: 'p-3', displayName: 'Ana' }),
      anAccount({ active: false, secondFactor: true }, { id: 'p-4', displayName: 'Zoe' }),
    ]);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[0]).toMatch(/Toma Ardelean.*toma@clinic.example.*Therapist.*Active.*None.*Mon 14 Sep, 11:00/);
    expect(rows[1]).toMatch(/Ana.*Invited.*link until Thu 17 Sep, 11:00.*Never/);
    expect(rows[2]).toMatch(/Zoe.*Deactivated.*Set up/);
  });

  it('invites in place and shows the link once, with until when it works', async () => {
    const { page, http, press } = await setup();
    await press('Invite somebody');
    type(control(page, '#invite-name'), ' Elena Dinu ');
    type(control(page, '#invite-email'), 'elena@clinic.example');
    await press('Invite');
    const asked = http.expectOne({ url: routes.people, method: 'POST' });
    expect(asked.request.body).toEqual({
      ...{ displayName: 'Elena Dinu', email: 'elena@clinic.example', roles: ['therapist'] },
    });
    const person = anAccount({ invited: true, lastSeenAt: null }, { id: 'p-9', displayName: 'Elena Dinu' });
    asked.flush({ person, link, expiresAt });
    await settle();
    expect(control(page, 'app-link-card input').value).toBe(link);
    expect(wordsOf(page, 'app-link-card')).toContain('It works once, until Thu 17 Sep, 11:00');
    expect(wordsOf(page, 'tbody')).toContain('Elena Dinu');
    await press('Done');
    expect(page.innerHTML).not.toContain('secret');
  });

  it('says all that is wrong with an invitation, also that the address is taken, and keeps what was typed', async () => {
    const { page, http, press } = await setup();
    await press('Invite somebody');
    find(page, 'app-role-choice input:checked').click();
    type(control(page, '#invite-email'), 'elena');
    await press('Invite');
    const faults = wordsOf(page, 'app-invite-form');
    for (const fault of ['Enter the name.', 'This is no e-mail address.', 'Choose at least one role.'])
      expect(faults).toContain(fault);
    type(control(page, '#invite-name'), 'Elena Dinu');
    type(control(page, '#invite-email'), 'elena@clinic.example');
    find(page, 'app-role-choice input').click();
    await press('Invite');
    refuse(http.expectOne({ url: routes.people, method: 'POST' }), 'person.email-taken');
    await settle();
    expect(wordsOf(page, '#invite-email-faults')).toContain('Somebody signs in with this address already');
    expect(control(page, '#invite-name').value).toBe('Elena Dinu');
  });

  it('changes name and roles against the version that was read, and shows what somebody else did meanwhile', async () => {
    const { page, http, press, open } = await setup();
    await open('Toma Ardelean');
    type(control(page, '#person-name'), 'Toma Ardelean-Pop');
    await press('Save');
    const first = http.expectOne({ url: routes.person('person-2'), method: 'PUT' });
    expect(first.request.headers.get('If-Match')).toBe('"3"');
    refuse(first, 'resource.changed-meanwhile', {
      current: anAccount({ version: 4 }, { roles: ['therapist', 'supervisor'] }),
      changes: [{ version: 4, by: 'Mihai Rusu', at: '2026-09-14T09:00:00.000Z', fields: ['roles'] }],
    });
    await settle();
    expect(wordsOf(page, 'app-person-conflict')).toContain('Mihai Rusu changed the roles, Mon 14 Sep, 12:00.');
    expect(wordsOf(page, 'app-person-conflict')).toContain('Therapist, Supervisor');
    await press('Keep mine');
    await press('Save');
    const second = http.expectOne({ url: routes.person('person-2'), method: 'PUT' });
    expect(second.request.headers.get('If-Match')).toBe('"4"');
    expect(second.request.body).toEqual({ displayName: 'Toma Ardelean-Pop', roles: ['therapist'] });
  });

  it('says what follows before somebody is deactivated, and why the last administrator cannot be', async () => {
    const { page, http, press, open } = await setup([anAccount({ secondFactor: true })]);
    await open('Toma Ardelean');
    await press('Deactivate …');
    expect(wordsOf(page, 'app-person-steps')).toContain('every open session ends at once');
    http.expectNone({ method: 'POST' });
    await press('Deactivate');
    refuse(http.expectOne(routes.personStep('person-2', 'deactivate')), 'person.last-administrator');
    await settle();
    expect(wordsOf(page, 'app-person-steps [role=alert]')).toContain('left without an administrator');
    await press('Deactivate');
    http.expectOne(routes.personStep('person-2', 'deactivate')).flush(anAccount({ active: false }));
    await settle();
    expect(wordsOf(page, 'tbody')).toContain('Deactivated');
    expect(wordsOf(page, 'app-person-steps')).toContain('Reactivate');
  });

  it('shows how a person stands now where another administrator was faster', async () => {
    const { page, http, press, open } = await setup();
    await open('Toma Ardelean');
    await press('Deactivate …');
    await press('Deactivate');
    refuse(http.expectOne(routes.personStep('person-2', 'deactivate')), 'person.status');
    await settle();
    http.expectOne(`${routes.people}?inactive=false`).flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('Nobody works in this clinic yet.');
    expect(TestBed.inject(Notices).current()?.text).toContain('somebody else changed Toma Ardelean meanwhile');
  });

  it('gives a new link for a reset', async () => {
    const { page, http, press, open } = await setup();
    await open('Toma Ardelean');
    await press('Reset password …');
    await press('Reset password');
    http
      .expectOne(routes.personStep('person-2', 'reset'))
      .flush({ person: anAccount({ invited: true, linkExpiresAt: expiresAt }), link, expiresAt });
    await settle();
    expect(control(page, 'app-link-card input').value).toBe(link);
    expect(wordsOf(page, 'tbody')).toContain('New password due');
  });

  it('offers no step against oneself', async () => {
    const { page, open } = await setup([anAccount({}, { id: 'person-1', displayName: 'Ioana Marin' })]);
    await open('Ioana Marin');
    expect(page.querySelectorAll('app-person-steps button')).toHaveLength(0);
    expect(wordsOf(page, 'app-person-steps')).toContain('can deactivate you, and nobody else is one who can sign in.');
  });

  it('leaves an administrator to another one, where there is one who can sign in', async () => {
    const own = anAccount({}, { id: 'person-1', displayName: 'Ioana Marin', roles: ['administrator'] });
    const { page, open } = await setup([own, anAccount({}, { roles: ['administrator'] })]);
    await open('Ioana Marin');
    expect(wordsOf(page, 'app-person-steps')).toContain('Only another administrator can deactivate you.');
  });
});
