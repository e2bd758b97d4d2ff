import type { VisitScreen } from '@repattern/domain';
import { warningAnswers } from '../../assessment/sections/yes-no-answers';
import type { KeyedAnswer } from '../../ui/keyed-choice';
import type { ScreenQuestion } from '../../wording/visit-screen-wording';

/** How a question of the safety screen is asked, and what its answer makes of the screen. */
export interface AskedQuestion {
  readonly answers: readonly KeyedAnswer[];
  /** The answer as it is chosen, or null. */
  readonly chosen: (screen: VisitScreen) => string | null;
  readonly answered: (answer: string | null) => Partial<VisitScreen>;
}

const falls: readonly KeyedAnswer<'none' | 'fall' | 'injurious'>[] = [
  { value: 'none', label: 'No', key: 'n', tone: 'fine' },
  { value: 'fall', label: 'Yes, unhurt', key: 'y', tone: 'caution' },
  { value: 'injurious', label: 'With injury', key: 'i', tone: 'alarm' },
];
const precautions: readonly KeyedAnswer<'unchanged' | 'changed'>[] = [
  { value: 'unchanged', label: 'As before', key: 'n', tone: 'fine' },
  { value: 'changed', label: 'Changed', key: 'y', tone: 'caution' },
];
const vitals: readonly KeyedAnswer<'taken' | 'not-indicated'>[] = [
  { value: 'taken', label: 'Taken', key: 'y' },
  { value: 'not-indicated', label: 'Not indicated', key: 'n', tone: 'fine' },
];
const noSigns: VisitScreen['signs'] = { sbp: null, dbp: null, hr: null, spo2: null, tempC: null };

/** Every question of the safety screen; what belongs to an answer that is taken back goes with it. */
export const askedQuestions: Readonly<Record<ScreenQuestion, AskedQuestion>> = {
  redFlag: {
    answers: warningAnswers,
    chosen: ({ redFlag }) => yesOrNo(redFlag),
    answered: (answer) => ({ redFlag: truth(answer), ...(answer === 'yes' ? {} : { raised: [] }) }),
  },
  newNeuroDeficit: {
    answers: warningAnswers,
    chosen: ({ newNeuroDeficit }) => yesOrNo(newNeuroDeficit),
    answered: (answer) => ({ newNeuroDeficit: truth(answer) }),
  },
  fall: {
    answers: falls,
    chosen: ({ fall }) => fall,
    answered: (answer) => ({ fall: oneOf(falls, answer) }),
  },
  lockingOrGivingWay: {
    answers: warningAnswers,
    chosen: ({ lockingOrGivingWay }) => yesOrNo(lockingOrGivingWay),
    answered: (answer) => ({ lockingOrGivingWay: truth(answer) }),
  },
  newEvent: {
    answers: warningAnswers,
    chosen: ({ newEvent }) => yesOrNo(newEvent),
    answered: (answer) => ({ newEvent: truth(answer) }),
  },
  precautions: {
    answers: precautions,
    chosen: (screen) => screen.precautions,
    answered: (answer) => ({
      precautions: oneOf(precautions, answer),
      ...(answer === 'changed' ? {} : { flags: [] }),
    }),
  },
  vitals: {
    answers: vitals,
    chosen: (screen) => screen.vitals,
    answered: (answer) => ({ vitals: oneOf(vitals, answer), ...(answer === 'taken' ? {} : { signs: noSigns }) }),
  },
};

/** The question about vital signs where they may not be left out. */
export const requiredVitals: AskedQuestion = {
  ...askedQuestions.vitals,
  answers: vitals.filter(({ value }) => value === 'taken'),
};

function oneOf<Value extends string>(answers: readonly KeyedAnswer<Value>[], answer: string | null): Value | null {
  return answers.find(({ value }) => value === answer)?.value ?? null;
}

/** A truth as an answer; null where it was not asked. */
export function yesOrNo(value: boolean | null): 'yes' | 'no' | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

/** An answer as a truth; null where it was not given. */
export function truth(answer: string | null): boolean | null {
  return answer === null ? null : answer === 'yes';
}
