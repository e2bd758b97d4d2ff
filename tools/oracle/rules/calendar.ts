import type { JudgedPlan, Violation } from '../judgement.ts';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A composed plan has at least two phases, each with a gate and, where there are visits, with something to do. */
export function phaseViolations({ plan }: JudgedPlan): Violation[] {
  if (plan.status !== 'composed') return [];
  const phases = plan.phases ?? [];
  return [
    ...(phases.length < 2 ? ['fewer than two phases'] : []),
    ...phases.flatMap(({ number, exit = [] }) => (exit.length === 0 ? [`phase ${number} has no exit criteria`] : [])),
    ...phases.flatMap(({ number, clinic = [], visitsPerWeek }) =>
      clinic.length === 0 && visitsPerWeek > 0 ? [`phase ${number} has visits and no clinic items`] : [],
    ),
  ].map((detail) => ({ rule: 'phases', detail }));
}

/** Visits stand on the allowed weekdays, one after the other, in the order of the phases and as often as they say. */
export function calendarViolations({ input: { constraints }, plan }: JudgedPlan): Violation[] {
  const visits = plan.visits ?? [];
  const misplaced = visits.flatMap(({ on, phase }, place): string[] => {
    const day = days[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? '';
    const before = visits[place - 1] ?? { on: '', phase: 0 };
    return [
      ...(constraints.weekdays.includes(day) ? [] : [`${on} is a ${day}`]),
      ...(on < constraints.startOn ? [`${on} is before the start`] : []),
      ...(on <= before.on ? [`${on} does not follow ${before.on}`] : []),
      ...(phase < before.phase ? [`phase ${phase} after ${before.phase}`] : []),
    ];
  });
  const phases = plan.status === 'composed' ? (plan.phases ?? []) : [];
  const miscounted = phases.flatMap(({ number, weeks, visitsPerWeek }): string[] => {
    const count = visits.filter(({ phase }) => phase === number).length;
    const told = `phase ${number}: ${count} visits for ${weeks} weeks at ${visitsPerWeek} a week`;
    return Math.abs(count - weeks * visitsPerWeek) > 1.01 ? [told] : [];
  });
  return [...misplaced, ...miscounted].map((detail) => ({ rule: 'calendar', detail }));
}
