import type { Difficulty } from '../exercise/exercise';
import type { Lane } from '../exercise/decide-contraindication';
import type { PhaseNumber } from '../technique/dose-form';
import type { TechniqueGroupId } from '../technique/techniques';
import type { GateCriterion } from './gate-criterion';

/** A range with the value that is usual. */
export interface UsualRange {
  readonly min: number;
  readonly typical: number;
  readonly max: number;
}

/** How movement is practised in a phase. */
export interface MotorLearning {
  readonly practice: string;
  /** Share of repetitions after which feedback is given, in percent. */
  readonly feedbackPct: number;
  readonly feedbackType: string;
  readonly focus: string;
  readonly contextVariety: string;
}

/** A phase of re-education as the product proposes it. */
export interface PhaseModel {
  readonly number: PhaseNumber;
  readonly key: string;
  readonly name: string;
  readonly goals: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly (GateCriterion & { readonly note?: string })[];
  readonly weeks: UsualRange;
  readonly minVisits: number;
  readonly visitsPerWeek: UsualRange;
  /** How often a day the home programme is done. */
  readonly homePerDay: number;
  /** Share of the minutes of each technique group, in percent; they add up to 100. */
  readonly mixPct: Readonly<Record<TechniqueGroupId, number>>;
  readonly maxDifficulty: Difficulty;
  readonly maxItems: Readonly<Record<Lane, number>>;
  readonly load: string;
  readonly motorLearning: MotorLearning;
}
