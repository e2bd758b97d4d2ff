import { IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { StorableText } from '../http/storable-text';
import { EventFilterQuery } from './event-filter.dto';

/** How exported events are written: comma-separated values (RFC 4180), or one JSON object a line. */
export const eventFileFormats = ['csv', 'ndjson'] as const;
/** One of {@link eventFileFormats}. */
export type EventFileFormat = (typeof eventFileFormats)[number];

/** Which events leave as a file, and how they are written. */
export class ExportEventsQuery extends EventFilterQuery {
  /** How they are written. */
  @MayBeAbsent()
  @IsIn(eventFileFormats)
  format: EventFileFormat = 'csv';
}

/** The same for events of and about whoever a text names: as a body, because names do not belong in addresses that servers log. */
export class ExportFoundEventsRequest extends ExportEventsQuery {
  /** Words to look for, as in a search. */
  @IsString()
  @MaxLength(100)
  @StorableText()
  text!: string;
}
