import {
  hashedVisit,
  namedRecord,
  textRecordKinds,
  type AuditLink,
  type Json,
  type NamedRecord,
  type TextRecordKind,
  type VisitRecord,
} from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { selectTextRecords } from './text-record-rows';

/** So many records are held in memory at a time. */
const recordsAtOnce = 25;

/** Events that tell of a record that can be hashed again: a revision of a plan, a finished visit, a signed assessment, a text. */
export function tellingOfRecords(links: readonly AuditLink[]): AuditLink[] {
  return links.filter((link) => namedRecord(link) !== null);
}

/** A record that is looked for, by the event that names it. */
interface Wanted {
  readonly id: string;
  readonly named: string;
  readonly revision: number | null;
}

type HashRow = readonly [id: string, hash: string];

/** The hashes of the records that events tell of, as the records are now, by event; one that is gone has none. */
export async function hashRecords(unit: UnitOfWork, telling: readonly AuditLink[]): Promise<Map<string, string>> {
  const hashes: HashRow[] = [];
  for (let from = 0; from < telling.length; from += recordsAtOnce) {
    const wanted = Map.groupBy(telling.slice(from, from + recordsAtOnce).flatMap(wantedOf), ({ kind }) => kind);
    for (const [kind, records] of wanted) hashes.push(...(await readHashes[kind](unit, records)));
  }
  return new Map(hashes);
}

function wantedOf(link: AuditLink): (Wanted & Pick<NamedRecord, 'kind'>)[] {
  const record = namedRecord(link);
  if (record === null) return [];
  const { kind, ids, revision } = record;
  return ids.map((named) => ({ id: link.id, named, kind, revision }));
}

type ReadHashes = (unit: UnitOfWork, wanted: readonly Wanted[]) => Promise<HashRow[]>;

const selectRevisions: Statement<{ id: string; hash: string }> = {
  name: 'revision-hashes',
  text: `
    SELECT e.id, encode(r.hash, 'hex') AS hash FROM jsonb_to_recordset($1::jsonb) AS e(id text, named uuid, revision integer)
    JOIN plan_revisions r ON r.clinic_id = current_clinic() AND r.plan_id = e.named AND r.number = e.revision`,
};

const selectVisits: Statement<VisitRecord & { id: string }> = {
  name: 'visit-records',
  text: `
    SELECT e.id, v.document, g.verdicts,
      coalesce((SELECT jsonb_agg(jsonb_build_object('item', i.item, 'decision', i.decision, 'next', i.next, 'reason', i.reason)
          ORDER BY i.position) FROM visit_item_verdicts i WHERE i.clinic_id = v.clinic_id AND i.visit_id = v.id), '[]') AS decisions
    FROM jsonb_to_recordset($1::jsonb) AS e(id text, named uuid)
    JOIN visits v ON v.clinic_id = current_clinic() AND v.id = e.named
    JOIN visit_verdicts g ON g.clinic_id = v.clinic_id AND g.visit_id = v.id`,
};

const selectAssessments: Statement<{ id: string; record: Json }> = {
  name: 'assessment-records',
  text: `
    SELECT e.id, a.document AS record FROM jsonb_to_recordset($1::jsonb) AS e(id text, named uuid)
    JOIN assessments a ON a.clinic_id = current_clinic() AND a.id = e.named`,
};

const readHashes: Readonly<Record<NamedRecord['kind'], ReadHashes>> = {
  revision: async (unit, wanted) =>
    (await unit.rows(selectRevisions, [JSON.stringify(wanted)])).map(({ id, hash }) => [id, hash]),
  visit: async (unit, wanted) =>
    (await unit.rows(selectVisits, [JSON.stringify(wanted)])).map(({ id, ...visit }) => [
      id,
      recordHash(hashedVisit(visit)),
    ]),
  assessment: hashing(selectAssessments),
  ...(Object.fromEntries(textRecordKinds.map((kind) => [kind, hashing(textRecordsOf(kind))])) as Record<
    TextRecordKind,
    ReadHashes
  >),
};

function textRecordsOf(kind: TextRecordKind): Statement<{ id: string; record: Json }> {
  return { name: `text-records/${kind}`, text: selectTextRecords(kind) };
}

function hashing(statement: Statement<{ id: string; record: Json }>): ReadHashes {
  return async (unit, wanted) =>
    (await unit.rows(statement, [JSON.stringify(wanted)])).map(({ id, record }) => [id, recordHash(record)]);
}
