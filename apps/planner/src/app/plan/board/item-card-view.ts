import type {
  Exercise,
  ExerciseId,
  FindingSeverity,
  ItemId,
  Lane,
  PlanFinding,
  PlanItem,
  PlanProblem,
  TechniqueId,
} from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { effectOn } from '@repattern/domain/plan/effect-on';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { withSide } from '../../wording/assessment-presentation-wording';
import { planFindingInWords, type PlanFindingNaming } from '../../wording/plan-finding-wording';
import { problemBriefly } from '../../wording/problem-brief-wording';

/** Something to mind about a card, in words. */
export interface CardWarning {
  readonly severity: FindingSeverity;
  readonly words: string;
}

/** An item as its card shows it. */
export interface ItemCardView {
  readonly id: ItemId;
  readonly item: PlanItem;
  readonly name: string;
  /** Null for an exercise that the library does not have any more. */
  readonly technique: TechniqueId | null;
  readonly dose: string;
  /** What it treats, the weightiest first; empty where it treats nothing of the plan. */
  readonly treats: string;
  /** The gravest first. */
  readonly warnings: readonly CardWarning[];
}

/** What cards are made from. */
export interface CardBasis {
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly problems: readonly PlanProblem[];
  readonly naming: PlanFindingNaming;
  readonly findingsOf: ReadonlyMap<ItemId, readonly PlanFinding[]>;
}

const shownProblems = 2;
const graveness: Readonly<Record<FindingSeverity, number>> = { block: 0, warn: 1, info: 2 };

/** Items of a lane as their cards show them. */
export function itemCards(items: readonly PlanItem[], lane: Lane, basis: CardBasis): readonly ItemCardView[] {
  return items.map((item) => {
    const exercise = basis.exercises.get(item.exerciseId);
    return {
      id: item.id,
      item,
      name: withSide(exercise?.name ?? 'Exercise not in the library', item.side),
      technique: exercise === undefined ? null : techniqueOf(exercise),
      dose: doseOnCard(item, lane),
      treats: exercise === undefined ? '' : treatedBriefly(exercise, item, basis.problems),
      warnings: warningsOf(basis.findingsOf.get(item.id) ?? [], basis.naming),
    };
  });
}

// How often is the patient's business: in the clinic the visits say it.
function doseOnCard({ dose }: PlanItem, lane: Lane): string {
  const often = lane === 'home' ? frequencyInWords(dose) : '';
  return often === '' ? doseInWords(dose) : `${doseInWords(dose)}, ${often}`;
}

function treatedBriefly(exercise: Exercise, { side }: PlanItem, problems: readonly PlanProblem[]): string {
  const treated = problems
    .map((problem) => ({ problem, effect: effectOn(exercise, side, problem) * problem.weight }))
    .filter(({ effect }) => effect > 0)
    .sort((one, other) => other.effect - one.effect)
    .map(({ problem }) => problemBriefly(problem));
  const more = treated.length - shownProblems;
  return [...treated.slice(0, shownProblems), ...(more > 0 ? [`+${more}`] : [])].join(' · ');
}

function warningsOf(findings: readonly PlanFinding[], naming: PlanFindingNaming): readonly CardWarning[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ severity: finding.severity, words: planFindingInWords(finding, naming) }))
    .sort((one, other) => graveness[one.severity] - graveness[other.severity]);
}
