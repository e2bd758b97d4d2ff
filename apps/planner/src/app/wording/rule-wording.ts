import type { RuleId, RuleInputId, VisitRuleId } from '@repattern/domain';
import { shippedRuleWording } from './rule-wording.data';

/** A rule as a colleague says it. */
export interface RuleInWords {
  /** What was seen, short enough for a cell. */
  readonly brief: string;
  /** What was seen and what follows from it. */
  readonly says: string;
  /** The input whose value says how much. */
  readonly shows?: RuleInputId;
}

const visitRuleWording: Readonly<Record<VisitRuleId, RuleInWords>> = {
  'v-one-variable': {
    brief: 'One thing at a time',
    says: 'Only one thing about an exercise is made harder at a visit.',
  },
  'v-max-progress': {
    brief: 'Enough harder today',
    says: 'It was ready, but half of the exercises are made harder already; those that serve the weightier goals went first.',
  },
  'v-load-cap': {
    brief: 'Load step too large',
    says: 'The next load would be too large a step. Repetitions come first.',
  },
  'v-weekly-cap': {
    brief: 'Weekly limit reached',
    says: 'More would rise faster than the weekly limit for running or jumping.',
  },
  'v-regress-count': {
    brief: 'Region is irritated',
    says: 'Two or more exercises of this region had to be made easier today, so nothing of it is made harder.',
  },
  'v-ladder': {
    brief: 'No harder variant allowed',
    says: 'No harder variant is allowed for this patient in this phase. Override it to keep it up on some days a week instead.',
  },
  'v-flag-ceilings': {
    brief: 'Capped by a precaution',
    says: 'It was ready, but a precaution allows no more of it.',
  },
  'v-resting': { brief: 'Still resting', says: 'It is left out until its days off are over.' },
  'v-maintenance': { brief: 'Maintenance', says: 'It is only kept up; it does not progress any more.' },
};

const known: Readonly<Record<RuleId, RuleInWords>> = { ...shippedRuleWording, ...visitRuleWording };

/** A rule in words. */
export function ruleInWords(rule: RuleId): RuleInWords {
  return known[rule];
}
