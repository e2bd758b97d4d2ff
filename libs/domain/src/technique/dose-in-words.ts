import type { BodySide } from '../kernel/body-side';
import { applyToForm, type Dose, type DoseChoice } from './dose-forms';
import type { DoseWording } from './dose-wording';
import { englishDoses } from './english-doses';

/** On which side a dose is given. An exercise that is not unilateral is done with both sides at once and names none. */
export interface DoseSide {
  readonly side: BodySide | null;
  readonly unilateral: boolean;
}

type Frequency = Partial<Readonly<Record<'sessions_per_day' | 'days_per_week' | 'sessions_per_week', number>>>;

const wording: DoseWording = englishDoses;

/**
 * A dose as a clinician writes it on a card, such as `3 × 30 s hold, each side`: what is done at once. How often it is done says
 * {@link frequencyInWords}. A thin space (U+2009) stands between number and unit.
 */
export function doseInWords(dose: Dose, side?: DoseSide): string {
  const sentence = applyToForm(wording.sentences, dose);
  if (!side?.unilateral) return sentence;
  const which = side.side === 'left' || side.side === 'right' ? side.side : 'each';
  return `${sentence}, ${wording.sides[which]}`;
}

/** How often a dose is done, such as `twice a day, 5 days a week`; empty where the form does not say. */
export function frequencyInWords(dose: Dose): string {
  const { sessions_per_day, days_per_week, sessions_per_week } = dose as Frequency;
  const parts = [
    sessions_per_day === undefined ? [] : wording.timesADay(sessions_per_day),
    days_per_week === undefined ? [] : wording.daysAWeek(days_per_week),
    sessions_per_week === undefined ? [] : wording.sessionsAWeek(sessions_per_week),
  ];
  return parts.flat().join(', ');
}

/** A named setting in words, such as `eyes closed` for `closed`; a text that is no choice comes back as it is. */
export function choiceInWords(choice: string): string {
  return isDoseChoice(choice) ? wording.choices[choice] : choice;
}

function isDoseChoice(text: string): text is DoseChoice {
  return Object.hasOwn(wording.choices, text);
}
