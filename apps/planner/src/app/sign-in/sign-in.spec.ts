import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes } from '@repattern/contracts/values';
import { button, control, find, refuse, setUpPlanner, settle, type } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { SignIn } from './sign-in';

@Component({ template: 'home' })
class Home {}

async function setup(address = '/sign-in') {
  const http = setUpPlanner([
    { path: 'sign-in', component: SignIn },
    { path: '**', component: Home },
  ]);
  const harness = await RouterTestingHarness.create(address);
  const page = harness.routeNativeElement ?? document.body;
  const attempt = async (password = 'secret') => {
    type(control(page, '#email'), 'therapist@demo.example');
    type(control(page, '#password'), password);
    find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  return { http, page, attempt };
}

describe('SignIn', () => {
  it('signs in and returns to the page that was asked for', async () => {
    const { http, attempt } = await setup('/sign-in?returnTo=%2Fpatients%3Fstatus%3Dall');
    await attempt();
    const request = http.expectOne(routes.session);
    expect(request.request.body).toEqual({ email: 'therapist@demo.example', password: 'secret' });
    request.flush(aSession());
    await settle();
    expect(TestBed.inject(Router).url).toBe('/patients?status=all');
  });

  it('says at each field what is missing, and asks the server nothing', async () => {
    const { http, page } = await setup();
    find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect([...page.querySelectorAll('.field-fault')].map((fault) => fault.textContent.trim())).toEqual([
      'Enter your e-mail address.',
      'Enter your password.',
    ]);
    expect(find(page, '#email').getAttribute('aria-invalid')).toBe('true');
    http.expectNone(routes.session);
  });

  it('says that it was refused and keeps what was typed', async () => {
    const { http, page, attempt } = await setup();
    await attempt('wrong');
    refuse(http.expectOne(routes.session), 'session.sign-in-refused');
    await settle();
    expect(find(page, '[role=alert]').textContent).toContain('The e-mail address or the password is not right.');
    expect(control(page, '#email').value).toBe('therapist@demo.example');
    expect(control(page, '#password').value).toBe('wrong');
  });

  it('shows the seconds to wait and sends nothing until they are over', async () => {
    const { http, page, attempt } = await setup();
    await attempt();
    refuse(http.expectOne(routes.session), 'session.throttled');
    await settle();
    expect(find(page, '.wait').textContent).toBe('40 s');
    expect(button(page, 'Sign in').getAttribute('aria-disabled')).toBe('true');
    await attempt();
    http.expectNone(routes.session);
  });

  it('places what the server finds at its field', async () => {
    const { http, page, attempt } = await setup();
    await attempt();
    refuse(http.expectOne(routes.session), 'request.invalid', {
      findings: [{ code: 'too-long', in: 'body', pointer: '/email', params: { max: 254 } }],
    });
    await settle();
    expect(find(page, '#email-faults').textContent).toContain('Keep this to 254 characters.');
  });

  it('says that the server cannot be reached', async () => {
    const { http, page, attempt } = await setup();
    await attempt();
    http.expectOne(routes.session).error(new ProgressEvent('error'));
    await settle();
    expect(find(page, '[role=alert]').textContent).toContain('Repattern cannot reach the server.');
  });

  it('asks for the code in place where the account has a second factor, and sends it with the password', async () => {
    const { http, page, attempt } = await setup();
    await attempt();
    refuse(http.expectOne(routes.session), 'session.code-required');
    await settle();
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(document.activeElement).toBe(control(page, '#code'));
    type(control(page, '#code'), ' 123 456 ');
    await attempt();
    const request = http.expectOne(routes.session);
    expect(request.request.body).toEqual({ email: 'therapist@demo.example', password: 'secret', code: '123 456' });
    request.flush(aSession());
    await settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('asks for another code after a wrong one, and sends none that is empty', async () => {
    const { http, page, attempt } = await setup();
    await attempt();
    refuse(http.expectOne(routes.session), 'session.code-required');
    await settle();
    await attempt();
    http.expectNone(routes.session);
    expect(find(page, '#code-faults').textContent).toContain('Enter the code.');
    type(control(page, '#code'), '000000');
    await attempt();
    refuse(http.expectOne(routes.session), 'session.code-refused');
    await settle();
    expect(find(page, '[role=alert]').textContent).toContain('The code is not right.');
    expect([control(page, '#code').value, control(page, '#password').value]).toEqual(['', 'secret']);
    expect(document.activeElement).toBe(control(page, '#code'));
  });

  it('shows the password on demand', async () => {
    const { page } = await setup();
    const box = control(page, '#password');
    expect(box.type).toBe('password');
    find(page, '[aria-label="Show password"]').click();
    await settle();
    expect(box.type).toBe('text');
  });
});
