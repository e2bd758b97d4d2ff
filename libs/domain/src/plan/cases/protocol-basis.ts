import type { AssessmentDocument } from '../../assessment/assessment-document';
import { emptyAssessment } from '../../assessment/assessment-document';
import { expectedEvent } from '../../assessment/healing-events';
import type { EquipmentId } from '../../exercise/equipment';
import { equipment } from '../../exercise/equipment';
import { libraryVersion, shippedExercises } from '../../exercise/shipped-library';
import type { PlanBasis } from '../composition';
import type { PublishedProtocol } from '../protocol/published-protocol';

/**
 * An invented patient of the age and presentation of a programme, on the left, in whom everything was asked and nothing
 * speaks against it: all equipment at hand, and tissue that healed long ago.
 * @source policy
 */
export function protocolBasis(
  { condition, patient }: Pick<PublishedProtocol, 'condition' | 'patient'>,
  changes: Partial<AssessmentDocument> = {},
): PlanBasis {
  const empty = emptyAssessment('2026-03-02');
  const procedure = expectedEvent(condition);
  const events = procedure === null ? [] : [{ procedure, on: '2024-06-03', side: 'left', qualifiers: {} } as const];
  return {
    assessmentId: 'assessment-1',
    assessment: {
      ...empty,
      presentation: { id: condition, icd10: null, side: 'left', onsetOn: '2024-06-01', events },
      redFlags: { answers: {}, others: 'absent' },
      precautions: { flags: [], others: 'absent' },
      constraints: { ...empty.constraints, homeEquipment: Object.keys(equipment) as EquipmentId[] },
      ...changes,
    },
    patient: { birthOn: null, ageYears: patient.age, sex: 'female' },
    exercises: shippedExercises,
    libraryVersion,
  };
}
