import type { DoseStep, DoseStepKind, RevisionReview } from '@repattern/domain';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { sideWording, withSide } from './assessment-presentation-wording';
import { rungWording } from './attributed-change-wording';
import { stageInWords } from './item-stage-wording';
import { placeInWords } from './plan-change-wording';
import { doseDirectionWording, parametersInWords } from './plan-dose-change-wording';
import { revisionStepInWords, type HistoryNaming, type RevisionStepInWords } from './revision-step-wording';
import { capitalised } from './section-words';

/** A step on the way of an item to its present dose, in words. */
export interface DoseStepInWords extends RevisionStepInWords {
  /** What became of it: `▲ harder: hold 20 s → 30 s`. */
  readonly says: string;
  /** The dose from then on. */
  readonly dose: string;
  /** Who read it afterwards: `Approved by Maria Pop, Mon 2 Mar, 14:05`. */
  readonly reviewed: string;
}

type Words = (step: DoseStep, before: DoseStep | null, naming: HistoryNaming) => string;

const kindWording: Readonly<Record<DoseStepKind, Words>> = {
  prescribed: ({ place }) => `Prescribed in ${placeInWords(place)}`,
  replaced: exchangeInWords,
  changed: ({ dose, parameters, direction }) =>
    `${doseDirectionWording[direction ?? 'other']}: ${parametersInWords(dose.form, parameters)}`,
  side: ({ side }) => (side === null ? 'Done without a side' : `Done on the ${sideWording[side]}`),
  stage: ({ stage }) => capitalised(stageInWords(stage)),
  moved: ({ place }, before) =>
    before === null
      ? `Moved to ${placeInWords(place)}`
      : `Moved from ${placeInWords(before.place)} to ${placeInWords(place)}`,
  removed: ({ exerciseId, side }, _, naming) => `Taken out: ${withSide(naming.exercise(exerciseId), side)}`,
  kept: () => 'Stayed as it was',
};

/** Every step of an item, oldest first: what became of it, who decided it, when, why, on what evidence, and who read it afterwards. */
export function doseStepsInWords(steps: readonly DoseStep[], naming: HistoryNaming): DoseStepInWords[] {
  return steps.map((step, at) => {
    const before = steps[at - 1] ?? null;
    // Another exercise says its whole dose; how it differs from that of the former one means nothing.
    const kinds = [step.kind, ...step.also.filter((kind) => step.kind !== 'replaced' || kind !== 'changed')];
    return {
      ...revisionStepInWords({ ...step, before: before?.dose ?? null }, naming),
      says: kinds.map((kind) => kindWording[kind](step, before, naming)).join('; '),
      dose: doseInWords(step.dose),
      reviewed: reviewInWords(step.reviewed, naming),
    };
  });
}

function exchangeInWords({ exerciseId, side, direction }: DoseStep, before: DoseStep | null, naming: HistoryNaming) {
  const name = withSide(naming.exercise(exerciseId), side);
  if (before === null) return name;
  return `${name} in place of ${withSide(naming.exercise(before.exerciseId), before.side)}: ${rungWording[direction ?? 'other']}`;
}

const outcomeWording: Readonly<Record<RevisionReview['outcome'], string>> = {
  'co-signed': 'Co-signed',
  approved: 'Approved',
  returned: 'Returned',
};

function reviewInWords(review: RevisionReview | null, { moment }: HistoryNaming): string {
  if (review === null) return 'Not reviewed since';
  return `${outcomeWording[review.outcome]} by ${review.by.displayName}, ${moment(review.at)}`;
}
