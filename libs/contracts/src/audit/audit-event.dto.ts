import type { AuditAction, Json } from '@repattern/domain';
import type { PersonName } from '../people/person.dto';

/** The patient that an event is about. */
export class EventPatient {
  /** Identifier (UUID). */
  id!: string;
  /** Number of the clinic's own record. */
  recordNumber!: string;
  /** Given names and family names as they are now. */
  name!: string;
}

/** What an event changed or showed. */
export class EventSubject {
  /** Kind of record, such as `plan`. */
  kind!: string;
  /** Identifier (UUID). */
  id!: string;
}

/** The chain of events that an event belongs to: of a plan, a patient, a person, or of the clinic. */
export class EventStream {
  /** Kind of stream, such as `plan`. */
  kind!: string;
  /** Identifier of what the stream is about (UUID). */
  id!: string;
}

/** One event of the audit trail. Names are those of today; the event itself never changes. */
export class AuditEventView {
  /** Identifier: a whole number as text. */
  id!: string;
  /** Instant of the event (RFC 3339, UTC). */
  at!: string;
  /** What happened. */
  action!: AuditAction;
  /** Who did it, or null where nobody was signed in. */
  person!: PersonName | null;
  /** The patient that it is about, or null. */
  patient!: EventPatient | null;
  /** The plan that it is about (UUID), or null. */
  planId!: string | null;
  /** What was changed or shown, or null where it is no single record. */
  subject!: EventSubject | null;
  /** The chain that it belongs to. */
  stream!: EventStream;
  /** Place in the chain, from 1. */
  seq!: number;
  /** Hash of the event before it in the chain, in hexadecimal, or null for the first. */
  prevHash!: string | null;
  /** SHA-256 of the event and of the one before it, in hexadecimal. */
  hash!: string;
  /** What else is told, by action. */
  data!: Record<string, Json>;
}

/** One page of the event log, newest first. */
export class AuditEventPage {
  /** Events, newest first. */
  items!: AuditEventView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
