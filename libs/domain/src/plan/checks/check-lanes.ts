import { exerciseMinutes } from '../../exercise/exercise-minutes';
import { sidesMeet } from '../../kernel/body-side';
import { homeItemsByDefault } from '../composer/objective';
import type { PlanItem } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { lanesOf, placeOf } from './plan-check';
import type { LaneOfPhase, PlanCheck } from './plan-check';

/**
 * Minutes of home programme a day above which a plan warns.
 * @source policy
 */
export const longHomeMinutes = 20;

/** Everything about the lanes of a plan as wholes: time, number of items, two rungs of one ladder. */
export function checkLanes(check: PlanCheck): PlanFinding[] {
  return lanesOf(check.open).flatMap((lane) => [
    ...timeFindings(lane, check),
    ...numberFindings(lane),
    ...ladderFindings(lane, check),
  ]);
}

/**
 * Minutes of a visit, or of a day at home on which the programme may be done more than once; rounded to a tenth as they are
 * shown, since a plan is not over time by what nobody sees.
 */
function minutesOf({ phase, lane, items }: LaneOfPhase, { exercises }: PlanCheck): number {
  const times = lane === 'home' ? Math.max(1, phase.homePerDay) : 1;
  const sum = items.reduce((total, { exerciseId, dose, side }) => {
    const exercise = exercises.get(exerciseId);
    return exercise === undefined ? total : total + exerciseMinutes(exercise, dose, side);
  }, 0);
  return Math.round(sum * times * 10) / 10;
}

function timeFindings(lane: LaneOfPhase, check: PlanCheck): PlanFinding[] {
  const { clinicMinutes, homeMinutesPerDay } = check.plan.limits;
  const minutes = minutesOf(lane, check);
  const most = lane.lane === 'clinic' ? clinicMinutes : homeMinutesPerDay;
  const params = { phase: lane.phase.number, lane: lane.lane, minutes };
  const isLong = lane.lane === 'home' && minutes > longHomeMinutes;
  return [
    ...(minutes > most ? [planFinding('lane.over-time', { ...params, most })] : []),
    ...(isLong ? [planFinding('home.long', { ...params, most: longHomeMinutes })] : []),
  ];
}

function numberFindings({ phase, lane, items }: LaneOfPhase): PlanFinding[] {
  if (lane === 'clinic' || items.length <= homeItemsByDefault) return [];
  const params = { phase: phase.number, lane, items: items.length, most: homeItemsByDefault };
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
