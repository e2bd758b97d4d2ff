import type { PersonAccount } from '@repattern/contracts';
import type { PersonStep, Role } from '@repattern/contracts/values';
import { roleWording } from './role-wording';

/** How an account stands. */
export type PersonState = 'active' | 'invited' | 'password-due' | 'left';

/** How an account stands, in a word or two. */
export const personStateWording: Readonly<Record<PersonState, string>> = {
  active: 'Active',
  invited: 'Invited',
  'password-due': 'New password due',
  left: 'Deactivated',
};

/** How an account stands: whoever has no password was reset, or, never having been here, was invited. */
export function personStateOf({ active, invited, lastSeenAt }: PersonAccount): PersonState {
  if (!active) return 'left';
  if (!invited) return 'active';
  return lastSeenAt === null ? 'invited' : 'password-due';
}

/** A step that an administrator takes: what it is called, what follows, and what is said once it is done. */
export interface PersonStepWording {
  readonly name: string;
  readonly follows: string;
  readonly done: string;
}

/** The steps of an administrator as a colleague explains them. */
export const personStepWording: Readonly<Record<PersonStep, PersonStepWording>> = {
  invite: {
    name: 'New link',
    follows: 'The link before stops working. The new one works once, for three days.',
    done: 'The new link is ready.',
  },
  reset: {
    name: 'Reset password',
    follows:
      'The password stops working at once and every open session ends. You get a link with which the person chooses another.',
    done: 'The password does not work any more; the link is ready.',
  },
  deactivate: {
    name: 'Deactivate',
    follows:
      'The person can sign in no more and every open session ends at once. Plans, visits and signatures stay as they are, under the same name.',
    done: 'The person cannot sign in any more.',
  },
  reactivate: {
    name: 'Reactivate',
    follows: 'The person can sign in again, with the password and the second factor as they were.',
    done: 'The person can sign in again.',
  },
  'reset-second-factor': {
    name: 'Take second factor away',
    follows:
      'For somebody who has lost the device and the recovery codes. Every open session ends; the password alone then lets the person in, so be sure who is asking.',
    done: 'The second factor is taken away.',
  },
};

/** Roles in the order of the matrix: `Therapist, Supervisor`. */
export function rolesInWords(held: readonly Role[]): string {
  return held.map((role) => roleWording[role]).join(', ');
}

/** What each role lets somebody do, for whoever gives it. */
export const roleErrands: Readonly<Record<Role, string>> = {
  therapist: 'assesses, plans and treats',
  supervisor: 'reviews and co-signs plans, alters none',
  administrator: 'looks after people, clinic and policies',
  auditor: 'reads everything, changes nothing',
};
