import type { RuleParameterName } from '@repattern/domain';

/** What belongs together on the screen of the rule parameters. */
export const parameterTopics = {
  pain: 'Pain and soreness',
  vitals: 'Vital signs that stop the visit',
  attendance: 'Home programme and gaps',
  evidence: 'Before a dose changes',
  caps: 'How much may rise at once',
} as const;

/** One key of {@link parameterTopics}. */
export type ParameterTopic = keyof typeof parameterTopics;

/** What a parameter is called, where it stands, and what the rules do by it. */
export interface RuleParameterWording {
  readonly topic: ParameterTopic;
  readonly name: string;
  readonly says: string;
}

/** The numbers of the rules as a colleague explains them. */
export const ruleParameterWording: Readonly<Record<RuleParameterName, RuleParameterWording>> = {
  painLimit: {
    topic: 'pain',
    name: 'Pain limit during exercise',
    says: 'More pain than this (0–10) makes an exercise easier. A plan may set its own limit.',
  },
  muscleSorenessHours: {
    topic: 'pain',
    name: 'Muscle soreness accepted for',
    says: 'Soreness that lasts longer cuts the volume by a fifth.',
  },
  sbpCeiling: { topic: 'vitals', name: 'Systolic pressure, highest', says: 'At it or above, the visit stops.' },
  sbpFloor: { topic: 'vitals', name: 'Systolic pressure, lowest', says: 'Below it the visit stops.' },
  dbpCeiling: { topic: 'vitals', name: 'Diastolic pressure, highest', says: 'At it or above, the visit stops.' },
  hrCeiling: { topic: 'vitals', name: 'Heart rate at rest, highest', says: 'Above it the visit stops.' },
  hrFloor: { topic: 'vitals', name: 'Heart rate at rest, lowest', says: 'Below it the visit stops.' },
  spo2Floor: { topic: 'vitals', name: 'Oxygen saturation, lowest', says: 'Below it the visit stops.' },
  feverAbove: { topic: 'vitals', name: 'Temperature, highest', says: 'Above it the visit stops.' },
  adherenceLow: {
    topic: 'attendance',
    name: 'Home programme, too little',
    says: 'Less of it done than this holds every dose and asks for fewer home exercises.',
  },
  adherenceFull: {
    topic: 'attendance',
    name: 'Home programme, enough',
    says: 'Home exercises progress only when at least this much was done.',
  },
  gapDays: {
    topic: 'attendance',
    name: 'A gap between visits',
    says: 'After a longer one the volume is cut by a fifth.',
  },
  longGapDays: { topic: 'attendance', name: 'A long gap between visits', says: 'After a longer one, assess again.' },
  leastExposures: {
    topic: 'evidence',
    name: 'Sessions at a dose before it may rise',
    says: 'After fewer sessions it is held.',
  },
  plateauHolds: {
    topic: 'evidence',
    name: 'Holds in a row that make a plateau',
    says: 'From then on the exercise is to be re-assessed.',
  },
  responseVisits: {
    topic: 'evidence',
    name: 'Visits by which treatment should show',
    says: 'Without an important change by then, re-assess.',
  },
  stretchTrialSessions: {
    topic: 'evidence',
    name: 'Sessions for stretching to show',
    says: 'Less than 5° gained by then: re-assess.',
  },
  manualTrialSessions: {
    topic: 'evidence',
    name: 'Sessions for manual therapy to show',
    says: 'Without a change within the session by then: replace it.',
  },
  progressSharePct: {
    topic: 'caps',
    name: 'Exercises made harder at one visit',
    says: 'At most this share of them, rounded up; the others wait for the next visit.',
  },
  minutesWeeklyCapPct: {
    topic: 'caps',
    name: 'Rise of running minutes in a week',
    says: 'Compared with the seven days before.',
  },
  contactsWeeklyCapPct: {
    topic: 'caps',
    name: 'Rise of jumping contacts in a week',
    says: 'Compared with the seven days before.',
  },
};
