import type { AbsenceReason } from '@repattern/domain';

const forbidding: readonly AbsenceReason['kind'][] = [
  'flag',
  'healing',
  'phase',
  'difficulty',
  'muscle-grade',
  'setting',
  'hands-on',
  'equipment',
];

/** Whether a reason keeps an exercise out, whoever wants it there; the others only speak against it. */
export function forbids({ kind }: AbsenceReason): boolean {
  return forbidding.includes(kind);
}
