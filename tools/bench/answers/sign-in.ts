import { demoPassword } from './demo-accounts.ts';
import { send } from './call.ts';

/** Somebody who is signed in. */
export interface SignedIn {
  readonly cookie: string;
  readonly personId: string;
  readonly clinicId: string;
}

/** Signs in to the API as a person of the demo clinic. The session holds for both servers: it is a row of their database. */
export async function signIn(url: string, email: string): Promise<SignedIn> {
  const answer = await send(url, { method: 'POST', path: '/api/v1/session', body: { email, password: demoPassword } });
  if (answer.status !== 201) throw new Error(`Signing in as ${email} was answered with ${answer.status}.`);
  const { user, clinic } = JSON.parse(answer.body) as { user: { id: string }; clinic: { id: string } };
  const cookie = (answer.headers['set-cookie'] ?? '').split(';', 1)[0] ?? '';
  return { cookie, personId: user.id, clinicId: clinic.id };
}
