import type { EventFileFormat } from '@repattern/contracts';
import { csvRow } from './csv-row';
import { eventViewOf, type EventRow } from './event-row';

/** How events are written to a file. */
export interface EventFile {
  readonly mediaType: string;
  /** What stands before the first event. */
  readonly head: string;
  readonly line: (row: EventRow) => string;
}

const columns = [
  ...(['id', 'at', 'action', 'person_id', 'person_name', 'patient_id', 'record_number', 'patient_name'] as const),
  ...(['subject_kind', 'subject_id', 'stream_kind', 'stream_id', 'seq', 'prev_hash', 'hash'] as const),
];

/** Both ways of writing events. */
export const eventFiles: Readonly<Record<EventFileFormat, EventFile>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csvRow([...columns, 'data']),
    line: (row) => csvRow([...columns.map((column) => row[column]), JSON.stringify(row.data)]),
  },
  ndjson: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    head: '',
    line: (row) => `${JSON.stringify(eventViewOf(row))}\n`,
  },
};
