import { HttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import { refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { SessionStore } from './session-store';

async function setup() {
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const answers: unknown[] = [];
  const errors: unknown[] = [];
  TestBed.inject(HttpClient)
    .patch('/api/v1/patients/p', { familyName: 'Typed' })
    .subscribe({ next: (answer) => answers.push(answer), error: (error) => errors.push(error) });
  refuse(http.expectOne('/api/v1/patients/p'), 'session.required');
  return { http, answers, errors, store: TestBed.inject(SessionStore) };
}

describe('sessionRecovery', () => {
  it('holds the refused request, expires the session without leaving, and sends the same request after sign-in', async () => {
    const { http, answers, errors, store } = await setup();
    expect(store.state().kind).toBe('expired');
    expect([answers, errors]).toEqual([[], []]);

    const signedIn = store.signIn({ email: 'therapist@demo.example', password: 'right' });
    http.expectOne(routes.session).flush(aSession());
    await signedIn;
    await settle();

    const repeated = http.expectOne('/api/v1/patients/p');
    expect(repeated.request.body).toEqual({ familyName: 'Typed' });
    repeated.flush({ id: 'p' });
    expect(answers).toEqual([{ id: 'p' }]);
  });

  it('goes on holding the request while the password is wrong', async () => {
    const { http, answers, errors, store } = await setup();
    const refused = store.signIn({ email: 'therapist@demo.example', password: 'wrong' });
    refuse(http.expectOne(routes.session), 'session.sign-in-refused');
    await refused;
    await settle();
    http.expectNone('/api/v1/patients/p');
    expect([answers, errors]).toEqual([[], []]);
  });

  it('gives the request up when the person leaves the screen to somebody else', async () => {
    const { errors, store } = await setup();
    store.forget();
    await settle();
    expect(errors).toHaveLength(1);
  });

  it('never continues as another person', async () => {
    const { http, answers, store } = await setup();
    const signedIn = store.signIn({ email: 'other@demo.example', password: 'right' });
    const other = aSession();
    http.expectOne(routes.session).flush({ ...other, user: { ...other.user, id: 'person-2' } });
    await signedIn;
    await settle();
    expect(store.state().kind).toBe('expired');
    http.expectNone('/api/v1/patients/p');
    expect(answers).toEqual([]);
  });

  it('reads the session anew where the person may do less than it says', async () => {
    const http = setUpPlanner();
    await signInAs('therapist', http);
    const errors: unknown[] = [];
    TestBed.inject(HttpClient)
      .get('/api/v1/patients')
      .subscribe({ error: (error) => errors.push(error) });
    refuse(http.expectOne('/api/v1/patients'), 'permission.missing');
    http.expectOne(routes.session).flush({ ...aSession(), secondFactorDue: true, permissions: ['session.use'] });
    await settle();
    expect(errors).toHaveLength(1);
    expect(TestBed.inject(SessionStore).session()?.secondFactorDue).toBe(true);
  });
});
