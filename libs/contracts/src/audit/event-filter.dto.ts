import { IsUUID } from 'class-validator';
import { auditActions, type AuditAction } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { MayBeAbsent } from '../http/may-be-absent';
import { NotBefore } from '../http/not-before';
import { OneOrMore } from '../http/query-values';

/** Which events. Filters add up: an event is listed when all of them let it through. */
export class EventFilterQuery {
  /** Only what this person did (UUID). */
  @MayBeAbsent()
  @IsUUID()
  person?: string;

  /** Only what is about this patient (UUID). */
  @MayBeAbsent()
  @IsUUID()
  patient?: string;

  /** Only what is about this plan and its visits (UUID). */
  @MayBeAbsent()
  @IsUUID()
  plan?: string;

  /** Only these actions; given several times for several. */
  @MayBeAbsent()
  @OneOrMore(auditActions)
  action?: AuditAction[];

  /** Only from this day of the clinic on, `YYYY-MM-DD`. */
  @MayBeAbsent()
  @CalendarDateText()
  from?: string;

  /** Only until this day of the clinic, which is included, `YYYY-MM-DD`. */
  @MayBeAbsent()
  @CalendarDateText()
  @NotBefore('from')
  to?: string;
}
