import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SecondFactorView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { SessionStore } from '../../data/session-store';
import { button, control, find, refuse, setUpPlanner, settle, type } from '../../testing/planner-test-bed';
import { aSession } from '../../testing/samples';
import { Account } from '../account';

const off: SecondFactorView = { activeSince: null, recoveryCodesLeft: 0, asked: false };
const on: SecondFactorView = { activeSince: '2026-09-14T08:00:00.000Z', recoveryCodesLeft: 9, asked: false };
const secret = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Repattern:ioana?secret=JBSWY3DPEHPK3PXP' };
const recoveryCodes = ['aaaa-1111', 'bbbb-2222'];

async function setup(factor: SecondFactorView = off, secondFactorDue = false) {
  const http = setUpPlanner([
    { path: 'account', component: Account },
    { path: '', pathMatch: 'full', children: [] },
  ]);
  const restored = TestBed.inject(SessionStore).restore();
  const session = { ...aSession(), secondFactorDue, ...(secondFactorDue ? { permissions: ['session.use'] } : {}) };
  http.expectOne(routes.session).flush(session);
  await restored;
  const harness = await RouterTestingHarness.create('/account');
  await settle();
  http.expectOne(routes.secondFactor).flush(factor);
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
  return { page, http, press, enter };
}

const wordsOf = (page: ParentNode, selector: string): string =>
  find(page, selector).textContent.replace(/\s+/g, ' ').trim();

describe('SecondFactor', () => {
  it('is set up with the password, a QR code or the secret in groups, and a code; the recovery codes show once', async () => {
    const { page, http, press, enter } = await setup();
    expect(wordsOf(page, '.standing')).toContain('Off: the password alone lets you in.');
    await press('Set up');
    await enter('#own-password', 'the kettle sings');
    await press('Continue');
    const proposed = http.expectOne({ url: routes.secondFactor, method: 'POST' });
    expect(proposed.request.body).toEqual({ password: 'the kettle sings' });
    proposed.flush(secret);
    await settle();
    expect([...page.querySelectorAll('.secret span')].map((group) => group.textContent)).toEqual([
      ...['JBSW', 'Y3DP', 'EHPK', '3PXP'],
    ]);
    await enter('#factor-code', '123 456');
    await press('Confirm');
    const confirmed = http.expectOne(routes.secondFactorConfirm);
    expect(confirmed.request.body).toEqual({ code: '123456' });
    confirmed.flush({ recoveryCodes });
    await settle();
    http.expectOne(routes.session).flush(aSession());
    expect([...page.querySelectorAll('app-recovery-codes li')].map((code) => code.textContent)).toEqual(recoveryCodes);
    await press('I have kept them');
    http.expectOne(routes.secondFactor).flush(on);
    await settle();
    expect(page.textContent).not.toContain('aaaa-1111');
    expect(wordsOf(page, '.standing')).toContain('On since Mon 14 Sep, 11:00. 9 recovery codes are left.');
  });

  it('draws the secret as a QR code', async () => {
    const { page, http, press, enter } = await setup();
    await press('Set up');
    await enter('#own-password', 'the kettle sings');
    await press('Continue');
    http.expectOne({ url: routes.secondFactor, method: 'POST' }).flush(secret);
    await settle();
    await settle();
    expect(find(page, 'svg[aria-label="QR code of the new second factor"] path').getAttribute('d')).toMatch(/^M4 4h1/);
  });

  it('asks again after a wrong password and after a wrong code', async () => {
    const { page, http, press, enter } = await setup();
    await press('Set up');
    await press('Continue');
    expect(wordsOf(page, '#own-password-faults')).toBe('Enter your password.');
    await enter('#own-password', 'wrong');
    await press('Continue');
    refuse(http.expectOne({ url: routes.secondFactor, method: 'POST' }), 'session.password-refused');
    await settle();
    expect(wordsOf(page, '#own-password-faults')).toBe('This is not your password.');
    await enter('#own-password', 'the kettle sings');
    await press('Continue');
    http.expectOne({ url: routes.secondFactor, method: 'POST' }).flush(secret);
    await settle();
    await enter('#factor-code', '12345');
    await press('Confirm');
    expect(wordsOf(page, '#factor-code-faults')).toBe('The code has six digits.');
    await enter('#factor-code', '123456');
    await press('Confirm');
    refuse(http.expectOne(routes.secondFactorConfirm), 'session.code-refused');
    await settle();
    expect(wordsOf(page, '#factor-code-faults')).toContain('This code is not right');
  });

  it('is switched off with the password, unless the clinic asks for it', async () => {
    const { page, http, press, enter } = await setup(on);
    await press('Switch off');
    await enter('#own-password', 'the kettle sings');
    await press('Switch off');
    http.expectOne(routes.secondFactorRemove).flush(null);
    await settle();
    http.expectOne(routes.secondFactor).flush({ ...off, asked: true });
    await settle();
    expect(wordsOf(page, '.standing')).toContain('Off');
  });

  it('cannot be switched off where the clinic asks for it', async () => {
    const { page } = await setup({ ...on, asked: true });
    expect(page.textContent).not.toContain('Switch off');
    expect(page.textContent).toContain('so it cannot be switched off');
  });

  it('says that it is due, and opens everything else once it is done', async () => {
    const { page, http, press, enter } = await setup({ ...off, asked: true }, true);
    expect(wordsOf(page, '.due')).toContain('Your clinic asks for a second factor in your role.');
    await press('Set up');
    await enter('#own-password', 'the kettle sings');
    await press('Continue');
    http.expectOne({ url: routes.secondFactor, method: 'POST' }).flush(secret);
    await settle();
    await enter('#factor-code', '123456');
    await press('Confirm');
    http.expectOne(routes.secondFactorConfirm).flush({ recoveryCodes });
    await settle();
    http.expectOne(routes.session).flush(aSession());
    await settle();
    expect(page.querySelector('.due')).toBeNull();
    await press('I have kept them');
    expect(TestBed.inject(Router).url).toBe('/');
  });
});

describe('ChangePassword', () => {
  it('says what a password must be before it is chosen, and what is wrong with one in place', async () => {
    const { page, enter, press, http } = await setup();
    expect(wordsOf(page, 'app-password-rules')).toContain('At least 12 characters');
    await enter('#next-password', 'therapist@demo.example');
    await press('Change password');
    expect(wordsOf(page, '#current-password-faults')).toBe('Enter your present password.');
    expect(wordsOf(page, '#next-password-faults')).toContain('This is easy to guess');
    http.expectNone(routes.sessionPassword);
  });

  it('changes it, or says that the present one is wrong', async () => {
    const { page, enter, press, http } = await setup();
    await enter('#current-password', 'wrong');
    await enter('#next-password', 'amber snow field tram');
    await press('Change password');
    refuse(http.expectOne(routes.sessionPassword), 'session.password-refused');
    await settle();
    expect(wordsOf(page, '#current-password-faults')).toBe('This is not your present password.');
    await enter('#current-password', 'the kettle sings');
    await press('Change password');
    const asked = http.expectOne(routes.sessionPassword);
    expect(asked.request.body).toEqual({ current: 'the kettle sings', next: 'amber snow field tram' });
    asked.flush(null);
    await settle();
    expect(control(page, '#next-password').value).toBe('');
  });
});
