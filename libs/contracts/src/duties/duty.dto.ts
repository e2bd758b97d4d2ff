import { dutyKinds, type DutyKind } from '@repattern/domain';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import type { PersonName } from '../people/person.dto';

/** That a duty was done, outside this system or in it. */
export class RecordPlanDutyRequest {
  /** Which duty. */
  @IsIn(dutyKinds)
  kind!: DutyKind;

  /** Day on which it was done, in the clinic’s calendar, `YYYY-MM-DD`; none that is still to come. */
  @CalendarDateText()
  on!: string;

  /** Where it is found or what it says, in one line of at most 300 characters; null or absent where nothing is to be said. */
  @Trimmed()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  note?: string | null;
}

/** A duty that was done; it never changes. */
export class PlanDutyEntry {
  /** Identifier (UUID). */
  id!: string;
  /** Which duty. */
  kind!: DutyKind;
  /** Day on which it was done, `YYYY-MM-DD`. */
  on!: string;
  /** Where it is found or what it says, or null. */
  note!: string | null;
  by!: PersonName;
  /** Instant at which it was recorded (RFC 3339, UTC). */
  at!: string;
}

/** A duty that is to be done. */
export class PlanDutyDue {
  /** Which duty. */
  kind!: DutyKind;
  /** Last day on which it is in time, in the clinic’s calendar, `YYYY-MM-DD`; null where that depends on visits to come. */
  dueOn!: string | null;
}

/** The duties of a plan. */
export class PlanDutiesView {
  /** What is to be done, by day. */
  due!: PlanDutyDue[];
  /** What was done, newest first. */
  done!: PlanDutyEntry[];
}
