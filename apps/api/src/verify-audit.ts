import 'reflect-metadata';
import { CheckpointSigner } from './audit/checkpoint-signer';
import { verifiedEvent } from './audit/verified-event';
import { verifyTrail, type VerifiedTrail } from './audit/verify-trail';
import { recordEvent } from './platform/audit-trail/record-event';
import { installationSecret } from './platform/config/installation-secret';
import type { Database } from './platform/database/database';
import { readClinicOption, runCommand } from './platform/database/run-command';
import { clinicsOf, inClinicOf, noClinic } from './platform/identity/each-clinic';

const usage = 'npm run --silent audit:verify -- [--clinic <id>]';

/** Verifies the trails that were ordered, one line each; answers whether all of them hold. */
async function verifyAll(database: Database, signer: CheckpointSigner, ordered: string | null): Promise<boolean> {
  const clinics = await clinicsOf(database);
  if (ordered !== null && !clinics.includes(ordered)) throw new Error(`There is no clinic ${ordered}.`);
  let holds = true;
  for (const clinic of ordered === null ? [...clinics, noClinic] : [ordered]) {
    const verified = await inClinicOf(
      database,
      clinic,
    )(async (unit) => {
      const trail = await verifyTrail({ unit, signer, planId: null });
      await recordEvent(unit, verifiedEvent(trail, null));
      return trail;
    });
    holds &&= verified.broken === null;
    process.stdout.write(`${lineOf(clinic === noClinic ? 'outside of clinics' : `clinic ${clinic}`, verified)}\n`);
  }
  return holds;
}

function lineOf(whose: string, { broken, lastCheckpoint, ...counts }: VerifiedTrail): string {
  const whole = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const until =
    lastCheckpoint === null ? 'none signed' : `signed up to ${lastCheckpoint.number} of ${lastCheckpoint.at}`;
  const told = `${whose}: ${whole.join(', ')}; ${until}`;
  if (broken === null) return `✓ ${told}`;
  const { stream, seq, fault, eventId } = broken;
  return `✗ ${told}; then ${stream.kind} ${stream.id} at ${seq}: ${fault}${eventId === null ? '' : ` (event ${eventId})`}`;
}

runCommand(() => {
  const ordered = readClinicOption(usage);
  return (database, configuration) =>
    verifyAll(database, new CheckpointSigner(installationSecret(configuration)), ordered);
});
