/**
 * Operations and injuries after which tissue needs time: what they forbid lifts by date, counted in whole weeks.
 * `injury` tells those that count from the injury.
 */
export const procedures = {
  'acl-reconstruction': { name: 'ACL reconstruction', kind: 'surgery' },
  'meniscus-repair': { name: 'Meniscus repair', kind: 'surgery' },
  'total-knee-arthroplasty': { name: 'Total knee arthroplasty', kind: 'surgery' },
  'total-hip-arthroplasty': { name: 'Total hip arthroplasty', kind: 'surgery' },
  'hip-abductor-repair': { name: 'Hip abductor repair', kind: 'surgery' },
  'achilles-repair': { name: 'Achilles tendon repair', kind: 'surgery' },
  'ankle-ligament-repair': { name: 'Ankle ligament repair', kind: 'surgery' },
  'rotator-cuff-repair': { name: 'Rotator cuff repair', kind: 'surgery' },
  'shoulder-stabilization': { name: 'Shoulder stabilisation', kind: 'surgery' },
  'lumbar-discectomy': { name: 'Lumbar discectomy', kind: 'surgery' },
  'lumbar-fusion': { name: 'Lumbar fusion', kind: 'surgery' },
  'cervical-fusion': { name: 'Cervical fusion', kind: 'surgery' },
  sternotomy: { name: 'Sternotomy', kind: 'surgery' },
  'ankle-sprain': { name: 'Ankle sprain', kind: 'injury' },
  'muscle-strain': { name: 'Muscle strain, grade 1 or 2', kind: 'injury' },
  'muscle-strain-grade-3': { name: 'Muscle strain, grade 3', kind: 'injury' },
  fracture: { name: 'Fracture', kind: 'injury' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly kind: 'surgery' | 'injury' }>>;

/** One key of {@link procedures}. */
export type ProcedureId = keyof typeof procedures;
