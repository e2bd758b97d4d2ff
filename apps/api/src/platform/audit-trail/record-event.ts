import type { AuditAction, Json } from '@repattern/domain';
import type { Statement } from '../database/statement';
import type { UnitOfWork } from '../database/unit-of-work';

/** Something that happened, told by name; the database adds the instant, the clinic and the person. */
export interface AuditEvent {
  readonly action: AuditAction;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly data?: Readonly<Record<string, Json>>;
}

const insertEvent: Statement = {
  name: 'insert-audit-event',
  text: `INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data) VALUES ($1, $2, $3, $4, $5)`,
};

/** Adds an event to the audit trail, in the transaction of what it tells about. */
export async function recordEvent(unit: UnitOfWork, event: AuditEvent): Promise<void> {
  const { action, subject, data = {} } = event;
  const values = [action, subject?.kind ?? null, subject?.id ?? null, unit.requestId, JSON.stringify(data)];
  await unit.rows(insertEvent, values);
}
