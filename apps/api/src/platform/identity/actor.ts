import { permissionsOf, type Permission, type Role } from '@repattern/contracts/values';

/** Who a request acts for: a person in a clinic, with what that person may do there. */
export interface Actor {
  readonly personId: string;
  readonly clinicId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  /** True while the clinic asks for a second factor that the person has not set up; nothing else can be done until then. */
  readonly secondFactorDue: boolean;
  readonly clinic: { readonly name: string; readonly timeZone: string; readonly demo: boolean };
  /** Instant at which the session ends whatever happens (RFC 3339, UTC). */
  readonly expiresAt: string;
}

/** A row of `resume_session`. */
export interface SessionRow {
  person_id: string;
  clinic_id: string;
  display_name: string;
  email: string;
  roles: Role[];
  clinic_name: string;
  time_zone: string;
  demo: boolean;
  expires_at: string;
  second_factor_due: boolean;
}

/** The person behind a session row. */
export function actorOf(row: SessionRow): Actor {
  return {
    personId: row.person_id,
    clinicId: row.clinic_id,
    displayName: row.display_name,
    email: row.email,
    roles: row.roles,
    permissions: row.second_factor_due ? ['session.use'] : permissionsOf(row.roles),
    secondFactorDue: row.second_factor_due,
    clinic: { name: row.clinic_name, timeZone: row.time_zone, demo: row.demo },
    expiresAt: row.expires_at,
  };
}
