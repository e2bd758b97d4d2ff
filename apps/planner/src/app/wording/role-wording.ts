import type { Role } from '@repattern/contracts/values';

/** Roles as the planner says them. */
export const roleWording: Readonly<Record<Role, string>> = {
  therapist: 'Therapist',
  supervisor: 'Supervisor',
  administrator: 'Administrator',
  auditor: 'Auditor',
};
