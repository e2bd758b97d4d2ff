import type { AssessmentView, PatientView } from '@repattern/contracts';
import type { PlanBasis } from '@repattern/domain';
import { assessedPatientOf } from '../assessment/assessed-patient';
import type { LibraryStore } from '../data/library-store';

/** What a plan for a patient is made for and checked against; archived exercises cannot be prescribed. */
export function planBasis(
  { patient, assessment }: { readonly patient: PatientView; readonly assessment: AssessmentView },
  library: Pick<LibraryStore, 'entries' | 'version'>,
): PlanBasis {
  return {
    assessmentId: assessment.id,
    assessment: assessment.document,
    patient: assessedPatientOf(patient, assessment.document.assessedOn),
    exercises: [...library.entries().values()].filter(({ archived }) => !archived).map(({ exercise }) => exercise),
    libraryVersion: library.version(),
  };
}
