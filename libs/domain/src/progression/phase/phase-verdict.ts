import type { PhaseNumber } from '../../technique/dose-form';
import type { PhaseEvidence } from '../evidence/visit-evidence';
import type { RuleAction } from '../rules/progression-rule';
import { isGateMet } from './is-gate-met';
import type { ItemVerdict, PhaseObstacle, PhaseRuleId, PhaseVerdict } from '../verdict';

/**
 * Pain at rest, 0–10, that takes a patient back to the phase before, on the last two visits in a row.
 * @source docs/sources.md#phase-model
 */
export const restingPainToGoBack = 6;

/**
 * Share of the items that step down at one visit which takes a patient back, and the fewest items of which a share says anything.
 * @source docs/sources.md#phase-model
 */
export const stepsDownToGoBack = { share: 0.5, fewestItems: 4 } as const;

const advanceStoppers: readonly RuleAction[] = ['STOP_REFER', 'STOP_TODAY', 'REST', 'REASSESS'];
const stepsDown: readonly RuleAction[] = ['REGRESS', 'REST'];

/**
 * What is recommended for the phase: one phase on at most, and only when the whole gate is met, the least weeks and visits have
 * passed, no item stops, rests or is to be looked at again, and no healing gate forbids an item of the next phase. A criterion that
 * nobody measured is not met.
 *
 * A new event closes everything else; going back comes before going on. A phase that lasts too long is looked at again unless it can
 * end. Where there is no phase before, going back is staying and looking again.
 * @source docs/sources.md#phase-model
 */
export function phaseVerdict(evidence: PhaseEvidence, items: readonly ItemVerdict[]): PhaseVerdict {
  const { phase, criteria } = evidence;
  const obstacles = obstaclesTo(evidence, items);
  const verdict = (action: PhaseVerdict['action'], rule: PhaseRuleId, to: PhaseNumber = phase): PhaseVerdict => ({
    ...{ action, rule, to, criteria, obstacles },
  });
  if (evidence.newEvent === true) return verdict('reassess', 'ph-new-event');
  if (isSetBack(evidence, items)) {
    return phase > evidence.first ? verdict('back', 'ph-back', neighbour(phase, -1)) : verdict('reassess', 'ph-back');
  }
  if (isGateMet(criteria) && obstacles.length === 0) return verdict('advance', 'ph-advance', neighbour(phase, 1));
  if (evidence.weeks.done > evidence.weeks.most) return verdict('reassess', 'ph-max');
  return verdict('hold', 'ph-hold');
}

/** Everything beside the criteria that keeps the phase from ending. */
function obstaclesTo(evidence: PhaseEvidence, items: readonly ItemVerdict[]): PhaseObstacle[] {
  const { phase, last, weeks, visits, healing, newEvent } = evidence;
  const stopped = items.filter(({ action }) => advanceStoppers.includes(action));
  const obstacles: (PhaseObstacle | false)[] = [
    newEvent === null && { kind: 'not-asked' },
    weeks.done < weeks.least && { kind: 'weeks', done: weeks.done, least: weeks.least },
    visits.done < visits.least && { kind: 'visits', done: visits.done, least: visits.least },
    ...stopped.map(({ item, action }): PhaseObstacle => ({ kind: 'item', item, action })),
    ...healing.map(({ item, liftsOn }): PhaseObstacle => ({ kind: 'healing', item, liftsOn })),
    phase >= last && { kind: 'last-phase' },
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}

/**
 * Whether resting pain, or how many items step down, takes the patient back. Items that were off anyway, or of which nothing was seen
 * that day, say nothing.
 */
function isSetBack({ restingPain }: PhaseEvidence, items: readonly ItemVerdict[]): boolean {
  const last = restingPain.slice(-2);
  if (last.length === 2 && last.every((pain) => pain !== null && pain >= restingPainToGoBack)) return true;
  const evaluated = items.filter((item) => item.rule !== 'v-resting' && !isUnseen(item));
  const down = evaluated.filter(({ action }) => stepsDown.includes(action));
  const { share, fewestItems } = stepsDownToGoBack;
  return evaluated.length >= fewestItems && down.length >= evaluated.length * share;
}

function isUnseen({ action, fired }: ItemVerdict): boolean {
  return action === 'HOLD' && fired.some(({ rule }) => rule === 'g-data-missing');
}

function neighbour(phase: PhaseNumber, by: -1 | 1): PhaseNumber {
  return (phase + by) as PhaseNumber;
}
