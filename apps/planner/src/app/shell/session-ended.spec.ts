import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import { SessionStore } from '../data/session-store';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { SessionEnded } from './session-ended';

async function setup() {
  const showModal = jest.fn();
  HTMLDialogElement.prototype.showModal = showModal;
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const store = TestBed.inject(SessionStore);
  store.expire();
  const fixture = TestBed.createComponent(SessionEnded);
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const signIn = async (password: string) => {
    type(control(page, '#ended-password'), password);
    find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    return http.expectOne(routes.session);
  };
  return { page, store, showModal, signIn, fixture };
}

describe('SessionEnded', () => {
  it('lies over the screen with the e-mail filled in, and cannot be dismissed', async () => {
    const { page, showModal } = await setup();
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(control(page, '#ended-email').value).toBe('therapist@demo.example');
    const cancel = new Event('cancel', { cancelable: true });
    find(page, 'dialog').dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
  });

  it('continues the session after the password', async () => {
    const { store, signIn } = await setup();
    (await signIn('right')).flush(aSession());
    await settle();
    expect(store.state().kind).toBe('signed-in');
  });

  it('says that the password is wrong and stays', async () => {
    const { page, store, signIn } = await setup();
    refuse(await signIn('wrong'), 'session.sign-in-refused');
    await settle();
    expect(page.textContent).toContain('The e-mail address or the password is not right.');
    expect(store.state().kind).toBe('expired');
  });

  it('asks for the code of the second factor beside the password', async () => {
    const { page, store, signIn } = await setup();
    refuse(await signIn('right'), 'session.code-required');
    await settle();
    type(control(page, '#ended-code'), '123456');
    const request = await signIn('right');
    expect(request.request.body).toEqual({ email: 'therapist@demo.example', password: 'right', code: '123456' });
    request.flush(aSession());
    await settle();
    expect(store.state().kind).toBe('signed-in');
  });

  it('lets somebody else take over', async () => {
    const { page, fixture } = await setup();
    const left = jest.fn();
    fixture.componentInstance.leave.subscribe(left);
    button(page, 'Not Ioana Marin? Leave this screen').click();
    expect(left).toHaveBeenCalledTimes(1);
  });
});
