import { Client } from 'pg';
import { findDemoClinic, openForSeeding } from './demo-clinic';
import { nextRecord } from './next-record';
import { readSeedOptions, usage, type SeedOptions } from './seed-options';
import { SeededRandom } from './seeded-random';
import { writeEvents } from './write-events';
import { writePlans } from './write-plans';
import { writeTherapists } from './write-therapists';

async function seed({ events, plans, patients, clinic: name, seed: number }: SeedOptions): Promise<void> {
  const client = new Client({ connectionString: await openForSeeding(process.env), options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    // Plans of statements are made while the tables are small, and kept when they are large.
    await client.query('SET enable_seqscan = off');
    // Much quicker than what is usual; a server that was built without it goes on as usual.
    await client.query(`SET default_toast_compression = 'lz4'`).catch(() => undefined);
    const clinic = await findDemoClinic(client, name);
    const first = await nextRecord(client, clinic.id);
    // Whoever seeds again wants others.
    const random = new SeededRandom(number + 7919 * first);
    const therapists = await writeTherapists(client, clinic.id, random);
    if (patients > 0) await writePlans({ client, clinic, random }, { first, plans, patients, therapists });
    await writeEvents({ client, clinic, random }, events);
    process.stdout.write(
      `${name} has ${String(patients)} patients, ${String(plans)} plans and ${String(events)} events more.\n`,
    );
  } finally {
    await client.end();
  }
}

try {
  const options = readSeedOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(`${usage}\n`);
  else await seed(options);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
