import type { Alternative, Exercise, PlanProblem, TechniqueId } from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import type { AbsenceNaming } from '../../wording/absence-wording';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { withSide } from '../../wording/assessment-presentation-wording';
import { minutesChangeInWords } from '../../wording/coverage-wording';
import { numberInWords } from '../../wording/section-words';
import { shareChangeInWords, type CoverageChange } from './coverage-rows';
import { forbids } from './forbidding-reason';
import { reasonsInWords, type ReasonInWords } from './reasons-in-words';

/** How the coverage of one problem would change. */
export interface AlternativeChange extends CoverageChange {
  readonly name: string;
  /** As it is read out: `62 % to 78 %`. */
  readonly words: string;
}

/** What could stand in the place of an item, with what that would change. */
export interface AlternativeRow {
  readonly key: string;
  readonly alternative: Alternative;
  readonly name: string;
  readonly technique: TechniqueId;
  readonly dose: string;
  readonly minutes: string;
  readonly changes: readonly AlternativeChange[];
  /** What the phase would gain or lose: `worth 1.2 more`. */
  readonly value: string;
  /** What speaks against it, what forbids it first. */
  readonly against: readonly ReasonInWords[];
  /** Whether that forbids it. */
  readonly forbidden: boolean;
}

/** What alternatives are worded with. */
export interface AlternativeWords extends AbsenceNaming {
  readonly problems: readonly PlanProblem[];
}

/** An alternative in words. */
export function alternativeRow(alternative: Alternative, words: AlternativeWords): AlternativeRow {
  const { exercise, side, dose, minutes, coverage, valueChange, against } = alternative;
  return {
    key: keyOf(exercise, alternative),
    alternative,
    name: withSide(exercise.name, exercise.side === 'bilateral' ? null : side),
    technique: techniqueOf(exercise),
    dose: doseInWords(dose),
    minutes: minutesChangeInWords(minutes),
    changes: coverage
      .filter(({ from, to }) => Math.abs(to - from) >= 0.005)
      .map((change) => ({
        ...change,
        name: nameOf(change.problem, words.problems),
        words: shareChangeInWords(change),
      })),
    value: valueInWords(valueChange),
    against: reasonsInWords(against, words),
    forbidden: against.some(forbids),
  };
}

function keyOf({ id }: Exercise, { side }: Alternative): string {
  return `${id}.${side ?? 'none'}`;
}

function nameOf(key: string, problems: readonly PlanProblem[]): string {
  const problem = problems.find((known) => known.key === key);
  return problem === undefined ? key : problemInWords(problem);
}

function valueInWords(change: number): string {
  const worth = Math.round(change * 10) / 10;
  if (worth === 0) return 'worth the same';
  return `worth ${numberInWords(Math.abs(worth))} ${worth > 0 ? 'more' : 'less'}`;
}
