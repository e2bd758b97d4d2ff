import type { AssessmentView, PatientView } from '@repattern/contracts';
import type { PlanBasis } from '@repattern/domain';
import { assessedPatientOf } from '../assessment/assessed-patient';
import type { LibraryStore } from '../data/library-store';

/** What a plan for a patient is made for and checked against; archived exercises are known but cannot be prescribed anew. */
export function planBasis(
  { patient, assessment }: { readonly patient: PatientView; readonly assessment: AssessmentView },
  library: Pick<LibraryStore, 'entries' | 'version'>,
): PlanBasis {
  const entries = [...library.entries().values()];
  return {
    assessmentId: assessment.id,
    assessment: assessment.document,
    patient: assessedPatientOf(patient, assessment.document.assessedOn),
    exercises: entries.filter(({ archived }) => !archived).map(({ exercise }) => exercise),
    archived: entries.filter(({ archived }) => archived).map(({ exercise }) => exercise),
    libraryVersion: library.version(),
  };
}
