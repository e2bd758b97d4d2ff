import { readCareRecords } from './care-records';
import type { Filling } from './filling';
import { inventEvent } from './invented-event';
import { Progress } from './progress';
import { WorkingTime } from './working-time';

/** Events of one transaction: as many streams are locked at the same time, at most. */
const atATime = 2000;

// In the order in which they happened, which is that of each chain.
const insertEvents = `
  INSERT INTO audit_events (clinic_id, at, person_id, action, subject_kind, subject_id, request_id, data)
  SELECT $1, t.at, t.person, t.action, t.kind, t.subject, t.request, t.data
  FROM unnest($2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::jsonb[])
    WITH ORDINALITY AS t (at, person, action, kind, subject, request, data, place)
  ORDER BY t.place`;

/** Adds so many events of the two years before now, oldest first, each chained by the trigger as any other. */
export async function writeEvents({ client, clinic, random }: Filling, count: number): Promise<void> {
  const clinicId = clinic.id;
  const records = await readCareRecords(client, clinicId);
  const time = new WorkingTime(new Date(), count);
  const told = new Progress('events', count);
  for (let done = 0; done < count;) {
    const events = Array.from({ length: Math.min(atATime, count - done) }, (_, at) => ({
      ...{ at: time.at(done + at, random.next()), request: random.uuid() },
      ...inventEvent(records, random),
    }));
    await client.query('BEGIN');
    await client.query('ALTER TABLE audit_events NO FORCE ROW LEVEL SECURITY');
    await client.query({
      name: 'seed-events',
      text: insertEvents,
      values: [
        ...[clinicId, events.map(({ at }) => at), events.map(({ personId }) => personId)],
        ...[events.map(({ action }) => action), events.map(({ subject }) => subject?.kind ?? null)],
        ...[events.map(({ subject }) => subject?.id ?? null), events.map(({ request }) => request)],
        events.map(({ data }) => JSON.stringify(data)),
      ],
    });
    await client.query('ALTER TABLE audit_events FORCE ROW LEVEL SECURITY');
    await client.query('COMMIT');
    done += events.length;
    told.at(done);
  }
  await client.query('VACUUM ANALYZE audit_events');
}
