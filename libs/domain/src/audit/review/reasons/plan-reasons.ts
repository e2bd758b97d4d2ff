import { contraindications } from '../../../exercise/contraindications.data';
import type { LateFlag } from '../review-facts';
import type { ReviewLevel } from '../review-reason';
import type { ReasonFinder } from './reasons-of-kind';

/** Gates that a patient was taken past. Time alone that was passed over weighs less than a criterion that did not hold. */
export const gatesOverridden: ReasonFinder<'gate-overridden'> = ({ moves }) =>
  moves.map(({ visit, ...params }) => ({
    ...{ kind: 'gate-overridden', key: visit, since: params.on, until: null },
    level: params.unmet.length + params.notAssessed.length > 0 ? 'high' : 'due',
    params,
  }));

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

/** Doses outside their usual range, each value a reason of its own, so that another value is looked at again. */
export const dosesUnusual: ReasonFinder<'dose-unusual'> = ({ doses }) =>
  doses.map(({ since, ...params }) => {
    const { parameter, derived, value } = params.params;
    const key = [params.item, params.code, parameter ?? derived ?? '', value ?? ''].map(String).join('.');
    return { kind: 'dose-unusual', key, since, until: null, level: 'due', params };
  });

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
