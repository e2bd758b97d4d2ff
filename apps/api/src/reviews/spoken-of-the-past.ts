import type { ReviewReasonKind } from '@repattern/domain';

/** Whether a reason tells of something that happened, which a review looks at, or of something that is still to be done. */
const speaksOfThePast: Readonly<Record<ReviewReasonKind, boolean>> = {
  'contraindication-overridden': true,
  'reduction-refused': true,
  'precaution-unanswered': false,
  'precaution-late': true,
  'gate-overridden': true,
  'dose-unusual': true,
  'co-sign-waiting': false,
  'return-answered': true,
  'return-open': false,
  'certification-due': false,
  'recertification-due': false,
  'progress-report-due': false,
  'discharge-missing': false,
  'no-visit': false,
  'progression-stale': true,
  'progression-plateau': true,
  sampled: true,
};

/** Kinds of reasons that a review deals with. */
export const spokenOfThePast = (Object.keys(speaksOfThePast) as ReviewReasonKind[]).filter(
  (kind) => speaksOfThePast[kind],
);
