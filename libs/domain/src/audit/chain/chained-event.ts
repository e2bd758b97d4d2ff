import type { Json } from '../../kernel/canonical-json';

/**
 * Kinds of stream, each a chain of its own: of a plan, of a patient, of a clinic's sign-ins, of its people, of its policies, of what a
 * person did without a subject, and of what nobody did.
 */
export const auditStreamKinds = ['plan', 'patient', 'sign-ins', 'people', 'policies', 'person', 'system'] as const;

/** One of {@link auditStreamKinds}. */
export type AuditStreamKind = (typeof auditStreamKinds)[number];

/** A stream: its kind with the identifier of its plan, patient or person, else of the clinic. */
export interface AuditStream {
  readonly kind: AuditStreamKind;
  readonly id: string;
}

/** What an event tells, without its place. */
export interface ToldEvent {
  /** The clinic (UUID); the nil UUID where there is none. */
  readonly clinic: string;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string } | null;
  /** Who did it (UUID); null for nobody. */
  readonly person: string | null;
  readonly data: Json;
}

/** An event of the audit trail as a link of the chain of its stream. */
export interface ChainedEvent extends ToldEvent {
  /** Number of the event in the installation, in decimal digits. */
  readonly id: string;
  /** Instant, in UTC with six decimals of a second: `2026-09-14T08:30:00.000000Z`. */
  readonly at: string;
  /** Whom it is about (UUID); null where it is about no patient. */
  readonly patient: string | null;
  /** The request in which it happened (UUID). */
  readonly request: string | null;
  readonly stream: AuditStream;
  /** Place in its stream, from 1 without gaps. */
  readonly seq: number;
  /** Hash of the event before it in its stream, in hexadecimal digits; null for the first. */
  readonly prevHash: string | null;
  /** SHA-256 of the canonical JSON of {@link hashedEvent}, in hexadecimal digits. */
  readonly hash: string;
}

/** Makes the SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Sha256 = (text: string) => string;
