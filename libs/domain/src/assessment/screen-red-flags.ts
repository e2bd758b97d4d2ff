import type { AssessmentDocument } from './assessment-document';
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

/** What the screening reads of an assessment. */
type Screened = Pick<AssessmentDocument, 'redFlags' | 'assessedOn'>;

/**
 * Every red flag with what the answers say about it, in the order of the table. All others being absent answers only what
 * the table asked on the day of the assessment.
 */
export function screenRedFlags(assessment: Screened): RedFlagScreen[] {
  return redFlags.map((flag) => screenRedFlag(flag, assessment));
}

/** The flags that are raised, in the order of the table. */
export function raisedRedFlags(assessment: Screened): RaisedRedFlag[] {
  return screenRedFlags(assessment).filter((screen): screen is RaisedRedFlag => screen.status === 'raised');
}

/** What the answers say about one red flag. */
export function screenRedFlag(flag: RedFlag, assessment: Screened): RedFlagScreen {
  const positive = flag.findings.filter((question) => answerTo(question, assessment) === 'yes');
  const open = flag.findings.filter((question) => answerTo(question, assessment) === 'open');
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

function answerTo({ key, addedOn }: RedFlagQuestion, { redFlags: given, assessedOn }: Screened): 'yes' | 'no' | 'open' {
  const answer = Object.hasOwn(given.answers, key) ? given.answers[key] : undefined;
  const denied = given.others === 'absent' && (addedOn === undefined || addedOn <= assessedOn);
  return answer ?? (denied ? 'no' : 'open');
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
