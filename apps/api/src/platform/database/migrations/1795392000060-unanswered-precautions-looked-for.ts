import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans by which somebody is treated are followed once more: precautions that nobody has answered are a reason to look at them. */
export class UnansweredPrecautionsLookedFor1795392000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Forced policies hold for the owner too, who sees no clinic's rows otherwise.
    const tables = ['plans', 'review_stale'];
    for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      INSERT INTO review_stale (clinic_id, plan_id) SELECT clinic_id, id FROM plans WHERE status = 'active'`);
    for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(): Promise<void> {
    // A note too many makes a plan be followed once more, and nothing else.
  }
}
