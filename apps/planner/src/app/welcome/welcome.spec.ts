import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { WelcomeView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { button, control, find, refuse, setUpPlanner, settle, type } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { Welcome } from './welcome';

const invited: WelcomeView = {
  ...{ kind: 'invite', displayName: 'Elena Dinu', email: 'elena@clinic.example', clinicName: 'Riverside' },
  expiresAt: '2026-09-17T08:00:00.000Z',
};

async function setup(address = '/welcome#s3cret') {
  const http = setUpPlanner([
    { path: 'welcome', component: Welcome },
    { path: '', pathMatch: 'full', children: [] },
  ]);
  const harness = await RouterTestingHarness.create(address);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const choose = async (password: string): Promise<void> => {
    type(control(page, '#new-password'), password);
    button(page, 'Set password and sign in').click();
    await settle();
  };
  return { page, http, choose };
}

const wordsOf = (page: ParentNode, selector: string): string =>
  find(page, selector).textContent.replace(/\s+/g, ' ').trim();

describe('Welcome', () => {
  it('takes the secret out of the address at once and asks what the link is for', async () => {
    const { page, http } = await setup();
    expect(TestBed.inject(Location).path(true)).toBe('/welcome');
    const asked = http.expectOne(routes.welcomeLook);
    expect(asked.request.body).toEqual({ token: 's3cret' });
    asked.flush(invited);
    await settle();
    expect(wordsOf(page, 'section')).toContain('Welcome, Elena Dinu Riverside has made an account for you.');
    expect(wordsOf(page, 'app-password-rules')).toContain('At least 12 characters');
    expect(control(page, '#welcome-email').value).toBe('elena@clinic.example');
    expect(document.body.innerHTML).not.toContain('s3cret');
  });

  it('says in place what is wrong with a password, then signs in with it', async () => {
    const { page, http, choose } = await setup();
    http.expectOne(routes.welcomeLook).flush(invited);
    await settle();
    await choose('short');
    expect(wordsOf(page, '#new-password-faults')).toContain('Use 12 characters or more.');
    await choose('amber snow field tram');
    const chosen = http.expectOne(routes.welcome);
    expect(chosen.request.body).toEqual({ token: 's3cret', password: 'amber snow field tram' });
    chosen.flush(null);
    await settle();
    const signIn = http.expectOne({ url: routes.session, method: 'POST' });
    expect(signIn.request.body).toEqual({ email: 'elena@clinic.example', password: 'amber snow field tram' });
    signIn.flush(aSession());
    await settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('leads to sign-in where the account has a second factor', async () => {
    const { page, http, choose } = await setup();
    http.expectOne(routes.welcomeLook).flush({ ...invited, kind: 'reset' });
    await settle();
    expect(wordsOf(page, 'h1')).toBe('Choose a new password');
    await choose('amber snow field tram');
    http.expectOne(routes.welcome).flush(null);
    await settle();
    refuse(http.expectOne({ url: routes.session, method: 'POST' }), 'session.code-required');
    await settle();
    expect(wordsOf(page, 'section')).toBe('Your password is setSign in with it now.Sign in');
  });

  it.each(['when it is looked at', 'when it is used'])('says that a link is worthless %s', async (when) => {
    const { page, http, choose } = await setup();
    const look = http.expectOne(routes.welcomeLook);
    if (when === 'when it is looked at') refuse(look, 'welcome.link-refused');
    else {
      look.flush(invited);
      await settle();
      await choose('amber snow field tram');
      refuse(http.expectOne(routes.welcome), 'welcome.link-refused');
    }
    await settle();
    expect(wordsOf(page, 'section')).toMatch(/This link cannot be used.*Ask the administrator of your clinic/);
  });

  it('asks nobody about a link without a secret', async () => {
    const { page, http } = await setup('/welcome');
    http.expectNone(routes.welcomeLook);
    expect(wordsOf(page, 'h1')).toBe('This link cannot be used');
  });

  it('can be tried again when the server cannot be reached', async () => {
    const { page, http } = await setup();
    http.expectOne(routes.welcomeLook).error(new ProgressEvent('error'));
    await settle();
    expect(wordsOf(page, 'section')).toMatch(/Your link could not be looked at.*It is as good as before/);
    button(page, 'Try again').click();
    http.expectOne(routes.welcomeLook).flush(invited);
    await settle();
    expect(wordsOf(page, 'h1')).toBe('Welcome, Elena Dinu');
  });
});
