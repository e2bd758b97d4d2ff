import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is invented is told at the moment at which it happened: where a transaction of a demo clinic says `repattern.told_at`, its events carry
 * that instant, never later than now and never before the event ahead in their stream. Any other clinic refuses an event that does not happen
 * now, whoever says what.
 */
export class DemoHistoryTold1795392000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await chainBy(
      runner,
      `
      IF told IS NOT NULL THEN NEW.at := greatest(least(told::timestamptz, now()), last.at); END IF;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await chainBy(runner, '');
  }
}

// The policy `write_as_it_happens` looks at the event as this trigger leaves it.
async function chainBy(runner: QueryRunner, moment: string): Promise<void> {
  await runner.query(`
    CREATE OR REPLACE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    DECLARE
      last record;
      told text := nullif(current_setting('repattern.told_at', true), '');
    BEGIN
      NEW := place_audit_event(NEW);
      PERFORM pg_advisory_xact_lock(hashtextextended(concat(NEW.clinic_id, NEW.stream_kind, NEW.stream_id), 7021956));
      SELECT seq, hash, at INTO last FROM audit_events
      WHERE clinic_id = NEW.clinic_id AND stream_kind = NEW.stream_kind AND stream_id = NEW.stream_id ORDER BY seq DESC LIMIT 1;
      NEW.seq := coalesce(last.seq, 0) + 1;
      NEW.prev_hash := last.hash;${moment}
      NEW.hash := hash_audit_event(NEW);
      RETURN NEW;
    END $$`);
}
