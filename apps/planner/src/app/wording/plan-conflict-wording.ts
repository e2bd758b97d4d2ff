import type { ConflictKind, ItemId, PlanConflict } from '@repattern/domain';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { measureName } from './assessment-entry-wording';
import { sideWording } from './assessment-presentation-wording';
import { dayInWords } from './day-in-words';
import { criterionInWords } from './gate-wording';
import { painLimitInWords, stageInWords } from './item-stage-wording';
import { placeInWords, planFieldWording, planValueInWords, type PlanChangeNaming } from './plan-change-wording';
import { numberInWords } from './section-words';

/** How to say what a conflict only has the identifier of. */
export interface PlanConflictNaming extends PlanChangeNaming {
  /** Name of the exercise of an item by the id of the item. */
  readonly item: (id: ItemId) => string;
}

type Conflict<Kind extends ConflictKind> = Extract<PlanConflict, { readonly kind: Kind }>;
type ValueOf<Kind extends ConflictKind> = NonNullable<Conflict<Kind>['mine']>;

interface ConflictWording<Kind extends ConflictKind> {
  readonly label: (conflict: Conflict<Kind>, naming: PlanConflictNaming) => string;
  readonly value: (value: ValueOf<Kind>, naming: PlanConflictNaming) => string;
}

const wording: { readonly [Kind in ConflictKind]: ConflictWording<Kind> } = {
  item: {
    label: ({ item }, naming) => naming.item(item),
    value: ({ item, spot }, { exercise }) =>
      `${exercise(item.exerciseId)}, ${placeInWords(spot)}: ${doseInWords(item.dose)}`,
  },
  'item-place': { label: ({ item }, naming) => `${naming.item(item)}: where it stands`, value: placeInWords },
  'item-side': { label: ({ item }, naming) => `${naming.item(item)}: side`, value: (side) => sideWording[side] },
  'item-dose': {
    label: ({ item }, naming) => `${naming.item(item)}: dose`,
    value: (dose) => [doseInWords(dose), frequencyInWords(dose)].filter((part) => part !== '').join(', '),
  },
  'item-stage': { label: ({ item }, naming) => `${naming.item(item)}: whether it is done`, value: stageInWords },
  'item-note': { label: ({ item }, naming) => `${naming.item(item)}: note`, value: (note) => note },
  order: {
    label: (place) => `Order in ${placeInWords(place)}`,
    value: (items, naming) => items.map((id) => naming.item(id)).join(', '),
  },
  exclusion: {
    label: ({ exerciseId }, { exercise }) => exercise(exerciseId),
    value: (excluded) => (excluded ? 'Left out of this plan' : 'Used in this plan'),
  },
  extent: {
    label: ({ end }) => (end === 'first' ? 'First phase' : 'Last phase'),
    value: (phase) => `Phase ${phase}`,
  },
  'phase-weeks': { label: ({ phase }) => `Phase ${phase}: weeks`, value: numberInWords },
  'visits-per-week': { label: ({ phase }) => `Phase ${phase}: visits a week`, value: numberInWords },
  'home-per-day': { label: ({ phase }) => `Phase ${phase}: home programme a day`, value: numberInWords },
  criterion: { label: ({ phase }) => `Gate of phase ${phase}`, value: criterionInWords },
  goal: {
    label: () => 'Goal',
    value: ({ activity, measure, target, weeks }) =>
      `${activity}: ${measureName(measure)} ${numberInWords(target)} in ${weeks} weeks`,
  },
  visit: {
    label: () => 'Visit',
    value: ({ on, at, status }) => `${dayInWords(on)}${at === null ? '' : `, ${at}`}: ${status}`,
  },
  diagnosis: { label: ({ field }) => planFieldWording(field), value: planValueInWords },
  limits: { label: ({ field }) => planFieldWording(field), value: planValueInWords },
  calendar: { label: ({ field }) => planFieldWording(field), value: planValueInWords },
  assessment: { label: () => 'Assessment that it answers', value: ({ problems }) => `${problems.length} problems` },
  'pain-limit': { label: () => 'Pain limit', value: painLimitInWords },
  notes: { label: () => 'Notes', value: (notes) => notes },
};

/** What a conflict is about. */
export function conflictInWords(conflict: PlanConflict, naming: PlanConflictNaming): string {
  const { label } = wording[conflict.kind] as ConflictWording<ConflictKind>;
  return label(conflict, naming);
}

/** What one side decided; empty where the thing is not there on that side. */
export function decisionInWords(
  { kind, ...states }: PlanConflict,
  whose: 'mine' | 'theirs',
  naming: PlanConflictNaming,
): string {
  const { value } = wording[kind] as { value: (value: unknown, naming: PlanConflictNaming) => string };
  const decided = states[whose];
  return decided === null ? '' : value(decided, naming);
}
