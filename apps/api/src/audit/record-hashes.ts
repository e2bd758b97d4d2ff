import { hashedVisit, memberOf, toldRecord, type AuditLink, type Json, type VisitRecord } from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** So many records are held in memory at a time. */
const recordsAtOnce = 25;

/** Events that tell of a clinical record that can be hashed again: a revision of a plan, a finished visit, a signed assessment. */
export function tellingOfRecords(links: readonly AuditLink[]): AuditLink[] {
  return links.filter(
    (link) => toldRecord(link) !== null && ['plan', 'visit', 'assessment'].includes(link.subject?.kind ?? ''),
  );
}

/** The hashes of the clinical records that events tell of, as the records are now, by event; one that is gone has none. */
export async function hashRecords(unit: UnitOfWork, telling: readonly AuditLink[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let from = 0; from < telling.length; from += recordsAtOnce) {
    const part = telling.slice(from, from + recordsAtOnce);
    const of = (kind: string): AuditLink[] => part.filter(({ subject }) => subject?.kind === kind);
    for (const { id, hash } of await revisionHashes(unit, of('plan'))) hashes.set(id, hash);
    for (const { id, ...visit } of await read(unit, visitRecords, of('visit')))
      hashes.set(id, recordHash(hashedVisit(visit)));
    for (const { id, document } of await read(unit, assessmentRecords, of('assessment')))
      hashes.set(id, recordHash(document));
  }
  return hashes;
}

const selectRevisions: Statement<{ id: string; hash: string }> = {
  name: 'revision-hashes',
  text: `
    SELECT e.id, encode(r.hash, 'hex') AS hash FROM jsonb_to_recordset($1::jsonb) AS e(id text, plan uuid, number integer)
    JOIN plan_revisions r ON r.clinic_id = current_clinic() AND r.plan_id = e.plan AND r.number = e.number`,
};

async function revisionHashes(
  unit: UnitOfWork,
  telling: readonly AuditLink[],
): Promise<{ id: string; hash: string }[]> {
  const wanted = telling.flatMap(({ id, subject, data }) => {
    const number = memberOf(data, 'revision');
    return Number.isInteger(number) ? [{ id, plan: subject?.id ?? '', number }] : [];
  });
  return wanted.length === 0 ? [] : unit.rows(selectRevisions, [JSON.stringify(wanted)]);
}

const visitRecords: Statement<VisitRecord & { id: string }> = {
  name: 'visit-records',
  text: `
    SELECT e.id, v.document, g.verdicts,
      coalesce((SELECT jsonb_agg(jsonb_build_object('item', i.item, 'decision', i.decision, 'next', i.next, 'reason', i.reason)
          ORDER BY i.position) FROM visit_item_verdicts i WHERE i.clinic_id = v.clinic_id AND i.visit_id = v.id), '[]') AS decisions
    FROM jsonb_to_recordset($1::jsonb) AS e(id text, subject uuid)
    JOIN visits v ON v.clinic_id = current_clinic() AND v.id = e.subject
    JOIN visit_verdicts g ON g.clinic_id = v.clinic_id AND g.visit_id = v.id`,
};

const assessmentRecords: Statement<{ id: string; document: Json }> = {
  name: 'assessment-records',
  text: `
    SELECT e.id, a.document FROM jsonb_to_recordset($1::jsonb) AS e(id text, subject uuid)
    JOIN assessments a ON a.clinic_id = current_clinic() AND a.id = e.subject`,
};

async function read<Row extends object>(
  unit: UnitOfWork,
  statement: Statement<Row>,
  telling: readonly AuditLink[],
): Promise<Row[]> {
  const wanted = telling.map(({ id, subject }) => ({ id, subject: subject?.id ?? '' }));
  return wanted.length === 0 ? [] : unit.rows(statement, [JSON.stringify(wanted)]);
}
