import { DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import { refuse, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { IdleWatch } from './idle-watch';
import { SessionStore } from './session-store';

async function setup() {
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const watch = TestBed.inject(IdleWatch);
  watch.watch(TestBed.inject(DestroyRef));
  return { http, watch, store: TestBed.inject(SessionStore) };
}

const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1000);
const beActive = (): void => void document.dispatchEvent(new Event('keydown'));

describe('IdleWatch', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-14T08:00:00Z') }));
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('asks the server at most once a minute while the person is active', async () => {
    const { http } = await setup();
    for (let passed = 0; passed < 59; passed++) {
      beActive();
      await seconds(1);
    }
    http.expectNone(routes.session);
    beActive();
    await seconds(2);
    http.expectOne(routes.session).flush(aSession());
    beActive();
    await seconds(5);
    http.expectNone(routes.session);
  });

  it('sends nothing while nobody is there, and warns one minute before the end', async () => {
    const { http, watch } = await setup();
    await seconds(838);
    expect(watch.warning()).toBeNull();
    await seconds(12);
    http.expectNone(routes.session);
    expect(watch.warning()).toEqual({ kind: 'warn', cause: 'idle', secondsLeft: 50 });
  });

  it('takes the warning away when the person comes back', async () => {
    const { http, watch } = await setup();
    await seconds(850);
    beActive();
    await seconds(1);
    http.expectOne(routes.session).flush(aSession());
    expect(watch.warning()).toBeNull();
  });

  it('ends the session on the screen when its time is over', async () => {
    const { watch, store } = await setup();
    await seconds(901);
    expect(store.state().kind).toBe('expired');
    expect(watch.warning()).toBeNull();
  });

  it('expires at once when the server says that the session is gone', async () => {
    const { http, store } = await setup();
    await seconds(70);
    beActive();
    await seconds(1);
    refuse(http.expectOne(routes.session), 'session.required');
    await seconds(0);
    expect(store.state().kind).toBe('expired');
  });

  it('goes by the clock of the server when the device is wrong by hours', async () => {
    const { http, store, watch } = await setup();
    jest.setSystemTime(new Date('2099-06-01T00:00:00Z'));
    watch.noteAnswer('Mon, 14 Sep 2026 08:00:00 GMT');
    await seconds(5);
    expect(store.state().kind).toBe('signed-in');
    http.expectNone(routes.session);
  });
});
