import { permissionsOf, type Permission, type Role } from '@repattern/contracts/values';
import { destinationsFor } from './destinations';

const labelsFor = (role: Role): string[] => {
  const held: readonly Permission[] = permissionsOf([role]);
  return destinationsFor((permission) => held.includes(permission)).map(({ label }) => label);
};

describe('destinationsFor', () => {
  it('leads those who look after people to the administration, and others to the rules alone', () => {
    expect(labelsFor('administrator')).toContain('Admin');
    expect(labelsFor('administrator')).not.toContain('Rules');
    expect(labelsFor('therapist')).toContain('Rules');
    expect(labelsFor('auditor')).not.toContain('Admin');
  });

  it('gives each screen keys of its own', () => {
    const keys = destinationsFor(() => true).map((place) => place.keys.join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads nowhere while a second factor is due', () => {
    expect(destinationsFor((permission) => permission === 'session.use')).toEqual([]);
  });
});
