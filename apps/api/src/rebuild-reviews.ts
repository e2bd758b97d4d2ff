import 'reflect-metadata';
import type { Database } from './platform/database/database';
import { readClinicOption, runCommand } from './platform/database/run-command';
import { clinicsOf } from './platform/identity/each-clinic';
import { rebuildReviews } from './reviews/rebuild-reviews';

const usage = 'npm run --silent reviews:rebuild -- [--clinic <id>]';

/** Finds all reasons of the clinics that were ordered anew, one line each; answers whether it could be done for every plan. */
async function rebuildAll(database: Database, ordered: string | null): Promise<boolean> {
  const clinics = await clinicsOf(database);
  if (ordered !== null && !clinics.includes(ordered)) throw new Error(`There is no clinic ${ordered}.`);
  let whole = true;
  for (const clinic of ordered === null ? clinics : [ordered]) {
    const { plans, failed } = await rebuildReviews(database, clinic);
    whole &&= failed.length === 0;
    for (const plan of failed) process.stdout.write(`✗ plan ${plan} could not be followed\n`);
    process.stdout.write(`${failed.length === 0 ? '✓' : '✗'} clinic ${clinic}: ${plans} plans\n`);
  }
  return whole;
}

runCommand(() => {
  const ordered = readClinicOption(usage);
  return (database) => rebuildAll(database, ordered);
});
