import type { Exercise } from '../exercise/exercise';
import type { BodySide } from '../kernel/body-side';
import { waitsForAnswer } from './checks/findings-of-reasons';
import { sidesToTreat } from './composer/candidates';
import { consideredItem } from './composer/considered-item';
import type { EvaluatedPhase } from './composer/evaluated-phase';
import { evaluatePhase } from './composer/evaluated-phase';
import type { PhaseItem } from './composer/phase-item';
import { readPlan } from './composer/plan-reading';
import { valueWith } from './composer/value-with';
import type { Absence, AbsenceReason, PlanBasis } from './composition';
import { itemsAt } from './edit/item-spot';
import type { PlanDocument, PlanPlace } from './plan-document';
import type { PlaceJudge } from './reasons-against';
import { judgePlace } from './reasons-against';

/**
 * Why each exercise of the library that is not in a place is not there, in the order of the library. What forbids it comes
 * first. Where nothing does, it is what stands in its way in the plan as it is (its ladder, minutes, the number of items), and what
 * the phase would lose with it: its value, less that with the exercise after whatever had to give way. An exercise
 * that could be done on several sides is told on the one that would lose least.
 */
export function absencesOf(place: PlanPlace, plan: PlanDocument, basis: PlanBasis): Absence[] {
  const reading = readPlan(plan, basis);
  const there = new Set(itemsAt(plan, place).map(({ exerciseId }) => exerciseId));
  const absent = basis.exercises.filter(({ id }) => !there.has(id));
  const phase = evaluatePhase(reading, place.phase, (task) =>
    absent.flatMap((exercise) =>
      sidesToTreat(exercise, task).flatMap((side) => consideredItem(exercise, { lane: place.lane, side }, task) ?? []),
    ),
  );
  const judge = judgePlace({ place, span: phase.task.span, limits: plan.limits }, basis);
  const uses = usesByExercise(phase);
  const excluded = new Set(plan.excluded);
  return absent.map((exercise) => {
    const own = uses.get(exercise) ?? [];
    const forbidden = forbiddenAbsence(exercise, own, { phase, judge, isExcluded: excluded.has(exercise.id) });
    return forbidden ?? bestAbsence(exercise, own, { phase, judge });
  });
}

interface Judging {
  readonly phase: EvaluatedPhase;
  readonly judge: PlaceJudge;
}

/** The considered uses of each exercise, one for each side. */
function usesByExercise({ items, standing }: EvaluatedPhase): ReadonlyMap<Exercise, readonly number[]> {
  const uses = new Map<Exercise, number[]>();
  for (const [use, { exercise }] of items.entries())
    if (use >= standing) uses.set(exercise, [...(uses.get(exercise) ?? []), use]);
  return uses;
}

/** The absence of an exercise that may not stand there on any side, or has nothing to do there. */
function forbiddenAbsence(
  exercise: Exercise,
  uses: readonly number[],
  { phase, judge, isExcluded }: Judging & { readonly isExcluded: boolean },
): Absence | null {
  const sides = uses.flatMap((use) => phase.items[use]?.side ?? null);
  const open: BodySide | null = exercise.side === 'bilateral' ? null : 'both';
  const judged = (sides.length === 0 ? [open] : sides).map((side) => ({ side, reasons: judge(exercise, side) }));
  const allowed = judged.some(({ reasons }) => reasons.every(waitsForAnswer));
  if (allowed && !isExcluded && uses.length > 0) return null;
  const [first = { side: open, reasons: [] }] = judged;
  const treatsNothing = sidesToTreat(exercise, phase.task).length === 0;
  return {
    exerciseId: exercise.id,
    side: first.side,
    reasons: [
      ...first.reasons,
      ...(isExcluded ? [{ kind: 'excluded' } as const] : []),
      ...(treatsNothing ? [{ kind: 'no-problem' } as const] : []),
      ...(uses.length === 0 && !treatsNothing ? [unusedForm(exercise)] : []),
    ],
  };
}

/** A dose form that is not used in a phase keeps its exercises out of it, whatever they say themselves. */
function unusedForm({ phaseMin: min, phaseMax: max }: Exercise): AbsenceReason {
  return { kind: 'phase', min, max };
}

/** The absence of an exercise that may stand there, on the side that loses least. */
function bestAbsence(exercise: Exercise, uses: readonly number[], { phase, judge }: Judging): Absence {
  const ways = uses.flatMap((use) => {
    const item = phase.items[use];
    if (item === undefined) return [];
    const reasons = judge(exercise, item.side);
    if (!reasons.every(waitsForAnswer)) return [];
    const having = lossWith(use, phase);
    return [{ item, loss: having, reasons: [...reasons, ...obstacles(use, item, phase), ...costs(having)] }];
  });
  const [best] = ways.toSorted((one, other) => (one.loss ?? Infinity) - (other.loss ?? Infinity));
  return { exerciseId: exercise.id, side: best?.item.side ?? null, reasons: best?.reasons ?? [] };
}

/** What the phase loses with a use in it; null where what is pinned leaves no room. */
function lossWith(use: number, { choice, packed, items }: EvaluatedPhase): number | null {
  const having = valueWith(choice, use, { packed, mayGo: (each) => items[each]?.item?.pinned !== true });
  return having === null ? null : choice.value - having.value;
}

function costs(loss: number | null): AbsenceReason[] {
  return loss === null ? [] : [{ kind: 'costs-more', by: loss }];
}

/** What is in the way of a use in the phase as it stands. */
function obstacles(use: number, { lane }: PhaseItem, { choice, items, packed }: EvaluatedPhase): AbsenceReason[] {
  const rival = choice.rivalOf(use);
  const { minutes, items: left } = choice.leftFor(use);
  const needed = packed.minutes[use] ?? 0;
  const free = minutes + (rival === null ? 0 : (packed.minutes[rival] ?? 0));
  const other = rival === null ? undefined : items[rival]?.exercise.id;
  return [
    ...(other === undefined ? [] : [{ kind: 'ladder', other } as const]),
    ...(needed > free ? [{ kind: 'minutes', needed, free } as const] : []),
    ...(left > 0 || rival !== null
      ? []
      : [{ kind: 'items', most: packed.itemsOf[lane === 'clinic' ? 0 : 1] } as const]),
  ];
}
