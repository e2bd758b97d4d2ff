/** The public password of every account in a demo database. */
export const demoPassword = 'Demo-repattern-1';

/** May read and write patients. */
export const therapist = 'therapist@demo.example';

/** May read patients only. */
export const supervisor = 'supervisor@demo.example';
