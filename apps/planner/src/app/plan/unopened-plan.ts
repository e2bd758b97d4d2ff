import type { PlanBasis, PlanDocument } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';

/** What stands for the plan before it is opened: nothing that could be mistaken for one. */
export const unopenedPlan: PlanDocument = {
  schemaVersion: 1,
  assessmentId: '',
  origin: { kind: 'assessment' },
  presentation: { id: null, icd10: null, side: null },
  problems: [],
  goals: [],
  limits: { clinicMinutes: 0, homeMinutesPerDay: 0, clinicEquipment: 'all', homeEquipment: [] },
  phases: [],
  excluded: [],
  calendar: { startOn: '', weekdays: [], restHours: 0, visits: [] },
  notes: '',
  versions: { library: '', composer: '' },
};

export const unopenedBasis: PlanBasis = {
  assessmentId: '',
  assessment: emptyAssessment(''),
  patient: { birthOn: null, ageYears: null, sex: 'unknown' },
  exercises: [],
  libraryVersion: '',
};
