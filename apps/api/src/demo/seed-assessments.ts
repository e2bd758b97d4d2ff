import { randomUUID } from 'node:crypto';
import { calendarDateIn, type AssessmentDocument } from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { demoDocument, type DemoAssessment } from './demo-assessment';

/** Who is who in the clinic that is being filled: people by address, patients by record number. */
export interface SeededClinic {
  readonly timeZone: string;
  readonly people: ReadonlyMap<string, string>;
  readonly patients: ReadonlyMap<string, string>;
}

/** Lets the transaction work for a person of the clinic that is being filled. */
export const workFor: Statement = {
  name: 'work-for-demo-person',
  text: `SELECT set_config('repattern.person', $1, true)`,
};

// An assessment of a past day was written and signed on that day.
const insertAssessment: Statement = {
  name: 'insert-demo-assessment',
  text: `
    WITH written AS (
      INSERT INTO assessments (id, patient_id, status, version, assessed_on, document, previous_id, created_at, updated_at, signed_by, signed_at)
      SELECT $1::uuid, $2::uuid, $3, CASE $3 WHEN 'signed' THEN 2 ELSE 1 END, ($4::jsonb->>'assessedOn')::date, $4::jsonb, $5::uuid,
        day, day, CASE $3 WHEN 'signed' THEN current_person() END, CASE $3 WHEN 'signed' THEN day END
      FROM (SELECT now() - make_interval(days => $6) AS day) AS written_on
      RETURNING id, patient_id
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT action, 'assessment', id, $7::uuid, jsonb_build_object('patient', patient_id, 'version', version)
      || CASE action WHEN 'assessment.signed' THEN jsonb_build_object('record', $8::text) ELSE '{}' END
    FROM written, (VALUES ('assessment.created', 1), ('assessment.signed', 2)) AS events (action, version)
    WHERE version = 1 OR $3 = 'signed'`,
};

/** An invented assessment as it stands in the database. */
export interface WrittenAssessment {
  readonly id: string;
  readonly status: 'draft' | 'signed';
  readonly document: AssessmentDocument;
}

/**
 * Writes invented assessments, each as its author on its day; one of a patient who has one continues it. Answers those of each
 * patient, by record number, in their order.
 */
export async function seedAssessments(
  unit: UnitOfWork,
  assessments: readonly DemoAssessment[],
  { timeZone, people, patients }: SeededClinic,
): Promise<ReadonlyMap<string, readonly WrittenAssessment[]>> {
  const today = calendarDateIn(timeZone, new Date());
  const written = new Map<string, WrittenAssessment[]>();
  for (const demo of assessments) {
    const { patient, by, status, daysAgo } = demo;
    const earlier = written.get(patient) ?? [];
    const previous = earlier.at(-1) ?? null;
    const document = demoDocument(demo, today, previous?.document ?? null);
    const id = randomUUID();
    written.set(patient, [...earlier, { id, status, document }]);
    await unit.rows(workFor, [people.get(by)]);
    const values = [id, patients.get(patient), status, JSON.stringify(document), previous?.id ?? null, daysAgo];
    await unit.rows(insertAssessment, [...values, unit.requestId, recordHash(document)]);
  }
  await unit.rows(workFor, ['']);
  return written;
}
