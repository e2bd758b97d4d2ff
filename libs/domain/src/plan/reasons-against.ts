import type { BodySide } from '../kernel/body-side';
import { sidesMeet } from '../kernel/body-side';
import type { StrengthRecord } from '../assessment/assessment-document';
import { healingLimitsOn } from '../assessment/healing-limits-on';
import { muscleGrades } from '../assessment/muscle-grade';
import type { EquipmentId } from '../exercise/equipment';
import { householdEquipment } from '../exercise/equipment';
import type { Exercise } from '../exercise/exercise';
import { techniqueOf } from '../exercise/exercise';
import { techniques } from '../technique/techniques';
import type { AbsenceReason, PlanBasis } from './composition';
import { flagJudge } from './flag-decisions';
import { flagStatesDuring } from './flag-states-during';
import { phaseModelOf } from './phase-model-of';
import type { PhaseSpan } from './phase-spans';
import type { PlanLimits, PlanPlace } from './plan-document';

/** Where and when an exercise is to be done. */
export interface PlaceInTime {
  readonly place: PlanPlace;
  readonly span: PhaseSpan;
  /** Left out, the equipment is that of the assessment. */
  readonly limits?: Pick<PlanLimits, 'clinicEquipment' | 'homeEquipment'>;
}

/** A use of an exercise that is to be judged. */
export interface PlannedUse extends PlaceInTime {
  readonly side: BodySide | null;
}

/**
 * Everything that forbids an exercise in a place, flags first: present or unanswered on any day of the phase, tissue that is not
 * healed on its first day, and what the phase, the patient's muscles and the place itself do not allow.
 * A precaution that was not answered is a reason too, where its answer could forbid.
 */
export function reasonsAgainst(exercise: Exercise, use: PlannedUse, basis: PlanBasis): AbsenceReason[] {
  return judgePlace(use, basis)(exercise, use.side);
}

/** {@link reasonsAgainst} for many exercises of one place. */
export type PlaceJudge = (exercise: Exercise, side: BodySide | null) => AbsenceReason[];

/** Reads once what the assessment says about a place, to judge many exercises by it. */
export function judgePlace(where: PlaceInTime, basis: PlanBasis): PlaceJudge {
  const byFlags = judgeFlags(where, basis);
  const byHealing = judgeHealing(where, basis);
  const byPlace = judgeDemands(where, basis);
  return (exercise, side) => [...byFlags(exercise, side), ...byHealing(exercise, side), ...byPlace(exercise, side)];
}

/** What a flag only modifies is no reason against an exercise. */
function judgeFlags({ place: { lane }, span }: PlaceInTime, { assessment }: PlanBasis): PlaceJudge {
  const judge = flagJudge(flagStatesDuring(assessment, span));
  return (exercise, side) =>
    judge(exercise, { lane, side }).flatMap(({ flag, decision }) =>
      decision === 'modify' ? [] : [{ kind: 'flag', flag, decision }],
    );
}

/** Tissue heals while the phase goes on; what is not allowed on the first day would stand in the plan until then. */
export function judgeHealing({ span }: PlaceInTime, { assessment }: PlanBasis): PlaceJudge {
  const limits = healingLimitsOn(assessment, span.from);
  return ({ tags, side: trains }, side) =>
    limits
      .filter((limit) => limit.tags.some((tag) => tags.includes(tag)))
      .filter((limit) => sidesMeet(limit.side, trains === 'bilateral' ? null : side))
      .map(({ procedure, week, liftsOn }) => ({ kind: 'healing', procedure, week, liftsOn }));
}

/** What does not depend on the patient's flags: phase, difficulty, weak muscles, setting and equipment. */
export function judgeDemands({ place, limits }: PlaceInTime, { assessment }: PlanBasis): PlaceJudge {
  const { phase, lane } = place;
  const most = phaseModelOf(phase).maxDifficulty;
  const { clinicEquipment, homeEquipment } = limits ?? assessment.constraints;
  const there = lane === 'clinic' ? clinicEquipment : [...householdEquipment, ...homeEquipment];
  const weakMuscles = phase === 1 ? assessment.strength.filter(({ grade }) => muscleGrades[grade].value < 3) : [];
  return (exercise, side) => {
    const { phaseMin: min, phaseMax: max, difficulty } = exercise;
    const missing = there === 'all' ? [] : missingFrom(there, exercise);
    const tooWeak = isForWeakMuscles(exercise)
      ? undefined
      : weakMuscles.find((tested) => trains(exercise, side, tested));
    return [
      ...(phase < min || phase > max ? [{ kind: 'phase', min, max } as const] : []),
      ...(difficulty > most ? [{ kind: 'difficulty', difficulty, most } as const] : []),
      ...(tooWeak === undefined
        ? []
        : [{ kind: 'muscle-grade', muscle: tooWeak.muscle, grade: tooWeak.grade } as const]),
      ...(exercise.setting === 'both' || exercise.setting === lane ? [] : [{ kind: 'setting', lane } as const]),
      ...(lane === 'home' && needsHands(exercise) ? [{ kind: 'hands-on' } as const] : []),
      ...(missing.length === 0 ? [] : [{ kind: 'equipment', missing } as const]),
    ];
  };
}

/**
 * What even a muscle below grade 3 is trained with, beside the easiest exercises.
 * @source policy
 */
function isForWeakMuscles({ difficulty, group, doseForm }: Exercise): boolean {
  return difficulty === 1 || group === 'nmes' || group === 'manual-therapy' || doseForm === 'activation-low-load';
}

function trains(exercise: Exercise, side: BodySide | null, { muscle, side: tested }: StrengthRecord): boolean {
  return exercise.targetsWeak.includes(muscle) && sidesMeet(exercise.side === 'bilateral' ? null : side, tested);
}

/** What the clinician’s hands do stays in the clinic; releasing oneself does not. */
function needsHands(exercise: Exercise): boolean {
  return techniques[techniqueOf(exercise)].handsOn && exercise.doseForm !== 'self-release';
}

/** Stimulation needs its unit, whether the entry names it or not. */
function missingFrom(there: readonly EquipmentId[], { equipment, group }: Exercise): EquipmentId[] {
  const needed: readonly EquipmentId[] = group === 'nmes' ? [...equipment, 'nmes-unit'] : equipment;
  return [...new Set(needed)].filter((item) => item !== 'none' && !there.includes(item));
}
