import type { ReviewPolicyName } from '@repattern/domain';

/** What a threshold is called, and what happens by it. */
export interface ReviewPolicyWording {
  readonly name: string;
  readonly says: string;
}

/** The thresholds of reviewing as a colleague explains them. */
export const reviewPolicyWording: Readonly<Record<ReviewPolicyName, ReviewPolicyWording>> = {
  coSignDays: {
    name: 'Waiting for a co-signature',
    says: 'A plan that waits longer stands among the plans of high risk.',
  },
  precautionDays: {
    name: 'Precautions not answered: time to ask',
    says: 'Counted from the day on which the plan came in force; one that stays open longer is looked at.',
  },
  refusals: {
    name: 'Refused reductions of one exercise',
    says: 'So many since the last review weigh as much as an overruled stop.',
  },
  staleDays: {
    name: 'Unchanged dose: time to answer',
    says: 'The therapist sees it at once; after so many days the supervisor does, too.',
  },
  plateauDays: {
    name: 'Plateau: time to answer',
    says: 'The therapist sees it at once; after so many days the supervisor does, too.',
  },
  noVisitDays: { name: 'Days without a visit', says: 'A patient who was not seen for longer is looked at.' },
  certificationWarnDays: {
    name: 'Certification: remind before',
    says: 'It is due 30 days after the first treatment day.',
  },
  recertificationWarnDays: {
    name: 'Recertification: remind before',
    says: 'It is due when the plan ends, at the latest after 90 days.',
  },
  progressReportWarnVisits: {
    name: 'Progress report: remind before',
    says: 'In treatment days. It is due on the tenth since the last report.',
  },
  dischargeDays: { name: 'Discharge summary within', says: 'Counted from the day on which the plan ended.' },
  returnDays: { name: 'Returned plans: time to answer', says: 'One that waits longer is marked as due.' },
  sampleDays: { name: 'Sampled plans: time to look', says: 'One that waits longer is marked as due.' },
};
