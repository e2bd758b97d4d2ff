import type { Permission } from '@repattern/contracts/values';
import type { IconName } from '../ui/icon';

/** A screen that can be gone to from anywhere, by the rail and by keys. */
export interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: Permission;
  /** Whoever may do this goes there by another way. */
  readonly unless?: Permission;
  /** Keys pressed one after the other. */
  readonly keys: readonly string[];
  /** What the keys do, as the list of shortcuts says it. */
  readonly errand: string;
}

/** The screens of the rail, from top to bottom. */
const destinations: readonly Destination[] = [
  {
    path: '/',
    label: 'Worklist',
    icon: 'worklist',
    permission: 'worklist.read',
    keys: ['g', 'w'],
    errand: 'Go to the worklist',
  },
  {
    path: '/patients',
    label: 'Patients',
    icon: 'patients',
    permission: 'patients.read',
    keys: ['g', 'p'],
    errand: 'Go to the patients',
  },
  {
    path: '/review',
    label: 'Review',
    icon: 'review',
    permission: 'reviews.queue',
    keys: ['g', 'v'],
    errand: 'Go to the review queue',
  },
  {
    path: '/audit',
    label: 'Audit',
    icon: 'audit',
    permission: 'audit.read',
    keys: ['g', 'e'],
    errand: 'Go to the event log',
  },
  {
    path: '/library',
    label: 'Library',
    icon: 'library',
    permission: 'exercises.read',
    keys: ['g', 'l'],
    errand: 'Go to the library',
  },
  {
    path: '/admin',
    label: 'Admin',
    icon: 'sliders',
    permission: 'people.write',
    keys: ['g', 'a'],
    errand: 'Go to administration',
  },
  {
    path: '/admin/rule-parameters',
    label: 'Rules',
    icon: 'sliders',
    permission: 'clinic.read',
    unless: 'people.write',
    keys: ['g', 'r'],
    errand: 'Go to the rule parameters',
  },
];

/** The screens of the rail for somebody who may do so much. */
export function destinationsFor(may: (permission: Permission) => boolean): Destination[] {
  return destinations.filter(({ permission, unless }) => may(permission) && (unless === undefined || !may(unless)));
}
