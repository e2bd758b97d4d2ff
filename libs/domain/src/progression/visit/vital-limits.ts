import type { Vitals } from './visit-document';

/**
 * What a living, sitting person can have, both ends included; a number outside is a slip of the pen.
 * @source policy
 */
export const vitalLimits = {
  sbp: { min: 40, max: 300 },
  dbp: { min: 20, max: 200 },
  hr: { min: 20, max: 250 },
  spo2: { min: 50, max: 100 },
  tempC: { min: 30, max: 44 },
} as const satisfies Readonly<Record<keyof Vitals, { readonly min: number; readonly max: number }>>;
