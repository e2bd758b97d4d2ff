import type { AbsenceReason } from '@repattern/domain';

const forbidding: readonly AbsenceReason['kind'][] = ['healing', 'hands-on', 'setting'];

/** Whether a reason keeps an exercise out, whoever wants it there; the others ask for judgement. */
export function forbids(reason: AbsenceReason): boolean {
  return reason.kind === 'flag' ? reason.decision === 'block' : forbidding.includes(reason.kind);
}
