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

  it('an auditor reads everything and writes nothing', () => {
    const reading = Object.keys(permissionMatrix).filter((permission) => /\.(read|queue)$/.test(permission));
    expect(permissionsOf(['auditor'])).toEqual(['session.use', ...reading]);
  });

  it('only an administrator looks after people', () => {
    expect(roles.filter((role) => permissionsOf([role]).includes('people.write'))).toEqual(['administrator']);
  });

  it('several roles add up, each permission once', () => {
    expect(permissionsOf(['supervisor', 'therapist', 'administrator'])).toEqual(Object.keys(permissionMatrix));
  });
});
