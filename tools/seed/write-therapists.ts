import type { Client } from 'pg';
import type { SeededRandom } from './seeded-random';
import { withoutGuards } from './without-guards';

const givens = ['Anca', 'Bogdan', 'Corina', 'Dan', 'Elena', 'Felix', 'Greta', 'Horia', 'Ioana', 'Jonas'];
const families = ['Marin', 'Brandt'];

/** Makes sure that twenty therapists work in the clinic, who sign in with the password of the demo; answers their identifiers. */
export async function writeTherapists(client: Client, clinicId: string, random: SeededRandom): Promise<string[]> {
  const names = families.flatMap((family) => givens.map((given) => `${given} ${family}`));
  const emails = names.map((name) => `${name.toLowerCase().replace(' ', '.')}@seed.example`);
  return withoutGuards(client, ['people'], async () => {
    await client.query(
      `INSERT INTO people (id, clinic_id, email, display_name, password_hash, roles)
       SELECT t.id, $1, t.email, t.name, d.password_hash, ARRAY['therapist']
       FROM unnest($2::uuid[], $3::text[], $4::text[]) AS t (id, email, name),
         (SELECT password_hash FROM people WHERE clinic_id = $1 ORDER BY created_at LIMIT 1) AS d
       ON CONFLICT (email) DO NOTHING`,
      [clinicId, names.map(() => random.uuid()), emails, names],
    );
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM people WHERE clinic_id = $1 AND email = ANY ($2) ORDER BY email',
      [clinicId, emails],
    );
    return rows.map(({ id }) => id);
  });
}
