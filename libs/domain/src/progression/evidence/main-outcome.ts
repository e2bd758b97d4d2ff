import type { AssessmentDocument } from '../../assessment/assessment-document';
import type { OutcomeMeasure } from '../../assessment/outcome-measure';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import { presentationOf } from '../../assessment/presentation-of';
import type { PlanDocument } from '../../plan/plan-document';
import type { VisitDocument } from '../visit/visit-document';

/**
 * The outcome measure by which a plan is judged as a whole, with its score at the assessment: the first that the presentation asks
 * for, else the first that a goal is tied to, of those that were scored. Null where none was.
 */
export function mainOutcome(
  { presentation, goals }: Pick<PlanDocument, 'presentation' | 'goals'>,
  { outcomes }: Pick<AssessmentDocument, 'outcomes'>,
): { readonly measure: OutcomeMeasure; readonly baseline: number } | null {
  const wanted = [...(presentationOf(presentation.id)?.proms ?? []), ...goals.map(({ measure }) => measure)];
  for (const id of wanted) {
    const measure = outcomeMeasures.find((one) => one.id === id);
    const scored = outcomes.find((one) => one.id === id);
    if (measure !== undefined && scored !== undefined) return { measure, baseline: scored.score };
  }
  return null;
}

/** The score of a measure at a visit, null where it was not taken. Pain at rest is what the pain rating asks for. */
export function scoreAt(measure: OutcomeMeasure['id'], { measured, pain }: VisitDocument): number | null {
  const scored = measured.outcomes.findLast(({ id }) => id === measure);
  return scored?.score ?? (measure === 'nprs' ? pain.rest : null);
}
