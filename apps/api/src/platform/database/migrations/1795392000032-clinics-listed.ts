import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIdentityFunction, definer } from './identity-function';

/** Commands that look after the whole installation learn which clinics there are, by identifier alone. */
export class ClinicsListed1795392000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createIdentityFunction(runner, {
      signature: 'clinic_ids()',
      definition: `
        CREATE FUNCTION clinic_ids() RETURNS SETOF uuid
        LANGUAGE sql STABLE ${definer} AS $$ SELECT id FROM clinics ORDER BY id $$`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION clinic_ids()`);
  }
}
