import type { AuditAction } from '@repattern/domain';
import type { PersonName } from '../people/person.dto';

/** How often somebody saw one thing. */
export class AccessCount {
  /** How it was seen. */
  action!: AuditAction;
  /** How often. */
  count!: number;
}

/** What one person saw of a record. */
export class AccessReportRow {
  /** Who, or null where nobody was signed in: a calendar feed, a command. */
  person!: PersonName | null;
  /** How often the person saw it, in lists too. */
  count!: number;
  /** Instant of the first time (RFC 3339, UTC). */
  first!: string;
  /** Instant of the last time (RFC 3339, UTC). */
  last!: string;
  /** What was seen, most often first. */
  actions!: AccessCount[];
  /** Days of the clinic on which it was seen, newest first, at most 31. */
  days!: AccessDay[];
}

/** How often somebody saw a record on one day. */
export class AccessDay {
  /** Day of the clinic, `YYYY-MM-DD`. */
  on!: string;
  /** How often. */
  count!: number;
}

/** Who looked at the record of a patient. */
export class AccessReport {
  /** The patient (UUID). */
  patientId!: string;
  /** Instant of the report (RFC 3339, UTC). */
  at!: string;
  /** Who saw it, whoever saw it last first. */
  items!: AccessReportRow[];
}
