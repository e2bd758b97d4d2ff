import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { AttributedChange } from '@repattern/domain';
import { MayBeAbsent } from '../http/may-be-absent';
import { RevisionSummary } from '../plans/revision.dto';

const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** Between which revisions of a plan. */
export class PlanChangesQuery {
  /** Number of the earlier revision; absent for the one that was reviewed last, or else the first. */
  @MayBeAbsent()
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  from?: number;

  /** Number of the later revision, not before `from`; absent for the newest that is in force or waits for a co-signature. */
  @MayBeAbsent()
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  to?: number;
}

/** What became of a plan between two of its revisions. */
export class PlanChangesView {
  from!: RevisionSummary;
  to!: RevisionSummary;
  /** Clinical differences, each with who, when and why: of the whole plan, then phase by phase, then of the calendar. */
  items!: AttributedChange[];
}
