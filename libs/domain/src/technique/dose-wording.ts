import type { DoseChoice, PerForm } from './dose-forms';

/** Everything that a language has to say about doses. A language is one complete record of these. */
export interface DoseWording {
  /** The dose in one short sentence, without side and frequency. */
  readonly sentences: PerForm<string>;
  readonly choices: Readonly<Record<DoseChoice, string>>;
  readonly sides: Readonly<Record<'left' | 'right' | 'each', string>>;
  readonly timesADay: (times: number) => string;
  readonly daysAWeek: (days: number) => string;
  readonly sessionsAWeek: (sessions: number) => string;
}
