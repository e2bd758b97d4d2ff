import type { CaseFile } from '../case-file.ts';
import { at, factsOf, weekAtStart, weeksBefore } from '../judgement.ts';
import type { JudgedPlan, Violation } from '../judgement.ts';
import { itemsOf } from '../plan-file.ts';
import type { FilePhase, Lane } from '../plan-file.ts';
import { flags } from '../tables.ts';
import type { ExerciseFacts, FlagFacts, FlagScope } from '../tables.ts';

/** Where an exercise is done: in which phase, lane and on which side. */
export interface UsePlace {
  readonly phase: FilePhase;
  readonly lane: Lane;
  readonly side?: string | null;
}

/** No item stands under a flag that forbids it, and what was never asked is said. */
export function contraindicationViolations(judged: JudgedPlan): Violation[] {
  const items = itemsOf(judged.plan).flatMap((placed): Violation[] => {
    const exercise = factsOf(placed.item);
    if (exercise === null) return [];
    const place = { phase: placed.phase, lane: placed.lane, side: placed.item.side ?? null };
    return forbidding(exercise, place, judged).map((flag) => ({
      rule: 'contraindicated',
      detail: at(placed, `under ${flag}`),
    }));
  });
  return [...items, ...unknownViolations(judged)];
}

/** The flags that forbid an exercise in a place. */
export function forbidding(exercise: ExerciseFacts, place: UsePlace, judged: JudgedPlan): string[] {
  return flags.filter((flag) => forbids(flag, exercise, { ...judged, place })).map(({ id }) => id);
}

function unknownViolations({ input, plan }: JudgedPlan): Violation[] {
  if (plan.status !== 'composed') return [];
  const unknown = flags.filter(
    (flag) => isAsked(flag) && flag.effect !== 'modify' && statusOf(input, flag.id) === 'unknown',
  );
  const says = (plan.findings ?? []).some(({ code = '' }) =>
    /unknown|not-asked|not-assessed|needs-answer|unanswered/.test(code),
  );
  if (unknown.length === 0 || says) return [];
  return [{ rule: 'unknown', detail: `${unknown.length} precautions unknown, no finding says so` }];
}

function isAsked({ derivedFrom, impliedBy, alwaysOn = false }: FlagFacts): boolean {
  return derivedFrom === undefined && impliedBy === undefined && !alwaysOn;
}

function statusOf({ precautions = {}, otherPrecautions = 'unknown' }: CaseFile, flag: string): string {
  return precautions[flag]?.status ?? otherPrecautions;
}

function forbids(flag: FlagFacts, exercise: ExerciseFacts, judged: JudgedPlan & { readonly place: UsePlace }): boolean {
  const { place, input } = judged;
  const stops = flag.effect !== 'modify' || (place.lane === 'home' && flag.homeEffect === 'block');
  if (!stops || !concerns(flag, exercise) || !holdsIn(flag, place.phase, judged)) return false;
  const { region, side } = input.precautions?.[flag.id] ?? {};
  if (flag.regional && region != null && region !== exercise.region && exercise.region !== 'whole-body') return false;
  const told = flag.sideSpecific === true ? side : null;
  return !(isOneSide(told) && isOneSide(place.side) && told !== place.side);
}

/** Whether a flag holds at any time in a phase; one that follows from an operation does so by its date. */
function holdsIn(flag: FlagFacts, phase: FilePhase, { input, plan }: JudgedPlan): boolean {
  if (flag.alwaysOn === true || statusOf(input, flag.id) === 'present') return true;
  if (flag.impliedBy !== undefined) return statusOf(input, flag.impliedBy) === 'present';
  const { derivedFrom } = flag;
  const atStart = weekAtStart(input);
  if (derivedFrom === undefined || atStart === null || statusOf(input, flag.id) === 'cleared') return false;
  if (input.presentation?.surgery?.procedure !== derivedFrom.procedure) return false;
  const from = atStart + weeksBefore(plan, phase);
  return from < derivedFrom.untilWeek && from + phase.weeks > derivedFrom.fromWeek;
}

function concerns({ exceptExercises = [], scope }: FlagFacts, exercise: ExerciseFacts): boolean {
  return !exceptExercises.includes(exercise.id) && scope.some((set) => fits(set, exercise));
}

function fits(set: FlagScope, exercise: ExerciseFacts): boolean {
  const any = (wanted: readonly string[] | undefined, have: readonly string[]): boolean =>
    wanted === undefined || wanted.some((value) => have.includes(value));
  const { tags } = set;
  return (
    any(set.techniques, [exercise.technique]) &&
    any(set.doseForms, [exercise.doseForm]) &&
    any(set.regions, [exercise.region]) &&
    any(set.positions, [exercise.position]) &&
    any(set.weightBearing, [exercise.weightBearing]) &&
    any(set.equipment, exercise.equipment) &&
    any(set.settings, [exercise.setting]) &&
    (set.matchAllTags === true && tags !== undefined
      ? tags.every((tag) => exercise.tags.includes(tag))
      : any(tags, exercise.tags))
  );
}

function isOneSide(side: string | null | undefined): side is string {
  return side != null && side !== '' && side !== 'both';
}
