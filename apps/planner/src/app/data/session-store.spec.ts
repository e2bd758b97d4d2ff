import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { SessionStore } from './session-store';
import { SessionTabs, type SessionMessage } from './session-tabs';

async function setup() {
  const listeners: ((message: SessionMessage) => void)[] = [];
  const sent: SessionMessage[] = [];
  const tabs = {
    send: (message: SessionMessage) => sent.push(message),
    onMessage: (listener: (message: SessionMessage) => void) => listeners.push(listener),
  };
  const http = setUpPlanner([], [{ provide: SessionTabs, useValue: tabs }]);
  await signInAs('therapist', http);
  const hear = (message: SessionMessage) => listeners.forEach((listener) => listener(message));
  return { http, sent, hear, store: TestBed.inject(SessionStore) };
}

describe('SessionStore', () => {
  it('knows what the person may do', async () => {
    const { store } = await setup();
    expect([store.may('patients.read'), store.may('patients.write')]).toEqual([true, true]);
    store.forget();
    expect(store.may('patients.read')).toBe(false);
  });

  it('covers this tab when another one signs out, and goes on when the same person signs in there', async () => {
    const { http, hear, store } = await setup();
    hear({ kind: 'signed-out' });
    expect(store.state().kind).toBe('expired');
    hear({ kind: 'signed-in', userId: 'person-1' });
    http.expectOne(routes.session).flush(aSession());
    await settle();
    expect(store.state().kind).toBe('signed-in');
  });

  it('covers this tab when somebody else signs in in another one', async () => {
    const { http, hear, store } = await setup();
    hear({ kind: 'signed-in', userId: 'person-2' });
    expect(store.state().kind).toBe('expired');
    http.expectNone(routes.session);
  });

  it('signs out here, on the server and in the other tabs', async () => {
    const { http, sent, store } = await setup();
    const done = store.signOut();
    http.expectOne({ method: 'DELETE', url: routes.session }).flush(null, { status: 204, statusText: 'No Content' });
    expect(await done).toBeNull();
    expect(store.state().kind).toBe('signed-out');
    expect(sent.at(-1)).toEqual({ kind: 'signed-out' });
  });

  it('does not pretend to have signed out when the server could not be told', async () => {
    const { http, store } = await setup();
    const done = store.signOut();
    http.expectOne({ method: 'DELETE', url: routes.session }).error(new ProgressEvent('error'));
    expect(await done).toEqual({ kind: 'unreachable' });
    expect(store.state().kind).toBe('signed-in');
  });

  it('takes a session that is already over for signed out', async () => {
    const { http, store } = await setup();
    const done = store.signOut();
    refuse(http.expectOne({ method: 'DELETE', url: routes.session }), 'session.required');
    expect(await done).toBeNull();
    expect(store.state().kind).toBe('signed-out');
  });
});
