import { Transform } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { StorableText } from '../http/storable-text';
import { EventFilterQuery } from './event-filter.dto';

/** Which events, and which page of them. */
export class ListEventsQuery extends EventFilterQuery {
  /** Rows on the page, 1–200. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `nextCursor` of the page before; absent for the first page. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  @Matches(/^[A-Za-z0-9_-]+$/)
  cursor?: string;
}

/** A search in the event log. It is sent as a body, because names do not belong in addresses that servers log. */
export class SearchEventsRequest extends ListEventsQuery {
  /**
   * Words to look for: each must begin a word of a person’s name, of a patient’s name or of a record number; accents and case are ignored.
   * Events of or about the first 50 people and 50 patients who are found are listed.
   */
  @IsString()
  @MaxLength(100)
  @StorableText()
  text!: string;
}
