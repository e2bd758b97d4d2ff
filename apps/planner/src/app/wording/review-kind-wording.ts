import type { ReviewReasonKind } from '@repattern/contracts';

/** What a plan may be looked at for, as a filter says it, in the order of the list. */
export const reviewKindWording: Readonly<Record<ReviewReasonKind, string>> = {
  'contraindication-overridden': 'Contraindication overridden',
  'reduction-refused': 'Stop or step down not followed',
  'precaution-late': 'Precaution answered late',
  'gate-overridden': 'Gate overridden',
  'dose-unusual': 'Dose outside its usual range',
  'co-sign-waiting': 'Awaits co-signature',
  'return-answered': 'Return answered',
  'certification-due': 'Certification due',
  'recertification-due': 'Recertification due',
  'progress-report-due': 'Progress report due',
  'discharge-missing': 'Discharge summary missing',
  'no-visit': 'No visit',
  'progression-stale': 'Progression overdue',
  'progression-plateau': 'No progress',
  sampled: 'Drawn in a sample',
};
