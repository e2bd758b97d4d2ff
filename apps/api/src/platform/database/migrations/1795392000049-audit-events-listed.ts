import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The event log is read newest first, whole or by person, patient or action, each in the order of an index of its own; by plan it is read
 * in the order of the plan's chain. The order of numbers alone, which nothing asks for, goes.
 */
export class AuditEventsListed1795392000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX audit_events_by_instant ON audit_events (clinic_id, at, id)`);
    await runner.query(`
      CREATE INDEX audit_events_by_person ON audit_events (clinic_id, person_id, at, id) WHERE person_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX audit_events_by_patient ON audit_events (clinic_id, patient_id, at, id) WHERE patient_id IS NOT NULL`);
    await runner.query(`CREATE INDEX audit_events_by_action ON audit_events (clinic_id, action, at, id)`);
    await runner.query(`DROP INDEX audit_events_by_clinic`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX audit_events_by_clinic ON audit_events (clinic_id, id)`);
    for (const order of ['instant', 'person', 'patient', 'action'])
      await runner.query(`DROP INDEX audit_events_by_${order}`);
  }
}
