import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every event is a link of the chain of its stream: numbered without gaps and hashed together with the hash of the one before. A trigger
 * writes it, for whoever adds an event; the application's role cannot. What is hashed is the canonical JSON that the domain's `hashedEvent`
 * makes too. Events from before are chained in the order in which they happened.
 */
export class AuditEventsChained1795392000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCanonicalJson(runner);
    await runner.query(`
      ALTER TABLE audit_events
        ADD COLUMN stream_kind text CHECK (stream_kind IN ('plan', 'patient', 'sign-ins', 'people', 'policies', 'person', 'system')),
        ADD COLUMN stream_id uuid,
        ADD COLUMN seq integer CHECK (seq > 0),
        ADD COLUMN prev_hash bytea CHECK (octet_length(prev_hash) = 32),
        ADD COLUMN hash bytea CHECK (octet_length(hash) = 32),
        ADD COLUMN patient_id uuid,
        ADD CONSTRAINT audit_events_first CHECK ((seq = 1) = (prev_hash IS NULL))`);
    await createPlacing(runner);
    await createHashing(runner);
    await chainEarlier(runner);
    for (const column of ['stream_kind', 'stream_id', 'seq', 'hash'])
      await runner.query(`ALTER TABLE audit_events ALTER COLUMN ${column} SET NOT NULL`);
    await runner.query(
      `CREATE UNIQUE INDEX audit_events_by_stream ON audit_events (clinic_id, stream_kind, stream_id, seq)`,
    );
    await createTrigger(runner);
    await allowHistory(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE INSERT (at) ON audit_events FROM repattern_app`);
    await runner.query(`DROP POLICY read_own_clinic ON audit_events`);
    await runner.query(`DROP POLICY write_as_it_happens ON audit_events`);
    await runner.query(`
      CREATE POLICY own_clinic ON audit_events TO repattern_app
      USING (clinic_id = current_clinic()) WITH CHECK (clinic_id = current_clinic())`);
    await runner.query(`DROP TRIGGER audit_events_chain ON audit_events`);
    for (const signature of functions) await runner.query(`DROP FUNCTION ${signature}`);
    for (const column of ['stream_kind', 'stream_id', 'seq', 'prev_hash', 'hash', 'patient_id'])
      await runner.query(`ALTER TABLE audit_events DROP COLUMN ${column} CASCADE`);
  }
}

const functions = [
  'chain_audit_event()',
  'hash_audit_event(audit_events)',
  'place_audit_event(audit_events)',
  'uuid_in(jsonb, text)',
  'canonical_json(jsonb)',
  'canonical_object(jsonb)',
  'canonical_number(numeric)',
  'code_units(text)',
];

/** Canonical JSON as the domain writes it: keys by code units, numbers as ECMAScript writes them, no white space. */
async function createCanonicalJson(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION code_units(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT coalesce(string_agg(CASE WHEN code < 65536 THEN lpad(to_hex(code), 4, '0')
        ELSE to_hex(55296 + ((code - 65536) >> 10)) || to_hex(56320 + ((code - 65536) & 1023)) END, '' ORDER BY place), '')
      FROM string_to_table($1, NULL) WITH ORDINALITY AS c(letter, place), LATERAL ascii(letter) AS code
    $$`);
  // JSON carries the shortest digits of a double already; only what has more than doubles hold is rounded to one first.
  await runner.query(`
    CREATE FUNCTION canonical_number(value numeric) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
    DECLARE
      double numeric := value::double precision::text::numeric;
      digits text := trim(BOTH '0' FROM translate(abs(value)::text, '.', ''));
      exponent integer;
      sign text := CASE WHEN value < 0 THEN '-' ELSE '' END;
    BEGIN
      IF double = 0 THEN RETURN '0'; END IF;
      IF length(digits) > length(trim(BOTH '0' FROM translate(abs(double)::text, '.', ''))) THEN
        value := double;
        digits := trim(BOTH '0' FROM translate(abs(value)::text, '.', ''));
      END IF;
      IF abs(value) >= 1e-6 AND abs(value) < 1e21 THEN RETURN trim_scale(value)::text; END IF;
      exponent := CASE WHEN abs(value) >= 1 THEN length(trunc(abs(value))::text) - 1
        ELSE -1 - length(substring(abs(value)::text FROM '^0[.](0*)')) END;
      RETURN sign || left(digits, 1) || CASE WHEN length(digits) > 1 THEN '.' || substr(digits, 2) ELSE '' END
        || 'e' || CASE WHEN exponent > 0 THEN '+' ELSE '' END || exponent;
    END $$`);
  // Whatever is no object, list or number stands in jsonb's own text as JSON writes it.
  const textOf = `CASE WHEN jsonb_typeof(m.value) IN ('object', 'array', 'number') THEN canonical_json(m.value) ELSE m.value::text END`;
  await runner.query(`
    CREATE FUNCTION canonical_json(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
    BEGIN
      CASE jsonb_typeof(value)
        WHEN 'object' THEN RETURN canonical_object(value);
        WHEN 'array' THEN
          RETURN '[' || coalesce((SELECT string_agg(${textOf}, ',' ORDER BY m.place)
            FROM jsonb_array_elements(value) WITH ORDINALITY AS m(value, place)), '') || ']';
        WHEN 'number' THEN
          IF length(value::text) <= 15 AND strpos(value::text, '.') = 0 THEN RETURN value::text; END IF;
          RETURN canonical_number(value::numeric);
        ELSE RETURN value::text;
      END CASE;
    END $$`);
  // In an object of single bytes, which almost all are, code units stand in the order of bytes.
  const members = (order: string): string => `
        RETURN '{' || (SELECT string_agg(to_json(m.key) || ':' || ${textOf}, ',' ORDER BY ${order} COLLATE "C")
          FROM jsonb_each(value) AS m) || '}';`;
  await runner.query(`
    CREATE FUNCTION canonical_object(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
    BEGIN
      IF value = '{}' THEN RETURN '{}'; END IF;
      IF octet_length(value::text) = length(value::text) THEN ${members('m.key')}
      END IF; ${members('code_units(m.key)')}
    END $$`);
}

/** The stream of an event, and the patient it tells about; the domain's `streamOf` says the same. */
async function createPlacing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION uuid_in(data jsonb, key text) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT CASE WHEN data->>key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (data->>key)::uuid END
    $$`);
  await runner.query(`
    CREATE FUNCTION place_audit_event(e audit_events) RETURNS audit_events LANGUAGE plpgsql AS $$
    DECLARE plan uuid := CASE e.subject_kind WHEN 'plan' THEN e.subject_id ELSE uuid_in(e.data, 'plan') END;
    BEGIN
      e.patient_id := CASE e.subject_kind WHEN 'patient' THEN e.subject_id ELSE uuid_in(e.data, 'patient') END;
      CASE
        WHEN e.action LIKE 'session.%' THEN e.stream_kind := 'sign-ins'; e.stream_id := e.clinic_id;
        WHEN plan IS NOT NULL THEN e.stream_kind := 'plan'; e.stream_id := plan;
        WHEN e.patient_id IS NOT NULL THEN e.stream_kind := 'patient'; e.stream_id := e.patient_id;
        WHEN e.action LIKE 'person.%' THEN e.stream_kind := 'people'; e.stream_id := e.clinic_id;
        WHEN e.subject_kind IN ('clinic', 'rule-parameters', 'protocol', 'exercise') THEN
          e.stream_kind := 'policies'; e.stream_id := e.clinic_id;
        WHEN e.person_id IS NOT NULL THEN e.stream_kind := 'person'; e.stream_id := e.person_id;
        ELSE e.stream_kind := 'system'; e.stream_id := e.clinic_id;
      END CASE;
      RETURN e;
    END $$`);
}

/** SHA-256 of all that an event says. None of the texts but its data can hold what JSON escapes. */
async function createHashing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION hash_audit_event(e audit_events) RETURNS bytea LANGUAGE sql STABLE AS $$
      SELECT sha256(convert_to(concat(
        '{"action":"', e.action, '","at":"', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        '","clinic":"', e.clinic_id, '","data":', canonical_json(e.data), ',"id":"', e.id,
        '","patient":', coalesce('"' || e.patient_id || '"', 'null'), ',"person":', coalesce('"' || e.person_id || '"', 'null'),
        ',"prevHash":', coalesce('"' || encode(e.prev_hash, 'hex') || '"', 'null'),
        ',"request":', coalesce('"' || e.request_id || '"', 'null'), ',"seq":', e.seq,
        ',"stream":{"id":"', e.stream_id, '","kind":"', e.stream_kind,
        '"},"subject":', coalesce('{"id":"' || e.subject_id || '","kind":"' || e.subject_kind || '"}', 'null'), '}'), 'UTF8'))
    $$`);
}

/** Chains what a clinic has told before, stream by stream. Nothing but the chain is written, and only while nobody else can. */
async function chainEarlier(runner: QueryRunner): Promise<void> {
  await runner.query(
    `ALTER TABLE audit_events NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER audit_events_refuse_change`,
  );
  await runner.query(`
    DO $$
    DECLARE
      e audit_events;
      last audit_events;
    BEGIN
      FOR e IN
        SELECT (p).* FROM audit_events a, LATERAL place_audit_event(a) AS p
        ORDER BY (p).clinic_id, (p).stream_kind, (p).stream_id, (p).at, (p).id
      LOOP
        IF (e.clinic_id, e.stream_kind, e.stream_id) IS DISTINCT FROM (last.clinic_id, last.stream_kind, last.stream_id) THEN
          last := NULL;
        END IF;
        e.seq := coalesce(last.seq, 0) + 1;
        e.prev_hash := last.hash;
        e.hash := hash_audit_event(e);
        UPDATE audit_events SET stream_kind = e.stream_kind, stream_id = e.stream_id, seq = e.seq, prev_hash = e.prev_hash,
          hash = e.hash, patient_id = e.patient_id WHERE id = e.id;
        last := e;
      END LOOP;
    END $$`);
  await runner.query(`ALTER TABLE audit_events FORCE ROW LEVEL SECURITY, ENABLE TRIGGER audit_events_refuse_change`);
}

/**
 * The lock is held until the transaction ends, so that events of one stream follow each other, and those of others never wait. Its path is
 * set because a temporary table of whoever adds an event would be found first.
 */
async function createTrigger(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    DECLARE last record;
    BEGIN
      NEW := place_audit_event(NEW);
      PERFORM pg_advisory_xact_lock(hashtextextended(concat(NEW.clinic_id, NEW.stream_kind, NEW.stream_id), 7021956));
      SELECT seq, hash INTO last FROM audit_events
      WHERE clinic_id = NEW.clinic_id AND stream_kind = NEW.stream_kind AND stream_id = NEW.stream_id ORDER BY seq DESC LIMIT 1;
      NEW.seq := coalesce(last.seq, 0) + 1;
      NEW.prev_hash := last.hash;
      NEW.hash := hash_audit_event(NEW);
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER audit_events_chain BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION chain_audit_event()`);
}

/** Nothing is told as if it had happened earlier, but for what is invented. */
async function allowHistory(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP POLICY own_clinic ON audit_events`);
  await runner.query(`
    CREATE POLICY read_own_clinic ON audit_events FOR SELECT TO repattern_app USING (clinic_id = current_clinic())`);
  await runner.query(`
    CREATE POLICY write_as_it_happens ON audit_events FOR INSERT TO repattern_app WITH CHECK (clinic_id = current_clinic()
      AND (at = now() OR EXISTS (SELECT FROM clinics c WHERE c.id = current_clinic() AND c.demo)))`);
  await runner.query(`GRANT INSERT (at) ON audit_events TO repattern_app`);
}
