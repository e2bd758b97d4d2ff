import { IsOptional, IsUUID } from 'class-validator';
import type { AuditStreamKind, ChainFault } from '@repattern/domain';

/** What to verify: the whole trail of the clinic, or one plan's. */
export class VerificationQuery {
  /** Only this plan (UUID), with its records and the checkpoints that name it. */
  @IsOptional()
  @IsUUID()
  planId?: string;
}

/** A stream of the trail, or the clinic's checkpoints. */
export class VerifiedStream {
  /** Of what it is the stream. */
  kind!: AuditStreamKind | 'checkpoints';
  /** Of its plan, patient or person, else of the clinic (UUID). */
  id!: string;
}

/** The first broken link of a trail. */
export class ChainBreakView {
  stream!: VerifiedStream;
  /** Place in the stream, from 1; 0 for a record that no event of it tells of. */
  seq!: number;
  /** What is wrong there. */
  fault!: ChainFault;
  /** The event there; null where there is none. */
  eventId!: string | null;
}

/** A checkpoint: the installation's signature of every stream's end. */
export class CheckpointView {
  /** From 1 without gaps. */
  number!: number;
  /** Instant at which it was made (RFC 3339, UTC). */
  at!: string;
}

/** What came of verifying a trail. Counts tell how much was found whole, up to the first broken link. */
export class VerificationView {
  /** Instant of the verification (RFC 3339, UTC). */
  at!: string;
  /** Events of the trail. */
  events!: number;
  /** Streams that they stand in, each a chain. */
  streams!: number;
  /** Revisions of plans, each hashed with the one before. */
  revisions!: number;
  /** Clinical records that events tell of: revisions, finished visits, signed assessments. */
  records!: number;
  /** Signed checkpoints. */
  checkpoints!: number;
  /** What happened since then can still be cut off unseen by whoever owns the database; null before the first. */
  lastCheckpoint!: CheckpointView | null;
  /** Null when everything is as it was told. */
  broken!: ChainBreakView | null;
}
