import type { AuditEvent } from '../platform/audit-trail/record-event';

/** The event of showing a record to somebody. */
export function patientRead(id: string): AuditEvent {
  return { action: 'patient.read', subject: { kind: 'patient', id } };
}
