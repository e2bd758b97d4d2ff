import type { Exercise } from '../../exercise/exercise';
import { startingDose } from '../../exercise/starting-dose';
import type { BodySide } from '../../kernel/body-side';
import { effectOn } from '../../plan/effect-on';
import { isDose } from '../../technique/check-dose';
import { withinCeilings } from '../next/ceilings';
import { doseCeilings } from './dose-ceilings';
import type { ItemReading } from './item-reading';
import { neighboursOf } from './ladder-neighbours';
import type { Candidate, ItemEvidence } from './visit-evidence';

/** How many exercises are offered in the place of one. */
const mostInstead = 5;

/**
 * What may stand in the place of an item today: harder and easier variants in the order of the ladder, and, where the item must
 * not be done as it is, others that treat the same problems. Everything is allowed here, by flags that are answered, by healing and
 * phase, place and equipment, wanted by the therapist, and not there already; its dose is the one with which it starts in this phase,
 * brought down to what present precautions allow of it.
 */
export function candidatesOf(item: ItemReading, mustGo: boolean): Pick<ItemEvidence, 'harder' | 'easier' | 'instead'> {
  const { exercise, visit } = item;
  if (exercise === null) return { harder: [], easier: [], instead: [] };
  const { harder, easier } = neighboursOf(exercise, visit.context.basis.exercises);
  return {
    harder: harder.flatMap((one) => candidateFor(one, item) ?? []),
    easier: easier.flatMap((one) => candidateFor(one, item) ?? []),
    instead: mustGo ? insteadOf(item, new Set([exercise, ...harder])) : [],
  };
}

/**
 * Those that treat most of the problems that the item treats, by their weight; of equals the easier one stands first. A harder variant
 * stands in nothing’s place.
 */
function insteadOf(item: ItemReading, leftOut: ReadonlySet<Exercise>): Candidate[] {
  const worth = item.visit.context.basis.exercises
    .filter((exercise) => !leftOut.has(exercise))
    .map((exercise) => ({ exercise, worth: worthOf(exercise, item) }))
    .filter((one) => one.worth > 0)
    .toSorted((one, other) => other.worth - one.worth || one.exercise.difficulty - other.exercise.difficulty);
  const found: Candidate[] = [];
  for (const { exercise } of worth) {
    const candidate = candidateFor(exercise, item);
    if (candidate !== null) found.push(candidate);
    if (found.length === mostInstead) break;
  }
  return found;
}

function worthOf(exercise: Exercise, { treats, row }: ItemReading): number {
  const side = sideFor(exercise, row.side);
  return treats.reduce((sum, problem) => sum + problem.weight * effectOn(exercise, side, problem), 0);
}

function candidateFor(exercise: Exercise, { row, visit }: ItemReading): Candidate | null {
  const { plan, phase } = visit.context;
  const side = sideFor(exercise, row.side);
  const isThere = visit.today.document.items.some(
    (other) => other.lane === row.lane && other.exerciseId === exercise.id && other.item !== row.item,
  );
  if (isThere || plan.excluded.includes(exercise.id)) return null;
  if (visit.judges[row.lane](exercise, side).length > 0) return null;
  const start = startingDose(exercise, phase);
  if (start === null) return null;
  const dose = withinCeilings(start, doseCeilings({ exercise, dose: start, row: { lane: row.lane, side } }, visit));
  return isDose(dose) ? { exerciseId: exercise.id, side, dose } : null;
}

/** The item’s side where the other exercise has sides, too. */
function sideFor(exercise: Exercise, side: BodySide | null): BodySide | null {
  return exercise.side === 'bilateral' ? null : (side ?? 'both');
}
