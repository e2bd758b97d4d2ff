import type { AbsenceReason } from '../composition';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';

type FlagReason = Extract<AbsenceReason, { kind: 'flag' }>;

/**
 * What the reasons against an exercise mean where the exercise stands in the plan; reasons of choice mean nothing there. Open
 * answers are one finding, however many there are: `flag` is the first of them and `flags` their number. Each open
 * precaution is told once for the whole plan.
 */
export function findingsOfReasons(reasons: readonly AbsenceReason[], place: PlanFinding['params']): PlanFinding[] {
  const open = reasons.filter(waitsForAnswer);
  const [first] = open;
  const waits = first && planFinding('item.needs-answer', { ...place, flag: first.flag, flags: open.length });
  return [
    ...reasons.filter((reason) => !waitsForAnswer(reason)).flatMap((reason) => findingOfReason(reason, place)),
    ...(waits === undefined ? [] : [waits]),
  ];
}

/** Whether a reason stands only until a precaution is answered. */
export function waitsForAnswer(reason: AbsenceReason): reason is FlagReason {
  return reason.kind === 'flag' && reason.decision === 'needs-answer';
}

function findingOfReason(reason: AbsenceReason, place: PlanFinding['params']): PlanFinding[] {
  switch (reason.kind) {
    case 'flag':
      return [planFinding(codeOf(reason), { ...place, flag: reason.flag })];
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

function codeOf({ decision }: FlagReason): 'item.blocked' | 'item.needs-clearance' | 'item.needs-answer' {
  switch (decision) {
    case 'block':
      return 'item.blocked';
    case 'clearance':
      return 'item.needs-clearance';
    case 'needs-answer':
      return 'item.needs-answer';
  }
}

function healingParams({
  procedure,
  week,
  liftsOn,
}: Extract<AbsenceReason, { kind: 'healing' }>): PlanFinding['params'] {
  return liftsOn === null ? { procedure, week } : { procedure, week, liftsOn };
}
