import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { routes } from '@repattern/contracts/values';
import { StartUp } from '../data/start-up';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { permitted } from './permitted';
import { secondFactorFirst } from './second-factor-first';
import { signedIn } from './signed-in';

@Component({ template: '' })
class Screen {}

function setup() {
  const http = setUpPlanner([
    { path: 'sign-in', component: Screen },
    { path: 'patients/new', component: Screen, canActivate: [permitted('patients.write')] },
    {
      path: '',
      canActivate: [signedIn],
      canActivateChild: [secondFactorFirst],
      children: [{ path: '**', component: Screen }],
    },
  ]);
  const router = TestBed.inject(Router);
  const open = async (address: string) => {
    void router.navigateByUrl(address);
    await settle();
  };
  return { http, router, open, startUp: TestBed.inject(StartUp) };
}

describe('signedIn', () => {
  it('lets a session through that still holds', async () => {
    const { http, router, open } = setup();
    await open('/patients?status=all');
    http.expectOne(routes.session).flush(aSession());
    await settle();
    expect(router.url).toBe('/patients?status=all');
  });

  it('leads to sign-in and remembers the page that was asked for', async () => {
    const { http, router, open } = setup();
    await open('/patients?status=all');
    refuse(http.expectOne(routes.session), 'session.required');
    await settle();
    expect(router.parseUrl(router.url).queryParams).toEqual({ returnTo: '/patients?status=all' });
    expect(router.url).toMatch(/^\/sign-in/);
  });

  it('says that the server cannot be reached instead of asking for a password', async () => {
    const { http, open, startUp } = setup();
    await open('/');
    http.expectOne(routes.session).error(new ProgressEvent('error'));
    await settle();
    expect(startUp.failure()).toEqual({ kind: 'unreachable' });
  });
});

describe('permitted', () => {
  it('keeps those who may only read away from forms', async () => {
    const { http, router, open } = setup();
    await signInAs('supervisor', http);
    await open('/patients/new');
    expect(router.url).toBe('/');
  });

  it('opens them to those who may write', async () => {
    const { http, router, open } = setup();
    await signInAs('therapist', http);
    await open('/patients/new');
    expect(router.url).toBe('/patients/new');
  });
});

describe('secondFactorFirst', () => {
  it.each([
    [true, '/account'],
    [false, '/library'],
  ])('leads to the account alone while a second factor is due: %s', async (secondFactorDue, url) => {
    const { http, router, open } = setup();
    await open('/account');
    http.expectOne(routes.session).flush({ ...aSession(), secondFactorDue });
    await settle();
    await open('/library');
    expect(router.url).toBe(url);
  });
});
