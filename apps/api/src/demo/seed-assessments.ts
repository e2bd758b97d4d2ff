import { randomUUID } from 'node:crypto';
import { calendarDateIn, type AssessmentDocument } from '@repattern/domain';
import { recordEvent } from '../platform/audit-trail/record-event';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { demoDocument, type DemoAssessment } from './demo-assessment';
import { demoInstant, minutesBefore, toldAt } from './told-at';

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
    INSERT INTO assessments (id, patient_id, status, version, assessed_on, document, previous_id, created_at, updated_at, signed_by, signed_at)
    VALUES ($1, $2, $3, CASE $3 WHEN 'signed' THEN 2 ELSE 1 END, ($4::jsonb->>'assessedOn')::date, $4::jsonb, $5,
      $6::timestamptz, coalesce($7, $6::timestamptz), CASE WHEN $7::timestamptz IS NOT NULL THEN current_person() END, $7)`,
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
    const begunAt = demoInstant(timeZone, daysAgo, minutesBefore.assessmentBegun);
    const signedAt = status === 'signed' ? demoInstant(timeZone, daysAgo, minutesBefore.assessmentSigned) : null;
    const patientId = patients.get(patient) ?? '';
    await unit.rows(insertAssessment, [
      ...[id, patientId, status, JSON.stringify(document), previous?.id ?? null, begunAt, signedAt],
    ]);
    await tellAssessment(unit, { id, patientId, begunAt, signedAt, record: recordHash(document) });
  }
  await toldAt(unit, null);
  await unit.rows(workFor, ['']);
  return written;
}

interface ToldAssessment {
  readonly id: string;
  readonly patientId: string;
  readonly begunAt: string;
  readonly signedAt: string | null;
  readonly record: string;
}

/** Tells that the patient’s record was opened, and what was done in it. */
async function tellAssessment(unit: UnitOfWork, told: ToldAssessment): Promise<void> {
  const { id, patientId: patient, begunAt, signedAt, record } = told;
  const subject = { kind: 'assessment', id };
  await toldAt(unit, begunAt);
  await recordEvent(unit, { action: 'patient.read', subject: { kind: 'patient', id: patient } });
  await recordEvent(unit, { action: 'assessment.created', subject, data: { patient, version: 1 } });
  if (signedAt === null) return;
  await toldAt(unit, signedAt);
  await recordEvent(unit, { action: 'assessment.signed', subject, data: { patient, version: 2, record } });
}
