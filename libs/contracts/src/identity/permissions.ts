/** What a person does in a clinic. One person may hold several roles. */
export const roles = ['therapist', 'supervisor', 'administrator'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/**
 * The permission matrix: each permission with the roles that hold it, inside their own clinic.
 * Every route names one of these (or says that it is public); nothing else grants access.
 */
export const permissionMatrix = {
  'session.use': ['therapist', 'supervisor', 'administrator'],
  'worklist.read': ['therapist', 'supervisor', 'administrator'],
  'people.read': ['therapist', 'supervisor', 'administrator'],
  'patients.read': ['therapist', 'supervisor', 'administrator'],
  'patients.write': ['therapist', 'administrator'],
  'assessments.read': ['therapist', 'supervisor', 'administrator'],
  'assessments.write': ['therapist'],
  'plans.read': ['therapist', 'supervisor', 'administrator'],
  'plans.write': ['therapist'],
  'plans.sign': ['therapist'],
  'plans.co-sign': ['supervisor'],
  'visits.read': ['therapist', 'supervisor', 'administrator'],
  'visits.write': ['therapist'],
  'reviews.read': ['therapist', 'supervisor', 'administrator'],
  'reviews.queue': ['supervisor', 'administrator'],
  'reviews.write': ['supervisor'],
  'reviews.comment': ['therapist', 'supervisor'],
  'reviews.answer': ['therapist'],
  'duties.write': ['therapist', 'supervisor'],
  'protocols.read': ['therapist', 'supervisor', 'administrator'],
  'protocols.write': ['therapist', 'administrator'],
  'clinic.read': ['therapist', 'supervisor', 'administrator'],
  'clinic.write': ['administrator'],
  'exercises.read': ['therapist', 'supervisor', 'administrator'],
  'exercises.write': ['therapist', 'administrator'],
  'audit.read': ['supervisor', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** One key of {@link permissionMatrix}. */
export type Permission = keyof typeof permissionMatrix;

/** The permissions that a set of roles adds up to, in the order of the matrix. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  const all = Object.keys(permissionMatrix) as Permission[];
  return all.filter((permission) => permissionMatrix[permission].some((role) => held.includes(role)));
}
