import { addDays } from '../../../kernel/calendar-date';
import { policyValue } from '../review-policy';
import { escalating } from './reasons-of-kind';
import type { ReasonFinder } from './reasons-of-kind';

/** A signed revision that waits for its co-signature. */
export const coSignWaiting: ReasonFinder<'co-sign-waiting'> = ({ work, workSince }, policy) => {
  if (work !== 'awaiting-co-sign' || workSince === null) return [];
  return escalating({
    ...{ kind: 'co-sign-waiting', levels: ['due', 'high'], since: workSince },
    overdueFrom: addDays(workSince, policyValue('coSignDays', policy) + 1),
    params: (overdue) => ({ signedOn: workSince, overdue }),
  });
};

/** A returned plan that its therapist has answered. */
export const returnAnswered: ReasonFinder<'return-answered'> = ({ lastReturn }) => {
  if (lastReturn === null || lastReturn.answeredOn === null) return [];
  const { id, on, answeredOn } = lastReturn;
  return [
    {
      ...{ kind: 'return-answered', key: id, since: answeredOn, until: null, level: 'due' },
      params: { returnedOn: on, answeredOn },
    },
  ];
};

/** A returned plan that waits for its therapist. */
export const returnOpen: ReasonFinder<'return-open'> = ({ lastReturn }, policy) => {
  if (lastReturn === null || lastReturn.answeredOn !== null) return [];
  const { on: returnedOn } = lastReturn;
  return escalating({
    ...{ kind: 'return-open', levels: ['watch', 'due'], since: returnedOn },
    overdueFrom: addDays(returnedOn, policyValue('returnDays', policy) + 1),
    params: (overdue) => ({ returnedOn, overdue }),
  });
};

/** A plan that was drawn for the month and that nobody has looked at. */
export const sampled: ReasonFinder<'sampled'> = ({ sample }, policy) => {
  if (sample === null) return [];
  const { drawnOn } = sample;
  return escalating({
    ...{ kind: 'sampled', levels: ['watch', 'due'], since: drawnOn },
    overdueFrom: addDays(drawnOn, policyValue('sampleDays', policy) + 1),
    params: (overdue) => ({ drawnOn, overdue }),
  });
};
