import { randomUUID } from 'node:crypto';
import { createPatient } from '../patients/create-patient';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { foundClinic } from '../platform/identity/found-clinic';
import { enterWithoutClinic } from '../platform/identity/identity-statements';
import { hashPassword } from '../platform/identity/passwords';
import { demoClinics, demoPassword, type DemoClinic, type DemoPatient } from './demo-clinics';
import { seedPlans } from './seed-plans';
import { demoInstant, minutesBefore, toldAt } from './told-at';
import { seedAssessments, workFor, type SeededClinic } from './seed-assessments';
import { seedReviews, type ReviewedDemoClinic } from './seed-reviews';

// Two processes that start together must not both find the database empty.
const lockSeeding: Statement = { name: 'lock-seeding', text: `SELECT pg_advisory_xact_lock(7021954)` };
const hasClinics: Statement<{ found: boolean }> = { name: 'has-clinics', text: `SELECT has_clinics() AS found` };

/** Fills an empty database with the demo clinics, all in one transaction but for the reviews of their plans. Answers whether it did. */
export async function seedDemo(database: Database): Promise<boolean> {
  const passwordHash = await hashPassword(demoPassword);
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  const founded = await database.transaction(opening, async (unit) => {
    await unit.rows(lockSeeding, []);
    const row = await unit.row(hasClinics, []);
    if (row?.found !== false) return { commit: false, result: [] };
    const clinics: ReviewedDemoClinic[] = [];
    for (const clinic of demoClinics) clinics.push(await seedClinic(unit, clinic, passwordHash));
    return { commit: true, result: clinics };
  });
  for (const clinic of founded) if (clinic.reviews.length > 0) await seedReviews(database, clinic);
  return founded.length > 0;
}

const selectClinic: Statement<{ id: string }> = {
  name: 'read-demo-clinic',
  text: `SELECT current_clinic() AS id`,
};

async function seedClinic(unit: UnitOfWork, clinic: DemoClinic, passwordHash: string): Promise<ReviewedDemoClinic> {
  const { name, timeZone, assessments, reviews } = clinic;
  const foundation = clinic.people.map((person) => ({ ...person, passwordHash }));
  await toldAt(unit, demoInstant(timeZone, foundedDaysAgo, 0));
  const people = await foundClinic(unit, { name, timeZone, demo: true, people: foundation });
  const administrator = clinic.people.find(({ roles }) => roles.includes('administrator'));
  await unit.rows(workFor, [people.get(administrator?.email ?? '') ?? '']);
  const patients = new Map<string, string>();
  for (const patient of clinic.patients)
    patients.set(patient[0], await seedPatient(unit, patient, { timeZone, people }));
  await toldAt(unit, null);
  const seeded = { timeZone, people, patients };
  const written = await seedAssessments(unit, assessments, seeded);
  if (clinic.plans.length > 0) await seedPlans(unit, clinic, { ...seeded, assessments: written });
  const clinicId = (await unit.row(selectClinic, []))?.id ?? '';
  const supervisor = clinic.people.find(({ roles }) => roles.includes('supervisor'))?.email ?? '';
  return { clinicId, timeZone, people, supervisor, reviews };
}

/** The clinics were founded before anybody came. */
const foundedDaysAgo = 180;

const backdatePatient: Statement = {
  name: 'backdate-demo-patient',
  text: `UPDATE patients SET created_at = $2, updated_at = $2 WHERE id = $1`,
};

async function seedPatient(
  unit: UnitOfWork,
  [recordNumber, givenName, familyName, birthOn, sex, therapist, daysOnRecord]: DemoPatient,
  { timeZone, people }: Pick<SeededClinic, 'timeZone' | 'people'>,
): Promise<string> {
  const therapistId = therapist === null ? null : (people.get(therapist) ?? null);
  const request = { recordNumber, givenName, familyName, birthOn, sex, therapistId };
  const createdAt = demoInstant(timeZone, daysOnRecord, minutesBefore.patientCreated);
  await toldAt(unit, createdAt);
  const { id } = await createPatient(unit, { request, timeZone, invented: true });
  await unit.rows(backdatePatient, [id, createdAt]);
  return id;
}
