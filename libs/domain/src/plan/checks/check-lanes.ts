import { exerciseMinutes } from '../../exercise/exercise-minutes';
import { sidesMeet } from '../../kernel/body-side';
import type { PlanItem } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { lanesOf, placeOf } from './plan-check';
import type { LaneOfPhase, PlanCheck } from './plan-check';

/**
 * What a patient is asked to do at home at most before it is said that it is much.
 * @source policy
 */
export const homeProgramme = { mostItems: 4, longMinutes: 20 } as const;

/** Everything about the lanes of a plan as wholes: time, number of items, two rungs of one ladder. */
export function checkLanes(check: PlanCheck): PlanFinding[] {
  return lanesOf(check.plan).flatMap((lane) => [
    ...timeFindings(lane, check),
    ...numberFindings(lane),
    ...ladderFindings(lane, check),
  ]);
}

/** Minutes of one session, rounded to a tenth as they are shown; a plan is not over time by what nobody sees. */
function minutesOf({ items }: LaneOfPhase, { exercises }: PlanCheck): number {
  const sum = items.reduce((total, { exerciseId, dose, side }) => {
    const exercise = exercises.get(exerciseId);
    return exercise === undefined ? total : total + exerciseMinutes(exercise, dose, side);
  }, 0);
  return Math.round(sum * 10) / 10;
}

function timeFindings(lane: LaneOfPhase, check: PlanCheck): PlanFinding[] {
  const { clinicMinutes, homeMinutesPerDay } = check.plan.limits;
  const minutes = minutesOf(lane, check);
  const most = lane.lane === 'clinic' ? clinicMinutes : homeMinutesPerDay;
  const params = { phase: lane.phase.number, lane: lane.lane, minutes };
  const isLong = lane.lane === 'home' && minutes > homeProgramme.longMinutes;
  return [
    ...(minutes > most ? [planFinding('lane.over-time', { ...params, most })] : []),
    ...(isLong ? [planFinding('home.long', { ...params, most: homeProgramme.longMinutes })] : []),
  ];
}

function numberFindings({ phase, lane, items }: LaneOfPhase): PlanFinding[] {
  if (lane === 'clinic' || items.length <= homeProgramme.mostItems) return [];
  const params = { phase: phase.number, lane, items: items.length, most: homeProgramme.mostItems };
  return [planFinding('home.many-items', params)];
}

/** An item says that it stands on the ladder of an earlier one; what is done on the other side is no second rung. */
function ladderFindings(lane: LaneOfPhase, { exercises }: PlanCheck): PlanFinding[] {
  const ladderOf = ({ exerciseId }: PlanItem): string | undefined => exercises.get(exerciseId)?.ladder;
  return lane.items.flatMap((item, at) => {
    const ladder = ladderOf(item);
    const other = lane.items
      .slice(0, at)
      .find((earlier) => ladder !== undefined && ladderOf(earlier) === ladder && sidesMeet(earlier.side, item.side));
    return other === undefined ? [] : [planFinding('lane.same-ladder', { ...placeOf(lane, item), other: other.id })];
  });
}
