import type { Client } from 'pg';
import type { FilledClinic } from './demo-clinic';
import type { SeededRandom } from './seeded-random';

/** What a clinic is filled with the help of. */
export interface Filling {
  readonly client: Client;
  readonly clinic: FilledClinic;
  readonly random: SeededRandom;
}
