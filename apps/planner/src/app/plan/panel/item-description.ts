import type {
  ContraindicationDecision,
  Exercise,
  ItemId,
  ItemRationale,
  PlanDocument,
  PlanItem,
  PlanPlace,
  TechniqueId,
} from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { precautionName } from '../../wording/assessment-entry-wording';
import { sideWording } from '../../wording/assessment-presentation-wording';
import { numberInWords } from '../../wording/section-words';
import { describeProblem, type ProblemInWords } from './treated-problem';

/** A flag that means something for an item, with what to do about it. */
export interface ItemFlag {
  readonly flag: string;
  readonly name: string;
  readonly decision: ContraindicationDecision['decision'];
  readonly action: string;
}

/** A problem that an item treats, and how much of a whole treatment it is. */
export type TreatedProblem = ProblemInWords & { readonly effect: number };

/** Everything that the panel says about an item. */
export interface ItemDescription {
  readonly id: ItemId;
  readonly name: string;
  readonly technique: TechniqueId;
  /** Where it stands: `Phase 2, clinic`. */
  readonly place: string;
  readonly dose: string;
  readonly treats: readonly TreatedProblem[];
  /** The activities of the goals that it serves. */
  readonly serves: readonly string[];
  /** What the phase would lose without it, and how long it takes. */
  readonly contribution: string;
  readonly flags: readonly ItemFlag[];
  readonly note: string;
  readonly pinned: boolean;
}

/** What an item is described from. */
export interface DescribedItem {
  readonly item: PlanItem;
  readonly place: PlanPlace;
  readonly exercise: Exercise;
  readonly rationale: ItemRationale;
  readonly flags: readonly ContraindicationDecision[];
}

/** An item of a plan in words: what it treats and why, what it serves, and what to mind. */
export function describeItem(
  { item, place, exercise, rationale, flags }: DescribedItem,
  { problems, goals }: Pick<PlanDocument, 'problems' | 'goals'>,
): ItemDescription {
  const known = new Map(problems.map((problem) => [problem.key, problem]));
  return {
    id: item.id,
    name: exercise.name,
    technique: techniqueOf(exercise),
    place: `Phase ${place.phase}, ${place.lane}`,
    dose: doseOf(item, exercise),
    treats: rationale.treats.flatMap(({ problem, effect }) => {
      const treated = known.get(problem);
      return treated === undefined ? [] : [{ ...describeProblem(treated), effect }];
    }),
    serves: goals.filter(({ id }) => rationale.serves.includes(id)).map(({ activity }) => activity),
    contribution: contributionInWords(rationale),
    flags: flags.map(({ flag, decision, action }) => ({ flag, name: precautionName(flag), decision, action })),
    note: item.note,
    pinned: item.pinned,
  };
}

/** What an item is worth to its phase: `Worth 4.2 to the phase, takes 3.5 min`. */
export function contributionInWords({ contribution, minutes }: ItemRationale): string {
  const takes = `takes ${numberInWords(Math.round(minutes * 10) / 10)}\u202fmin`;
  const worth = Math.round(contribution * 10) / 10;
  if (worth <= 0) return `The phase would be worth as much without it; it ${takes}`;
  return `Worth ${numberInWords(worth)} to the phase, ${takes}`;
}

function doseOf({ dose, side }: PlanItem, exercise: Exercise): string {
  const unilateral = exercise.side === 'unilateral';
  const often = frequencyInWords(dose);
  const sides = side === null && !unilateral ? '' : `${sideWording[side ?? 'both']}: `;
  const words = `${sides}${doseInWords(dose)}${often === '' ? '' : `, ${often}`}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
