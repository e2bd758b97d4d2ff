import type { Statement } from '../database/statement';
import type { SessionRow } from './actor';

/** Finds the session of a token, notes its use and lets the transaction work for its person and clinic. */
export const resumeSession: Statement<SessionRow> = {
  name: 'resume-session',
  text: `SELECT * FROM resume_session($1, make_interval(mins => $2))`,
};

/** Lets the transaction work for nobody, in no clinic yet. */
export const enterWithoutClinic: Statement = {
  name: 'enter-without-clinic',
  text: `SELECT set_config('repattern.clinic', '00000000-0000-0000-0000-000000000000', true), set_config('repattern.person', '', true)`,
};

/** Lets the transaction work in a clinic, for a person (empty for nobody). */
export const enterClinic: Statement = {
  name: 'enter-clinic',
  text: `SELECT set_config('repattern.clinic', $1, true), set_config('repattern.person', $2, true)`,
};

export const countSignInAttempt: Statement<{ retry_after: number; crossed: boolean }> = {
  name: 'count-sign-in-attempt',
  text: `SELECT * FROM count_sign_in_attempt($1, $2, make_interval(mins => $3))`,
};

export const forgiveSignInAttempts: Statement = {
  name: 'forgive-sign-in-attempts',
  text: `SELECT forgive_sign_in_attempts($1, $2)`,
};

/** An account that can sign in, as `find_account` answers it. */
export interface AccountRow {
  person_id: string;
  clinic_id: string;
  password_hash: string;
}

export const findAccount: Statement<AccountRow> = { name: 'find-account', text: `SELECT * FROM find_account($1)` };

export const openSession: Statement = {
  name: 'open-session',
  text: `SELECT open_session($1, $2, make_interval(hours => $3)) AS expires_at`,
};

export const closeSession: Statement = { name: 'close-session', text: `SELECT close_session($1)` };

export const forgetExpiredSignIns: Statement = {
  name: 'forget-expired-sign-ins',
  text: `SELECT forget_expired_sign_ins(make_interval(mins => $1)), forget_idempotency_keys(make_interval(hours => 24))`,
};

/** Every clinic of the installation, by identifier. */
export const listClinics: Statement<{ id: string }> = {
  name: 'list-clinics',
  text: `SELECT id FROM clinic_ids() AS id`,
};
