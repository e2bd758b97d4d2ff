import type { AssessmentDocument } from '../../assessment/assessment-document';
import type { RegionId } from '../../exercise/regions';
import type { BodySide } from '../../kernel/body-side';
import type { EffusionReading } from '../visit/visit-document';

/** A joint of one side with its grade of effusion; null where it was found swollen and not graded. */
export interface GradedJoint {
  readonly region: RegionId;
  readonly side: 'left' | 'right';
  readonly grade: number | null;
}

/** Joints that a visit graded, each side of its own. */
export function gradedAtVisit(effusion: readonly EffusionReading[]): GradedJoint[] {
  return effusion.flatMap(({ region, side, grade }) => sidesOf(side).map((one) => ({ region, side: one, grade })));
}

/** Knees that an assessment graded, or found dry or swollen: it knows of no other joint. */
export function gradedAtAssessment({ tests, findings }: AssessmentDocument): GradedJoint[] {
  const region = 'knee';
  const graded = tests
    .filter(({ test }) => test === 'effusion')
    .flatMap(({ side, value }) => sidesOf(side).map((one) => ({ region, side: one, grade: value }) as const));
  const found = findings
    .filter(({ id }) => id === 'effusion')
    .flatMap(({ side, result }) =>
      sidesOf(side).map((one) => ({ region, side: one, grade: result === 'negative' ? 0 : null }) as const),
    );
  return [...graded, ...found.filter(({ side }) => !graded.some((one) => one.side === side))];
}

function sidesOf(side: BodySide | null): readonly ('left' | 'right')[] {
  return side === 'left' || side === 'right' ? [side] : ['left', 'right'];
}
