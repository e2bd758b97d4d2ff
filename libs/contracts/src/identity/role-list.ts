import { PartFaults, type PartFault } from '../http/part-faults';
import { roles } from './permissions';

/** Accepts a list of distinct roles, with at least so many. */
export function RoleList(least: 0 | 1): PropertyDecorator {
  return PartFaults((value) => (Array.isArray(value) ? faultsIn(value, least) : [{ pointer: '', code: 'not-a-list' }]));
}

function faultsIn(held: readonly unknown[], least: number): PartFault[] {
  if (held.length < least) return [{ pointer: '', code: 'blank' }];
  if (held.length > roles.length) return [{ pointer: '', code: 'too-many', params: { max: roles.length } }];
  return held.flatMap((role, at): PartFault[] => {
    const pointer = `/${at}`;
    if (!roles.some((known) => known === role))
      return [{ pointer, code: 'not-one-of', params: { allowed: [...roles] } }];
    return held.indexOf(role) < at ? [{ pointer, code: 'duplicate' }] : [];
  });
}
