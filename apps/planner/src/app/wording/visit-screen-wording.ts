import type { Soreness, SoreTissue, VisitScreen, Vitals } from '@repattern/domain';

/** Questions of the safety screen that are asked one by one; the rest of it says which. */
export type ScreenQuestion = Exclude<keyof VisitScreen, 'raised' | 'flags' | 'signs'>;

/** The questions of safety, in the order in which they are asked. */
export const screenQuestionWording: Readonly<Record<ScreenQuestion, string>> = {
  redFlag: 'Any red flag',
  newNeuroDeficit: 'New weakness, numbness or other neurological deficit',
  fall: 'A fall since the last visit',
  lockingOrGivingWay: 'New locking or giving way',
  newEvent: 'New surgery, injury or fracture',
  precautions: 'Precautions',
  vitals: 'Vital signs',
};

/** What stands where a question was answered, on one line. */
export const screenAnswerWording: {
  readonly [Question in ScreenQuestion]: Readonly<Record<`${NonNullable<VisitScreen[Question]>}`, string>>;
} = {
  redFlag: { true: 'red flag', false: 'no red flag' },
  newNeuroDeficit: { true: 'new neurological deficit', false: 'no new neurological deficit' },
  fall: { none: 'no fall', fall: 'a fall without injury', injurious: 'a fall with injury' },
  lockingOrGivingWay: { true: 'locking or giving way', false: 'no locking or giving way' },
  newEvent: { true: 'new surgery, injury or fracture', false: 'no new surgery, injury or fracture' },
  precautions: { unchanged: 'precautions as before', changed: 'precautions changed' },
  vitals: { taken: 'vital signs taken', 'not-indicated': 'vital signs not indicated' },
};

/** When soreness since the last session is felt. */
export const sorenessWording: Readonly<Record<Soreness, string>> = {
  none: 'None',
  'warmup-persists': 'In the warm-up, and stays',
  'warmup-resolves': 'In the warm-up, then goes',
  'warmup-returns': 'Goes in the warm-up, comes back',
  'next-day': 'On the next day',
};

/** The same at its choice, below a question that asks for the warm-up and the day after. */
export const sorenessLabels: Readonly<Record<Soreness, string>> = {
  none: 'None',
  'warmup-persists': 'Stays',
  'warmup-resolves': 'Goes',
  'warmup-returns': 'Comes back',
  'next-day': 'Next day',
};

/** Where soreness sits. */
export const soreTissueWording: Readonly<Record<SoreTissue, string>> = {
  joint: 'Joint',
  muscle: 'Muscle',
  tendon: 'Tendon',
};

/** Vital signs, each with its unit. */
export const vitalWording: Readonly<
  Record<keyof Vitals, { readonly name: string; readonly short: string; readonly unit: string }>
> = {
  sbp: { name: 'Systolic blood pressure', short: 'Systolic', unit: 'mmHg' },
  dbp: { name: 'Diastolic blood pressure', short: 'Diastolic', unit: 'mmHg' },
  hr: { name: 'Heart rate', short: 'Heart rate', unit: '/min' },
  spo2: { name: 'Oxygen saturation', short: 'SpO₂', unit: '%' },
  tempC: { name: 'Temperature', short: 'Temperature', unit: '°C' },
};

const quietAnswers = {
  redFlag: 'false',
  newNeuroDeficit: 'false',
  fall: 'none',
  lockingOrGivingWay: 'false',
  newEvent: 'false',
  precautions: 'unchanged',
  vitals: 'not-indicated',
} as const satisfies Readonly<Record<ScreenQuestion, string>>;

/** The questions of the safety screen in their order. */
export const screenQuestions = Object.keys(screenQuestionWording) as ScreenQuestion[];

/** What was answered to a question, in words; null where it was not asked. */
export function screenAnswerInWords(screen: VisitScreen, question: ScreenQuestion): string | null {
  const answer = screen[question];
  if (answer === null) return null;
  const wording: Readonly<Record<string, string>> = screenAnswerWording[question];
  return wording[String(answer)] ?? null;
}

/** Whether the answer to a question says that something is new; what was not asked does not. */
export function isNewThing(screen: VisitScreen, question: ScreenQuestion): boolean {
  const answer = screen[question];
  return answer !== null && String(answer) !== quietAnswers[question];
}

/** What “Nothing new” states about a question that is open. */
export function quietAnswerInWords(question: ScreenQuestion): string {
  const wording: Readonly<Record<string, string>> = screenAnswerWording[question];
  return wording[quietAnswers[question]] ?? '';
}
