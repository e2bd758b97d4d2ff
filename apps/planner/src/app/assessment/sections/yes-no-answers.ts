import type { KeyedAnswer } from '../../ui/keyed-choice';

/** Yes and no with their keys, for what is not dangerous by itself. */
export const yesNoAnswers: readonly KeyedAnswer<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes', key: 'y' },
  { value: 'no', label: 'No', key: 'n' },
];

/** Yes and no where a yes is a warning. */
export const warningAnswers: readonly KeyedAnswer<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes', key: 'y', tone: 'alarm' },
  { value: 'no', label: 'No', key: 'n', tone: 'fine' },
];
