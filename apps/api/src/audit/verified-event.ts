import type { AuditEvent } from '../platform/audit-trail/record-event';
import type { VerifiedTrail } from './verify-trail';

/** What the audit trail tells of its own verification: how much was read, and where it broke. */
export function verifiedEvent({ events, records, broken }: VerifiedTrail, planId: string | null): AuditEvent {
  const place = broken && { stream: `${broken.stream.kind}/${broken.stream.id}`, seq: broken.seq, fault: broken.fault };
  return {
    action: 'audit.verified',
    data: { events, records, broken: place, ...(planId === null ? {} : { plan: planId }) },
  };
}
