import { ariaSort, sortAfterClick, sortOf, statusOf } from './patients-address';

describe('address of the patient list', () => {
  it('reads what it knows and falls back to active patients by name', () => {
    expect([statusOf('archived'), sortOf('-updatedAt')]).toEqual(['archived', '-updatedAt']);
    expect([statusOf('dead'), sortOf('salary'), statusOf(undefined)]).toEqual(['active', 'name', 'active']);
  });

  it('turns a column around on the second click, and shows the newest changes first', () => {
    expect(sortAfterClick('-updatedAt', 'name')).toBe('name');
    expect(sortAfterClick('name', 'name')).toBe('-name');
    expect(sortAfterClick('name', 'updatedAt')).toBe('-updatedAt');
    expect(sortAfterClick('-updatedAt', 'updatedAt')).toBe('updatedAt');
  });

  it('tells the order of each column', () => {
    expect(ariaSort('-name', 'name')).toBe('descending');
    expect(ariaSort('name', 'name')).toBe('ascending');
    expect(ariaSort('name', 'updatedAt')).toBe('none');
  });
});
