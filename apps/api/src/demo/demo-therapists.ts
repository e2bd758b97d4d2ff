/** Addresses of the demo clinic's therapists. */
export const demoTherapists = ['therapist@demo.example', 'therapist2@demo.example'] as const;
