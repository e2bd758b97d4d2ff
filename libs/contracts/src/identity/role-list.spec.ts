import { validateSync } from 'class-validator';
import { readPartFaults } from '../http/part-faults';
import { RoleList } from './role-list';

class Some {
  @RoleList(0)
  held: unknown;
}

class AtLeastOne {
  @RoleList(1)
  held: unknown;
}

function faultsOf(Kind: typeof Some | typeof AtLeastOne, held: unknown): string[] {
  const messages = validateSync(Object.assign(new Kind(), { held })).flatMap(({ constraints = {} }) =>
    Object.values(constraints),
  );
  return messages.flatMap(readPartFaults).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('RoleList', () => {
  it('takes each role once', () => {
    expect(faultsOf(AtLeastOne, ['therapist', 'auditor'])).toEqual([]);
    expect(faultsOf(Some, [])).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing at all', [], [' blank']],
    ['words', 'therapist', [' not-a-list']],
    ['an unknown role', ['therapist', 'owner', 7], ['/1 not-one-of', '/2 not-one-of']],
    ['a role twice', ['auditor', 'auditor'], ['/1 duplicate']],
    ['a long list', Array(5).fill('auditor'), [' too-many']],
  ])('refuses %s', (_, held, faults) => {
    expect(faultsOf(AtLeastOne, held)).toEqual(faults);
  });
});
