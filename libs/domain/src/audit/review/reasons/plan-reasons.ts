import type { ReasonFinder } from './reasons-of-kind';

/** Gates that a patient was taken past. Time alone that was passed over weighs less than a criterion that did not hold. */
export const gatesOverridden: ReasonFinder<'gate-overridden'> = ({ moves }) =>
  moves.map(({ visit, ...params }) => ({
    ...{ kind: 'gate-overridden', key: visit, since: params.on, until: null },
    level: params.unmet.length + params.notAssessed.length > 0 ? 'high' : 'due',
    params,
  }));

/** Doses outside their usual range, each value a reason of its own, so that another value is looked at again. */
export const dosesUnusual: ReasonFinder<'dose-unusual'> = ({ doses }) =>
  doses.map(({ since, ...params }) => {
    const { parameter, derived, value } = params.params;
    const key = [params.item, params.code, parameter ?? derived ?? '', value ?? ''].map(String).join('.');
    return { kind: 'dose-unusual', key, since, until: null, level: 'due', params };
  });
