import { permissionMatrix, permissionsOf, roles } from './permissions';

describe('permissionsOf', () => {
  it('nobody has none', () => {
    expect(permissionsOf([])).toEqual([]);
  });

  it('every role may use a session and see the worklist', () => {
    for (const role of roles)
      expect(permissionsOf([role])).toEqual(expect.arrayContaining(['session.use', 'worklist.read']));
  });

  it('a supervisor reads patients and changes none', () => {
    expect(permissionsOf(['supervisor'])).toContain('patients.read');
    expect(permissionsOf(['supervisor'])).not.toContain('patients.write');
  });

  it('several roles add up, each permission once', () => {
    expect(permissionsOf(['supervisor', 'therapist', 'administrator'])).toEqual(Object.keys(permissionMatrix));
  });
});
