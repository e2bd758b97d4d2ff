import { IsString, IsUUID, MaxLength } from 'class-validator';
import { auditActions, type AuditAction } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { MayBeAbsent } from '../http/may-be-absent';
import { NotBefore } from '../http/not-before';
import { PageQuery } from '../http/page-query.dto';
import { OneOrMore } from '../http/query-values';
import { StorableText } from '../http/storable-text';

/** Which events, and which page of them. Filters add up: an event is listed when all of them let it through. */
export class ListEventsQuery extends PageQuery {
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

/** A search in the event log. It is sent as a body, because names do not belong in addresses that servers log. */
export class SearchEventsRequest extends ListEventsQuery {
  /**
   * Words to look for: each must begin a word of a person’s name, of a patient’s name or of a record number. Events of or about whoever is
   * found are listed; accents and case are ignored.
   */
  @IsString()
  @MaxLength(100)
  @StorableText()
  text!: string;
}
