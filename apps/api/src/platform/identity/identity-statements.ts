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
  /** Null until a password was chosen. */
  password_hash: string | null;
  /** The sealed secret of the second factor; null for none. */
  second_factor: Buffer | null;
}

export const findAccount: Statement<AccountRow> = { name: 'find-account', text: `SELECT * FROM find_account($1)` };

/** Opens a session, unless the account was closed or its password changed since it was checked. */
export const openSession: Statement<{ expires_at: string | null }> = {
  name: 'open-session',
  text: `SELECT open_session($1, $2, $3, make_interval(hours => $4)) AS expires_at`,
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

/** Changes the password of the person, unless it is another than was checked; every other session of the person ends. */
export const changePassword: Statement<{ changed: boolean }> = {
  name: 'change-password',
  text: `SELECT change_password($1, $2, $3) AS changed`,
};

/** The second factor of the person, as `second_factor_state` answers it. */
export interface SecondFactorRow {
  active_since: string | null;
  recovery_codes_left: number;
  asked: boolean;
  proposed: Buffer | null;
}

export const secondFactorState: Statement<SecondFactorRow> = {
  name: 'second-factor-state',
  text: `SELECT * FROM second_factor_state()`,
};

export const proposeSecondFactor: Statement = {
  name: 'propose-second-factor',
  text: `SELECT propose_second_factor($1)`,
};

/** Lets a proposed secret count; every other session of the person ends. */
export const confirmSecondFactor: Statement<{ confirmed: boolean }> = {
  name: 'confirm-second-factor',
  text: `SELECT confirm_second_factor($1, $2, $3, $4) AS confirmed`,
};

export const removeSecondFactor: Statement<{ removed: boolean }> = {
  name: 'remove-second-factor',
  text: `SELECT remove_second_factor() AS removed`,
};

/** Uses a step of time up, once. */
export const useCode: Statement<{ used: boolean }> = { name: 'use-code', text: `SELECT use_code($1, $2, $3) AS used` };

/** Uses a recovery code up, once; answers how many are left, or null when it is none. */
export const useRecoveryCode: Statement<{ left: number | null }> = {
  name: 'use-recovery-code',
  text: `SELECT use_recovery_code($1, $2) AS left`,
};

/** A link with which a password is chosen, as `look_at_link` answers it. */
export interface LinkRow {
  kind: 'invite' | 'reset';
  person_id: string;
  clinic_id: string;
  display_name: string;
  email: string;
  clinic_name: string;
  expires_at: string;
}

export const lookAtLink: Statement<LinkRow> = { name: 'look-at-link', text: `SELECT * FROM look_at_link($1)` };

/** Uses a link up and sets the password; every session of the person ends. */
export const useLink: Statement<{ used: boolean }> = { name: 'use-link', text: `SELECT use_link($1, $2) AS used` };
