import type { BodySide, Dose } from '@repattern/domain';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { MaxCharacters } from '../http/max-characters';
import { StorableLines } from '../http/storable-lines';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import type { PersonName } from '../people/person.dto';

/** An answer in a thread. */
export class AddReviewCommentRequest {
  /** Text of several lines, at most 2,000 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(2_000)
  @StorableLines()
  text!: string;
}

/** The first comment of a thread, and what it is about. */
export class OpenReviewThreadRequest extends AddReviewCommentRequest {
  /** Item of the plan’s head; null or absent for the plan as a whole. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(200)
  @StorableText()
  item?: string | null;

  /** Parameter of the item’s dose, such as `holdSeconds`; null or absent for the item as a whole. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(60)
  @StorableText()
  parameter?: string | null;
}

/** What a thread was opened about, as it was then; later revisions do not change it. */
export class ReviewAnchor {
  /** Item of the plan. */
  item!: string;
  /** Exercise of the item. */
  exerciseId!: string;
  /** Side of the item, or null. */
  side!: BodySide | null;
  /** Dose of the item. */
  dose!: Dose;
  /** Parameter of the dose, or null for the item as a whole. */
  parameter!: string | null;
}

/** One comment; it never changes. */
export class ReviewCommentView {
  /** Identifier (UUID). */
  id!: string;
  /** What was said, of several lines. */
  text!: string;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** That a thread is settled. */
export class ReviewSettlement {
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** A conversation about a plan, or about one item of it. */
export class ReviewThread {
  /** Identifier (UUID). */
  id!: string;
  /** Plan (UUID). */
  planId!: string;
  /** Number of the revision about which it was opened. */
  revision!: number;
  /** What it is about, as it was then, or null for the plan as a whole. */
  anchor!: ReviewAnchor | null;
  /** Comments, oldest first; the first one opened it. */
  comments!: ReviewCommentView[];
  /** That it is settled, or null while it is open. */
  settled!: ReviewSettlement | null;
}
