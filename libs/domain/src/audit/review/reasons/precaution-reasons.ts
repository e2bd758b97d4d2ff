import { contraindications } from '../../../exercise/contraindications.data';
import { addDays } from '../../../kernel/calendar-date';
import type { LateFlag } from '../review-facts';
import { policyValue } from '../review-policy';
import type { ReviewLevel } from '../review-reason';
import type { ReasonFinder } from './reasons-of-kind';

/** Precautions that nobody has answered for longer than is accepted: what could forbid an exercise apart from what could only change one. */
export const precautionsUnanswered: ReasonFinder<'precaution-unanswered'> = ({ status, unanswered }, policy) => {
  if (status !== 'active' || unanswered === null) return [];
  const { flags, inForceOn } = unanswered;
  const since = addDays(inForceOn, policyValue('precautionDays', policy) + 1);
  const parts = [
    ['forbids', 'due', flags.filter(({ would }) => would !== 'modify')],
    ['changes', 'watch', flags.filter(({ would }) => would === 'modify')],
  ] as const;
  return parts
    .filter(([, , open]) => open.length > 0)
    .map(([key, level, open]) => ({
      ...{ kind: 'precaution-unanswered', key, since, until: null, level },
      params: { flags: open, inForceOn },
    }));
};

/** Precautions that nobody had asked about when the plan came into force. */
export const precautionsLate: ReasonFinder<'precaution-late'> = ({ lateFlags }) =>
  lateFlags.map((late) => ({
    ...{
      kind: 'precaution-late',
      key: `${late.flag}.${late.answer}`,
      since: late.answeredOn ?? late.inForceOn,
      until: null,
    },
    level: lateLevel(late),
    params: late,
  }));

/** A flag that nobody knows may be what forbids. */
function lateLevel({ flag, answer }: LateFlag): ReviewLevel {
  switch (answer) {
    case 'present':
      return contraindications.find(({ id }) => id === flag)?.effect === 'modify' ? 'due' : 'high';
    case 'unknown':
      return 'due';
    case 'absent':
    case 'cleared':
      return 'watch';
  }
}
