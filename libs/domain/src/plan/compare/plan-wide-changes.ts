import { isSame } from '../edit/change-plan';
import type { PlanDocument, PlanGoal } from '../plan-document';
import { compareLists, fieldChanges } from './field-changes';
import type { CalendarDifference, PlanWideChange } from './plan-change';

const goalFields = ['kind', 'activity', 'measure', 'baseline', 'target', 'weeks', 'problems'] as const;
const limitFields = ['clinicMinutes', 'homeMinutesPerDay', 'clinicEquipment', 'homeEquipment'] as const;

/** What became of the plan as a whole: diagnosis, problems, goals, limits, exclusions and notes. */
export function planWideChanges(before: PlanDocument, after: PlanDocument): PlanWideChange[] {
  const excluded = compareLists(before.excluded, after.excluded, (id) => id);
  const assessment = { from: before.assessmentId, to: after.assessmentId };
  return [
    ...fieldChanges(before.presentation, after.presentation, ['id', 'icd10', 'side']).map((change): PlanWideChange => ({
      kind: 'diagnosis',
      ...change,
    })),
    ...(assessment.from === assessment.to ? [] : [{ kind: 'assessment', ...assessment } as const]),
    ...problemChanges(before, after),
    ...goalChanges(before.goals, after.goals),
    ...fieldChanges(before.limits, after.limits, limitFields).map((change): PlanWideChange => ({
      kind: 'limits',
      ...change,
    })),
    ...excluded.removed.map((exerciseId): PlanWideChange => ({ kind: 'exercise-included', exerciseId })),
    ...excluded.added.map((exerciseId): PlanWideChange => ({ kind: 'exercise-excluded', exerciseId })),
    ...painLimitChanges(before, after),
    ...(before.notes === after.notes ? [] : [{ kind: 'notes', from: before.notes, to: after.notes } as const]),
  ];
}

/** What became of start, weekdays, rest and visits. */
export function calendarDifferences(
  { calendar: before }: PlanDocument,
  { calendar: after }: PlanDocument,
): CalendarDifference[] {
  const { added, removed, kept } = compareLists(before.visits, after.visits, ({ id }) => id);
  const visits = {
    kind: 'visits' as const,
    added: added.length,
    removed: removed.length,
    moved: kept.filter(({ from, to }) => from.on !== to.on || from.at !== to.at).length,
    recorded: kept.filter(({ from, to }) => from.status !== to.status).length,
  };
  const isOther = visits.added + visits.removed + visits.moved + visits.recorded > 0;
  return [
    ...fieldChanges(before, after, ['startOn', 'weekdays', 'restHours']).map((change): CalendarDifference => ({
      kind: 'calendar',
      ...change,
    })),
    ...(isOther ? [visits] : []),
  ];
}

function painLimitChanges(before: PlanDocument, after: PlanDocument): PlanWideChange[] {
  const [from, to] = [before.painLimit ?? null, after.painLimit ?? null];
  return isSame(from, to) ? [] : [{ kind: 'pain-limit', from, to }];
}

function problemChanges(before: PlanDocument, after: PlanDocument): PlanWideChange[] {
  const { added, removed, kept } = compareLists(before.problems, after.problems, ({ key }) => key);
  return [
    ...removed.map((problem): PlanWideChange => ({ kind: 'problem-removed', problem })),
    ...kept
      .filter(({ from, to }) => from.weight !== to.weight)
      .map(({ from, to }): PlanWideChange => ({
        ...{ kind: 'problem-weight', problem: to, from: from.weight, to: to.weight },
      })),
    ...added.map((problem): PlanWideChange => ({ kind: 'problem-added', problem })),
  ];
}

function goalChanges(before: readonly PlanGoal[], after: readonly PlanGoal[]): PlanWideChange[] {
  const { added, removed, kept } = compareLists(before, after, ({ id }) => id);
  return [
    ...removed.map((goal): PlanWideChange => ({ kind: 'goal-removed', goal })),
    ...kept.flatMap(({ from, to }) =>
      fieldChanges(from, to, goalFields).map((change): PlanWideChange => ({
        kind: 'goal-changed',
        goal: to,
        ...change,
      })),
    ),
    ...added.map((goal): PlanWideChange => ({ kind: 'goal-added', goal })),
  ];
}
