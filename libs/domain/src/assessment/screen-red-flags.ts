import type { RedFlagAnswers } from './assessment-document';
import type { RedFlag, RedFlagId, RedFlagQuestion } from './red-flag';
import { redFlags } from './red-flags.data';

/** What the answers say about one red flag. */
export interface RedFlagScreen {
  readonly id: RedFlagId;
  /** `unknown` while questions that are still open could raise it. */
  readonly status: 'raised' | 'not-raised' | 'unknown';
  readonly urgency: RedFlag['urgency'];
  /** Whether no plan may be made while it is raised. */
  readonly blocksPlan: boolean;
  /** Keys of its questions that were answered with yes, in the order of the table. */
  readonly positive: readonly string[];
  /** Keys of its questions that were not answered, in the order of the table. */
  readonly open: readonly string[];
}

/** A red flag that is raised. */
export interface RaisedRedFlag extends RedFlagScreen {
  readonly status: 'raised';
}

/** Every red flag with what the answers say about it, in the order of the table. */
export function screenRedFlags(answers: RedFlagAnswers): RedFlagScreen[] {
  return redFlags.map((flag) => screenRedFlag(flag, answers));
}

/** The flags that are raised, in the order of the table. */
export function raisedRedFlags(answers: RedFlagAnswers): RaisedRedFlag[] {
  return screenRedFlags(answers).filter((screen): screen is RaisedRedFlag => screen.status === 'raised');
}

function screenRedFlag(flag: RedFlag, { answers, others }: RedFlagAnswers): RedFlagScreen {
  const answerTo = ({ key }: RedFlagQuestion): 'yes' | 'no' | 'open' =>
    (Object.hasOwn(answers, key) ? answers[key] : undefined) ?? (others === 'absent' ? 'no' : 'open');
  const positive = flag.findings.filter((question) => answerTo(question) === 'yes');
  const open = flag.findings.filter((question) => answerTo(question) === 'open');
  const couldRaise = isRaised(flag, [...positive, ...open]);
  return {
    id: flag.id,
    status: isRaised(flag, positive) ? 'raised' : couldRaise ? 'unknown' : 'not-raised',
    urgency: flag.urgency,
    blocksPlan: flag.blocksPlan,
    positive: positive.map(({ key }) => key),
    open: open.map(({ key }) => key),
  };
}

function isRaised(flag: RedFlag, positive: readonly RedFlagQuestion[]): boolean {
  switch (flag.logic) {
    case 'any':
      return positive.length >= 1;
    case '2-of':
      return positive.length >= 2;
    case '3-of':
      return positive.length >= 3;
    case '4-of':
      return positive.length >= 4;
    case 'any-strong-or-2-of':
      return positive.length >= 2 || positive.some(({ strong }) => strong);
  }
}
