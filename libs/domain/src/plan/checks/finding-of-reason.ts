import type { AbsenceReason } from '../composition';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';

type FlagReason = Extract<AbsenceReason, { kind: 'flag' }>;

const codeOfDecision = {
  block: 'item.blocked',
  clearance: 'item.needs-clearance',
  'needs-answer': 'item.needs-answer',
} as const satisfies Readonly<Record<FlagReason['decision'], PlanFinding['code']>>;

/** What a reason against an exercise means where the exercise stands in the plan; the reasons of choice mean nothing there. */
export function findingOfReason(reason: AbsenceReason, place: PlanFinding['params']): PlanFinding[] {
  switch (reason.kind) {
    case 'flag':
      return [planFinding(codeOfDecision[reason.decision], { ...place, flag: reason.flag })];
    case 'healing':
      return [planFinding('item.healing', { ...place, ...healingParams(reason) })];
    case 'phase':
      return [planFinding('item.outside-phase', { ...place, min: reason.min, max: reason.max })];
    case 'difficulty':
      return [planFinding('item.too-hard', { ...place, difficulty: reason.difficulty, most: reason.most })];
    case 'muscle-grade':
      return [planFinding('item.grade-cap', { ...place, muscle: reason.muscle, grade: reason.grade })];
    case 'setting':
      return [planFinding('item.wrong-setting', place, reason.lane === 'clinic' ? 'warn' : 'block')];
    case 'hands-on':
      return [planFinding('item.wrong-setting', { ...place, handsOn: true })];
    case 'equipment':
      return reason.missing.map((equipment) => planFinding('item.equipment-missing', { ...place, equipment }));
    case 'excluded':
    case 'no-problem':
    case 'ladder':
    case 'minutes':
    case 'items':
    case 'costs-more':
      return [];
  }
}

function healingParams({
  procedure,
  week,
  liftsOn,
}: Extract<AbsenceReason, { kind: 'healing' }>): PlanFinding['params'] {
  return liftsOn === null ? { procedure, week } : { procedure, week, liftsOn };
}
