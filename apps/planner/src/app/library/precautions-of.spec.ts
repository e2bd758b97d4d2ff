import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { precautionsOf } from './precautions-of';

const exercise = (id: string) => {
  const found = shippedExercises.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no exercise ${id}`);
  return found;
};

describe('precautionsOf', () => {
  it('groups what concerns the exercise by what it does, each with what to do and its source', () => {
    const { block, clearance, modify } = precautionsOf(exercise('nmes-quadriceps-isometric'));
    expect(block.map(({ id }) => id)).toContain('implanted-electronic-device');
    expect(clearance.map(({ id }) => id)).toContain('unstable-cardiac-condition');
    for (const { action, source } of [...block, ...clearance, ...modify]) {
      expect(action).not.toBe('');
      expect(source).not.toBe('');
    }
  });

  it('marks what counts only in its region, only on its side, only for a time, and at home', () => {
    const all = shippedExercises.flatMap((one) => Object.values(precautionsOf(one)).flat());
    const conditions = new Set(all.flatMap((precaution) => precaution.conditions));
    expect(conditions).toContain('Only in its region');
    expect(conditions).toContain('Only on its side');
    expect(conditions).toContain('Forbidden at home');
    expect([...conditions].filter((condition) => condition.startsWith('Weeks'))).toContain(
      'Weeks 0–12 after ACL reconstruction',
    );
  });
});
