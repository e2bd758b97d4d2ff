import type { Exercise } from '../../exercise/exercise';
import { checkDose } from '../../technique/check-dose';
import { effectOn } from '../effect-on';
import { flagJudge } from '../flag-decisions';
import type { FlagJudge } from '../flag-decisions';
import { flagStatesDuring } from '../flag-states-during';
import type { PlanItem } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { judgePlace } from '../reasons-against';
import type { PlaceJudge } from '../reasons-against';
import { findingsOfReasons } from './findings-of-reasons';
import { lanesOf, placeOf } from './plan-check';
import type { LaneOfPhase, PlanCheck } from './plan-check';

/** Everything about the items of the phases that are not over, phase by phase and lane by lane in their order. */
export function checkItems(check: PlanCheck): PlanFinding[] {
  return lanesOf(check.open).flatMap((lane) => checkLane(lane, check));
}

/** What the items of one lane are judged by. */
interface LaneJudge {
  readonly against: PlaceJudge;
  readonly byFlags: FlagJudge;
}

function checkLane(lane: LaneOfPhase, check: PlanCheck): PlanFinding[] {
  if (lane.items.length === 0) return [];
  const judge = judgeOf(lane, check);
  return lane.items.flatMap((item) => checkItem(item, lane, { ...check, judge }));
}

/** Without a day of its own a phase cannot be judged; the calendar says what is missing. */
function judgeOf({ phase, lane }: LaneOfPhase, { plan, basis, spans }: PlanCheck): LaneJudge | null {
  const span = spans.find(({ number }) => number === phase.number);
  if (span === undefined) return null;
  return {
    against: judgePlace({ place: { phase: phase.number, lane }, span, limits: plan.limits }, basis),
    byFlags: flagJudge(flagStatesDuring(basis.assessment, span)),
  };
}

type ItemCheck = PlanCheck & { readonly judge: LaneJudge | null };

function checkItem(item: PlanItem, lane: LaneOfPhase, check: ItemCheck): PlanFinding[] {
  const place = placeOf(lane, item);
  const exercise = check.exercises.get(item.exerciseId);
  if (exercise === undefined) return [planFinding('item.unknown-exercise', place)];
  const against = check.judge?.against(exercise, item.side) ?? [];
  return [
    ...findingsOfReasons(against, place),
    ...modifications(exercise, item, { lane, check }).map((flag) => planFinding('item.modify', { ...place, flag })),
    ...doseFindings(exercise, item, check.ageYears).map(({ code, params }) =>
      planFinding(code, { ...place, ...params }),
    ),
    ...(check.archived.has(exercise.id) ? [planFinding('item.archived', place)] : []),
    ...purposeFindings(exercise, item, check).map((code) => planFinding(code, place)),
  ];
}

/** Present flags under which the item is done differently; open ones are told once for the whole plan. */
function modifications(
  exercise: Exercise,
  { side }: PlanItem,
  { lane: { lane }, check }: { lane: LaneOfPhase; check: ItemCheck },
): string[] {
  const decisions = check.judge?.byFlags(exercise, { lane, side }) ?? [];
  return decisions.filter(({ decision }) => decision === 'modify').map(({ flag }) => flag);
}

type DoseTold = Pick<PlanFinding, 'params'> & { readonly code: 'item.dose-refused' | 'item.dose-unusual' };

/** A dose of another form says nothing about this exercise. */
function doseFindings({ doseForm }: Exercise, { dose }: PlanItem, ageYears: number | null): DoseTold[] {
  if (dose.form !== doseForm) return [{ code: 'item.dose-refused', params: { form: dose.form, expected: doseForm } }];
  return checkDose(dose, { ageYears }).map(({ code, severity, params }) => ({
    code: severity === 'block' ? 'item.dose-refused' : 'item.dose-unusual',
    params: { ...params, dose: code },
  }));
}

function purposeFindings(
  exercise: Exercise,
  { side }: PlanItem,
  { plan, served }: PlanCheck,
): ('item.treats-nothing' | 'item.serves-no-goal')[] {
  const treated = plan.problems.filter((problem) => effectOn(exercise, side, problem) > 0);
  if (treated.length === 0) return ['item.treats-nothing'];
  const serves = plan.goals.length === 0 || treated.some(({ key }) => served.has(key));
  return serves ? [] : ['item.serves-no-goal'];
}
