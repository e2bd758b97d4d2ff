import { clinicLibrary } from './clinic-library';
import type { Exercise } from './exercise';
import { shippedExercises } from './shipped-library';

function setup(): { first: Exercise; own: Exercise } {
  const [first] = shippedExercises;
  if (first === undefined) throw new Error('an empty library');
  return { first, own: { ...first, id: 'b5a3f1de-7d0a-4a3e-8f5b-0c9d1e2f3a4b', name: 'Our own stretch' } };
}

describe('clinicLibrary', () => {
  it('offers what is shipped, then what the clinic added', () => {
    const { own } = setup();
    expect(clinicLibrary(shippedExercises, [own], []).active).toEqual([...shippedExercises, own]);
  });

  it('no longer offers what was archived, and still finds it for the plans that name it', () => {
    const { first, own } = setup();
    const { active, byId, archivedIds } = clinicLibrary(shippedExercises, [own], [first.id, own.id]);
    expect(active).toEqual(shippedExercises.slice(1));
    expect([byId.get(first.id), byId.get(own.id)]).toEqual([first, own]);
    expect([...archivedIds]).toEqual([first.id, own.id]);
  });

  it('does not mind an archived exercise that no longer exists', () => {
    expect(clinicLibrary(shippedExercises, [], ['gone']).active).toEqual(shippedExercises);
  });

  it('has every id once', () => {
    const { first } = setup();
    const { active, byId } = clinicLibrary(shippedExercises, [{ ...first, name: 'Ours' }], []);
    expect(active).toHaveLength(shippedExercises.length);
    expect(byId.get(first.id)?.name).toBe('Ours');
  });
});
