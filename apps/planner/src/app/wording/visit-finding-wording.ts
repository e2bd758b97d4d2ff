import type { ItemId, VisitFinding, VisitFindingCode } from '@repattern/domain';
import { precautionName } from './assessment-entry-wording';

/** Where on the screen something is answered: a field by its id, or a cell of an item’s row. */
export type VisitFindingPlace =
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'item'; readonly item: ItemId; readonly column: 'today' | 'next' };

interface FindingWording {
  readonly says: (params: VisitFinding['params']) => string;
  /** The field where it is answered, or the column of the item that `params` names. */
  readonly at: string | { readonly column: 'today' | 'next' };
}

const today = { column: 'today' } as const;
const next = { column: 'next' } as const;

const wording: Readonly<Record<VisitFindingCode, FindingWording>> = {
  'stop.not-acknowledged': { says: () => 'The stop has to be accepted', at: 'visit-stop' },
  'item.not-recorded': { says: () => 'nothing is recorded', at: today },
  'item.why-missing': { says: () => 'why it was not done as prescribed', at: today },
  'item.swap-missing': { says: () => 'what was done in its place', at: today },
  'item.dose-missing': { says: () => 'how much was done', at: today },
  'item.dose-refused': { says: () => 'what was done is outside the limits of its dose', at: today },
  'item.done-forbidden': { says: () => 'why it was done although it is forbidden today', at: next },
  'decision.missing': { says: () => 'the verdict is not decided', at: next },
  'decision.lapsed': { says: () => 'the verdict has changed since it was decided', at: next },
  'decision.reason-missing': { says: () => 'the reason for deciding otherwise', at: next },
  'decision.dose-refused': { says: () => 'the chosen dose is outside its limits', at: next },
  'decision.exercise-unknown': { says: () => 'the chosen exercise is not in the library', at: next },
  'decision.exercise-blocked': {
    says: ({ flag, week }) =>
      flag === undefined
        ? `the chosen exercise is forbidden before week ${text(week)} of healing`
        : `the chosen exercise is forbidden: ${precautionName(text(flag))}`,
    at: next,
  },
  'decision.exercise-unsuited': { says: () => 'the chosen exercise does not suit this phase or place', at: next },
  'decision.nothing-chosen': { says: () => 'nothing is chosen in its place, so it is not done', at: next },
  'phase.impossible': { says: ({ phase }) => `Phase ${text(phase)} cannot be reached like that`, at: 'gate-verdict' },
  'phase.gate-not-met': { says: () => 'The gate is not met any more; going on needs a reason', at: 'gate-verdict' },
  'phase.reason-missing': { says: () => 'The reason for the other phase', at: 'gate-verdict' },
  'time.timed-above-total': {
    says: ({ timed, total }) => `Treated minutes (${text(timed)}) are more than the whole visit (${text(total)})`,
    at: 'visit-time-totalMinutes',
  },
  'time.items-above-timed': {
    says: ({ items, timed }) => `The items add up to ${text(items)} minutes, treated are ${text(timed)}`,
    at: 'visit-time-timedMinutes',
  },
  'time.missing': { says: () => 'Minutes of the visit are not noted', at: 'visit-time-timedMinutes' },
  'screen.incomplete': { says: () => 'Questions of safety are open: doses are held', at: 'visit-screen-redFlag' },
  'screen.vitals-missing': { says: () => 'Vital signs must be taken: doses are held', at: 'visit-sign-sbp' },
  'response.missing': {
    says: () => 'How the body answered the last session was not asked: doses are held',
    at: 'visit-response-settledByMorning',
  },
  'item.pain-missing': { says: () => 'pain during it was not asked: its dose is held', at: 'visit-pain-during' },
};

/** What is missing before a visit can be finished, in words. */
export function visitFindingInWords({ code, params }: VisitFinding, nameOf: (item: ItemId) => string): string {
  const words = wording[code].says(params);
  return params['item'] === undefined ? words : `${nameOf(text(params['item']))}: ${words}`;
}

/** Where it is answered. */
export function visitFindingPlace({ code, params }: VisitFinding): VisitFindingPlace {
  const { at } = wording[code];
  return typeof at === 'string' ? { kind: 'field', id: at } : { kind: 'item', item: text(params['item']), ...at };
}

function text(param: string | number | boolean | undefined): string {
  return param === undefined ? '' : String(param);
}
