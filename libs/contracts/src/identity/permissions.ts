/** What a person does in a clinic. One person may hold several roles. An auditor reads everything and writes nothing. */
export const roles = ['therapist', 'supervisor', 'administrator', 'auditor'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/**
 * The permission matrix: each permission with the roles that hold it, inside their own clinic.
 * Every route names one of these (or says that it is public); nothing else grants access.
 */
export const permissionMatrix = {
  'session.use': roles,
  'worklist.read': roles,
  'people.read': roles,
  'people.write': ['administrator'],
  'patients.read': roles,
  'patients.write': ['therapist', 'administrator'],
  'assessments.read': roles,
  'assessments.write': ['therapist'],
  'plans.read': roles,
  'plans.write': ['therapist'],
  'plans.sign': ['therapist'],
  'plans.co-sign': ['supervisor'],
  'visits.read': roles,
  'visits.write': ['therapist'],
  'reviews.read': roles,
  'reviews.queue': ['supervisor', 'administrator', 'auditor'],
  'reviews.write': ['supervisor'],
  'reviews.comment': ['therapist', 'supervisor'],
  'reviews.answer': ['therapist'],
  'duties.write': ['therapist', 'supervisor'],
  'protocols.read': roles,
  'protocols.write': ['therapist', 'administrator'],
  'clinic.read': roles,
  'clinic.write': ['administrator'],
  'exercises.read': roles,
  'exercises.write': ['therapist', 'administrator'],
  'audit.read': ['supervisor', 'administrator', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** One key of {@link permissionMatrix}. */
export type Permission = keyof typeof permissionMatrix;

/** The permissions that a set of roles adds up to, in the order of the matrix. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  const all = Object.keys(permissionMatrix) as Permission[];
  return all.filter((permission) => permissionMatrix[permission].some((role) => held.includes(role)));
}
