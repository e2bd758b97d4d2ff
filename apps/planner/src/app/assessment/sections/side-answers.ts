import type { BodySide } from '@repattern/domain';
import type { KeyedAnswer } from '../../ui/keyed-choice';

/** Left, right and both with their keys. */
export const sideAnswers: readonly KeyedAnswer<BodySide>[] = [
  { value: 'left', label: 'Left', key: 'l' },
  { value: 'right', label: 'Right', key: 'r' },
  { value: 'both', label: 'Both', key: 'b' },
];
