export { fieldFaultCodes, problemKinds } from './http/problem-codes';
export type { FieldFaultCode, ProblemCode, ProblemKind } from './http/problem-codes';
export { routes } from './http/routes';
export { longestPassword, passwordFault, shortestPassword } from './identity/password-policy';
export type { PasswordFault } from './identity/password-policy';
export { permissionMatrix, permissionsOf, roles } from './identity/permissions';
export type { Permission, Role } from './identity/permissions';
export { personSteps } from './people/person-step';
export type { PersonStep } from './people/person-step';
