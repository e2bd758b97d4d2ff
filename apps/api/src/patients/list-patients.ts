import type { ListPatientsQuery, PatientPage, PatientSort, PatientStatus } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, readCursor, textShape, uuidShape, writeCursor, type CursorShape } from '../platform/http/cursor';
import { matchesWord, searchedWords, wordRanges } from './named-like';
import { patientColumns, patientViewOf, type PatientRow } from './patient-row';

interface SortColumn {
  readonly column: string;
  readonly type: string;
  readonly shape: CursorShape;
}

const sortColumns: Readonly<Record<'name' | 'recordNumber' | 'updatedAt', SortColumn>> = {
  name: { column: 'name_key', type: 'text', shape: textShape },
  recordNumber: { column: 'record_number_key', type: 'text', shape: textShape },
  updatedAt: { column: 'updated_at', type: 'timestamptz', shape: instantShape },
};

const statusConditions: Readonly<Record<PatientStatus, string>> = {
  active: 'AND archived_at IS NULL',
  archived: 'AND archived_at IS NOT NULL',
  all: '',
};

/** Lists a page of the clinic's patients, those that match every word of the text when there is one. */
export async function listPatients(unit: UnitOfWork, query: ListPatientsQuery, text = ''): Promise<PatientPage> {
  const { limit, cursor, status, sort, therapistId } = query;
  const words = searchedWords(text);
  const { shape } = sortColumns[nameOf(sort)];
  const after = cursor === undefined ? [] : readCursor(cursor, [shape, uuidShape]);
  const values = [limit + 1, unit.requestId, therapistId ?? null, ...after, ...wordRanges(words)];
  const statement = listStatement({ sort, status, continued: cursor !== undefined, words: words.length });
  const rows = await unit.lastRows(statement, values);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items: items.map(patientViewOf), nextCursor: last ? writeCursor([last.sort_key, last.id]) : null };
}

type SortedRow = PatientRow & { sort_key: string };

interface ListShape {
  readonly sort: PatientSort;
  readonly status: PatientStatus;
  readonly continued: boolean;
  readonly words: number;
}

/** One statement for each shape of list: what is not asked for does not stand in it, so that each has its own plan. */
function listStatement({ sort, status, continued, words }: ListShape): Statement<SortedRow> {
  const { column, type } = sortColumns[nameOf(sort)];
  const [direction, beyond] = sort.startsWith('-') ? ['DESC', '<'] : ['ASC', '>'];
  const after = continued ? `AND (${column}, id) ${beyond} ($4::${type}, $5::uuid)` : '';
  const first = continued ? 6 : 4;
  const matches = Array.from({ length: words }, (_, at) => `AND ${matchesWord(first + 2 * at)}`).join('\n');
  return {
    name: `list-patients/${sort}/${status}/${continued ? 'next' : 'first'}/${words}`,
    text: `
      WITH page AS (
        SELECT ${patientColumns}, ${column} AS sort_key FROM patients
        WHERE ($3::uuid IS NULL OR therapist_id = $3::uuid) ${statusConditions[status]} ${after} ${matches}
        ORDER BY ${column} ${direction}, id ${direction} LIMIT $1
      ), event AS (
        INSERT INTO audit_events (action, request_id, data)
        SELECT 'patient.listed', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(id), '[]'))
        FROM (SELECT id FROM page LIMIT $1 - 1) AS shown
      )
      SELECT * FROM page ORDER BY sort_key ${direction}, id ${direction}`,
  };
}

function nameOf(sort: PatientSort): keyof typeof sortColumns {
  return sort.replace('-', '') as keyof typeof sortColumns;
}
