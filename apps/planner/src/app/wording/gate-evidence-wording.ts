import type {
  CriterionVerdict,
  GateMeasureId,
  ItemId,
  PhaseDecision,
  PhaseNumber,
  PhaseObstacle,
  PhaseRuleId,
  PhaseVerdict,
} from '@repattern/domain';
import { gateMeasures, type GateMeasure } from '@repattern/domain/plan/gate-measures';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { weekdayInWords } from './day-in-words';
import { namesInWords } from './names-in-words';
import { measured } from './section-words';
import { actionWording } from './verdict-wording';

/** How a criterion stands, by sign and word. */
export const criterionStateWording: Readonly<
  Record<CriterionVerdict['state'], { readonly sign: string; readonly word: string }>
> = {
  met: { sign: '✓', word: 'Met' },
  unmet: { sign: '✗', word: 'Not met' },
  'not-assessed': { sign: '○', word: 'Not assessed' },
  'not-applicable': { sign: '–', word: 'Does not apply' },
};

/** What is recommended for the phase, as a heading. */
export const phaseActionWording: Readonly<Record<PhaseVerdict['action'], string>> = {
  advance: 'Ready to go on',
  hold: 'Stay in this phase',
  back: 'Go back a phase',
  reassess: 'Assess anew',
};

/** Why it is recommended. */
export const phaseRuleWording: Readonly<Record<PhaseRuleId, string>> = {
  'ph-advance': 'Everything that the gate asks for holds, for long enough.',
  'ph-hold': 'Something that the gate asks for does not hold yet.',
  'ph-back':
    'Pain at rest was 6 or more on two visits in a row, or at least half of the items had to be made easier or rest.',
  'ph-new-event': 'New surgery, injury or fracture: the plan is closed and everything is assessed anew.',
  'ph-max': 'The phase takes longer than it should: look at the diagnosis and the goals again.',
};

/** What was decided about the phase, in one line. */
export function phaseDecisionInWords({ kind, to }: Pick<PhaseDecision, 'kind' | 'to'>): string {
  const words: Readonly<Record<PhaseDecision['kind'], string>> = {
    advance: `Goes on to ${phaseInWords(to)}`,
    back: `Goes back to ${phaseInWords(to)}`,
    override: `Goes on to ${phaseInWords(to)} although the gate is not met`,
    skip: `Skips to ${phaseInWords(to)}`,
  };
  return words[kind];
}

/** A phase by number and name: `phase 2, motor control`. */
export function phaseInWords(phase: PhaseNumber): string {
  const { name } = phaseModelOf(phase);
  return `phase ${phase}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Readings of a criterion with their days, oldest first: `4 on Mon 2 Mar, 3 today`. */
export function readingsInWords({ criterion, readings }: CriterionVerdict, today: string): string {
  return readings
    .map(
      ({ on, value }) =>
        `${readingInWords(criterion.measure, value)} ${on === today ? 'today' : `on ${weekdayInWords(on, today)}`}`,
    )
    .join(', ');
}

function readingInWords(measure: GateMeasureId, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { unit } = gateMeasures[measure] as GateMeasure;
  return measured(Math.round(value * 10) / 10, unit.startsWith('%') ? '%' : '');
}

/** What obstacles are worded with. */
export interface ObstacleNaming {
  readonly item: (id: ItemId) => string;
  readonly today: string;
}

type OtherObstacle = Exclude<PhaseObstacle, { readonly kind: 'item' }>;

/** What else keeps the phase from ending; items that end alike are told together, an exercise of both lanes once. */
export function obstaclesInWords(obstacles: readonly PhaseObstacle[], naming: ObstacleNaming): readonly string[] {
  const others = obstacles.filter((obstacle): obstacle is OtherObstacle => obstacle.kind !== 'item');
  const items = obstacles.filter((obstacle) => obstacle.kind === 'item');
  const byAction = Map.groupBy(items, ({ action }) => action);
  const told = [...byAction].map(
    ([action, same]) =>
      `${actionWording[action].word} today: ${namesInWords(same.map(({ item }) => naming.item(item)))}`,
  );
  return [...new Set([...others.map((obstacle) => obstacleInWords(obstacle, naming)), ...told])];
}

function obstacleInWords(obstacle: OtherObstacle, naming: ObstacleNaming): string {
  switch (obstacle.kind) {
    case 'weeks':
      return `${obstacle.done} of at least ${obstacle.least} ${obstacle.least === 1 ? 'week' : 'weeks'} in this phase`;
    case 'visits':
      return `${obstacle.done} of at least ${obstacle.least} ${obstacle.least === 1 ? 'visit' : 'visits'} in this phase`;
    case 'healing':
      return obstacle.liftsOn === null
        ? `${naming.item(obstacle.item)} in the next phase: healing does not allow it yet`
        : `${naming.item(obstacle.item)} in the next phase: healing allows it from ${weekdayInWords(obstacle.liftsOn, naming.today)}`;
    case 'not-asked':
      return 'Nobody asked yet whether there was new surgery, injury or fracture';
    case 'last-phase':
      return 'This is the last phase of the plan';
  }
}
