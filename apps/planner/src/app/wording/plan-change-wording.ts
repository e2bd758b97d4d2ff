import type { BodySide, ExerciseId, PlanChange, PlanPlace } from '@repattern/domain';
import { measureName } from './assessment-entry-wording';
import { presentationInWords, sideWording } from './assessment-presentation-wording';
import { problemInWords } from './assessment-problem-wording';
import { dayInWords } from './day-in-words';
import { criterionInWords } from './gate-wording';
import { painLimitInWords, stageInWords } from './item-stage-wording';
import { doseChangesInWords } from './plan-dose-change-wording';
import { goalKindWording } from './section-goals';
import { numberInWords } from './section-words';

/** How to say what a change only has the identifier of. */
export interface PlanChangeNaming {
  /** Name of an exercise by its id. */
  readonly exercise: (id: ExerciseId) => string;
  /** Where an item stands; left out for `phase 2, clinic`. */
  readonly place?: (place: PlanPlace) => string;
}

// A change may stand for several kinds of one shape.
type ChangeOf<Each, Kind> = Each extends { readonly kind: infer Known } ? (Kind extends Known ? Each : never) : never;
type Change<Kind extends PlanChange['kind']> = ChangeOf<PlanChange, Kind>;
type Wording = {
  readonly [Kind in PlanChange['kind']]: (change: Change<Kind>, naming: PlanChangeNaming) => string;
};

const fieldWording: Readonly<Record<string, string>> = {
  id: 'Presentation',
  icd10: 'Diagnosis code',
  side: 'Side',
  clinicMinutes: 'Minutes a visit',
  homeMinutesPerDay: 'Minutes a day at home',
  clinicEquipment: 'Equipment of the clinic',
  homeEquipment: 'Equipment at home',
  startOn: 'Start',
  weekdays: 'Weekdays',
  restHours: 'Hours of rest',
  kind: 'aims for',
  activity: 'activity',
  measure: 'measure',
  baseline: 'baseline',
  target: 'target',
  weeks: 'weeks',
  problems: 'linked problems',
};

const wording: Wording = {
  diagnosis: fieldChangeInWords,
  assessment: () => 'Another assessment is answered',
  'problem-added': ({ problem }) => `Problem added: ${problemInWords(problem)}`,
  'problem-removed': ({ problem }) => `Problem gone: ${problemInWords(problem)}`,
  'problem-weight': ({ problem, from, to }) => `${problemInWords(problem)}: weighs ${arrow(from, to)}`,
  'goal-added': ({ goal }) => `Goal added: ${goal.activity}`,
  'goal-removed': ({ goal }) => `Goal removed: ${goal.activity}`,
  'goal-changed': (change) => `Goal “${change.goal.activity}”: ${goalChangeInWords(change)}`,
  limits: fieldChangeInWords,
  'exercise-excluded': ({ exerciseId }, { exercise }) => `${exercise(exerciseId)} left out`,
  'exercise-included': ({ exerciseId }, { exercise }) => `${exercise(exerciseId)} allowed again`,
  'pain-limit': ({ from, to }) => `Pain limit: ${arrow(painLimitInWords(from), painLimitInWords(to))}`,
  notes: ({ to }) => (to === '' ? 'Notes removed' : `Notes: ${to}`),
  'phase-added': ({ phase }) => `Phase ${phase} added`,
  'phase-removed': ({ phase }) => `Phase ${phase} removed`,
  'phase-weeks': ({ phase, from, to }) => `Phase ${phase}: ${arrow(from, to)} weeks`,
  'visits-per-week': ({ phase, from, to }) => `Phase ${phase}: ${arrow(from, to)} visits a week`,
  'home-per-day': ({ phase, from, to }) => `Phase ${phase}: home programme ${arrow(from, to)} times a day`,
  'criterion-added': ({ phase, criterion }) => `Gate of phase ${phase}: ${criterionInWords(criterion)} added`,
  'criterion-removed': ({ phase, criterion }) => `Gate of phase ${phase}: ${criterionInWords(criterion)} removed`,
  'criterion-changed': ({ phase, from, to }) => `Gate of phase ${phase}: ${criteriaInWords(from, to)}`,
  'item-added': ({ item, place }, { exercise, place: where = placeInWords }) =>
    `${exercise(item.exerciseId)} added to ${where(place)}`,
  'item-removed': ({ item, place }, { exercise, place: where = placeInWords }) =>
    `${exercise(item.exerciseId)} removed from ${where(place)}`,
  'item-replaced': ({ from, to, place }, { exercise, place: where = placeInWords }) =>
    `${exercise(to.exerciseId)} in place of ${exercise(from.exerciseId)}, ${where(place)}`,
  'item-moved': (change, { exercise }) => `${exercise(change.item.exerciseId)} moved ${moveInWords(change)}`,
  'item-dose': (change, { exercise, place: where = placeInWords }) =>
    `${exercise(change.item.exerciseId)}, ${where(change.place)}: ${doseChangesInWords(change)}`,
  'item-side': ({ item, from, to, place }, { exercise, place: where = placeInWords }) =>
    `${exercise(item.exerciseId)}, ${where(place)}: ${arrow(sideInWords(from), sideInWords(to))}`,
  'item-stage': ({ item, to }, { exercise }) => `${exercise(item.exerciseId)}: ${stageInWords(to)}`,
  'item-note': ({ item, to }, { exercise }) =>
    to === '' ? `Note of ${exercise(item.exerciseId)} removed` : `Note of ${exercise(item.exerciseId)}: ${to}`,
  calendar: fieldChangeInWords,
  visits: visitsInWords,
};

/** One difference between two states of a plan, on one line. */
export function planChangeInWords(change: PlanChange, naming: PlanChangeNaming): string {
  const inWords = wording[change.kind] as (change: PlanChange, naming: PlanChangeNaming) => string;
  return inWords(change, naming);
}

/** Where an item stands: `phase 2, clinic`. */
export function placeInWords({ phase, lane }: PlanPlace): string {
  return `phase ${phase}, ${lane}`;
}

/** A field of the plan’s frame by its name. */
export function planFieldWording(field: string): string {
  return fieldWording[field] ?? field;
}

function moveInWords({ from, to }: Change<'item-moved'>): string {
  if (from.phase === to.phase && from.lane === to.lane) return `to place ${to.at + 1} of ${placeInWords(to)}`;
  return `from ${placeInWords(from)} to ${placeInWords(to)}`;
}

function goalChangeInWords(change: Change<'goal-changed'>): string {
  const field = planFieldWording(change.field);
  if (change.field === 'problems') return `${field} changed`;
  if (change.field === 'kind') return `${field} ${arrow(goalKindWording[change.from], goalKindWording[change.to])}`;
  if (change.field === 'measure') return `${field} ${arrow(measureName(change.from), measureName(change.to))}`;
  return `${field} ${arrow(planValueInWords(change.from), planValueInWords(change.to))}`;
}

function criteriaInWords(from: Change<'criterion-changed'>['from'], to: Change<'criterion-changed'>['to']): string {
  const [before, after] = [criterionInWords(from), criterionInWords(to)];
  return before === after ? `${after}, source ${to.source}` : arrow(before, after);
}

function visitsInWords({ added, removed, moved, recorded }: Change<'visits'>): string {
  const parts = [
    added > 0 ? `${added} more` : '',
    removed > 0 ? `${removed} fewer` : '',
    moved > 0 ? `${moved} moved` : '',
    recorded > 0 ? `${recorded} recorded` : '',
  ];
  return `Visits: ${parts.filter((part) => part !== '').join(', ')}`;
}

function fieldChangeInWords({ field, from, to }: Change<'diagnosis' | 'limits' | 'calendar'>): string {
  return `${planFieldWording(field)}: ${arrow(planValueInWords(from), planValueInWords(to))}`;
}

/** A value of the plan’s frame in words; a list in one line, `none` for what is not there. */
export function planValueInWords(value: number | string | null | readonly string[]): string {
  if (value === null || value === '') return 'none';
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value !== 'string') return value.length === 0 ? 'none' : value.join(', ').replaceAll('-', ' ');
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value);
  return presentationInWords(value, null) ?? value;
}

function sideInWords(side: BodySide | null): string {
  return side === null ? 'no side' : sideWording[side];
}

function arrow(from: string | number, to: string | number): string {
  return `${from} → ${to}`;
}
