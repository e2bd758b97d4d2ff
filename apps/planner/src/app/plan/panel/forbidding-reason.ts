import type { AbsenceReason } from '@repattern/domain';

const forbidding: readonly AbsenceReason['kind'][] = ['healing', 'hands-on', 'setting'];

/** Whether what stands for a reason speaks for an exercise: the phase would not be worth less with it. */
export function speaksFor(reason: AbsenceReason): boolean {
  return reason.kind === 'costs-more' && reason.by < 0.05;
}

/** Whether a reason keeps an exercise out, whoever wants it there; the others ask for judgement. */
export function forbids(reason: AbsenceReason): boolean {
  return reason.kind === 'flag' ? reason.decision === 'block' : forbidding.includes(reason.kind);
}
