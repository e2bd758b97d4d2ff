import type { Dose, DoseDirection, DoseStep, DoseStepKind } from '@repattern/domain';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { stageInWords } from '../../wording/item-stage-wording';
import { parametersInWords } from '../../wording/plan-dose-change-wording';
import { placeInWords } from '../../wording/plan-change-wording';
import { capitalised } from '../../wording/section-words';

/** A step on the way of a dose as it is shown. */
export interface DoseStepLine extends Pick<DoseStep, 'origin' | 'verdict'> {
  /** The mark that says whether it asks more or less. */
  readonly sign: string;
  readonly tone: 'harder' | 'easier' | 'same';
  /** What became of it. */
  readonly what: string;
  /** How it is dosed since then. */
  readonly dose: string;
  /** The dose before it, by which a recommendation is worded; null for the first. */
  readonly before: Dose | null;
  /** Who else read it, in words. */
  readonly reviewed: string | null;
}

/** What steps are worded with. */
export interface DoseStepNaming {
  readonly today: string;
  /** An instant as a day. */
  readonly day: (at: string) => string;
  readonly exercise: (step: Pick<DoseStep, 'exerciseId' | 'side'>) => string;
}

const signs: Readonly<Record<DoseDirection, Pick<DoseStepLine, 'sign' | 'tone'>>> = {
  harder: { sign: '▲', tone: 'harder' },
  easier: { sign: '▼', tone: 'easier' },
  other: { sign: '◆', tone: 'same' },
};

const signWithoutDirection: Readonly<Record<DoseStepKind, string>> = {
  prescribed: '+',
  replaced: '⇄',
  changed: '◆',
  side: '◆',
  stage: '◐',
  moved: '→',
  removed: '−',
  kept: '■',
};

const outcomes: Readonly<Record<NonNullable<DoseStep['reviewed']>['outcome'], string>> = {
  'co-signed': 'Co-signed',
  approved: 'Approved',
  returned: 'Returned',
};

/** Steps that are told oldest first as lines, the newest first. */
export function doseStepLines(steps: readonly DoseStep[], naming: DoseStepNaming): DoseStepLine[] {
  return steps.map((step, at) => lineOf(step, steps[at - 1] ?? null, naming)).reverse();
}

function lineOf(step: DoseStep, before: DoseStep | null, naming: DoseStepNaming): DoseStepLine {
  const { origin, verdict, reviewed, direction } = step;
  const kinds = [step.kind, ...step.also];
  return {
    ...{ origin, verdict, before: before?.dose ?? null, dose: doseInWords(step.dose) },
    ...(direction === null ? { sign: signWithoutDirection[step.kind], tone: 'same' } : signs[direction]),
    what: capitalised(kinds.map((kind) => kindInWords(kind, step, { before, naming })).join(', ')),
    reviewed:
      reviewed === null
        ? null
        : `${outcomes[reviewed.outcome]} by ${reviewed.by.displayName}, ${naming.day(reviewed.at)}`,
  };
}

function kindInWords(
  kind: DoseStepKind,
  step: DoseStep,
  { before, naming }: { readonly before: DoseStep | null; readonly naming: DoseStepNaming },
): string {
  switch (kind) {
    case 'prescribed':
      return 'first prescribed';
    case 'replaced':
      return before === null ? 'put in place of another' : `in place of ${naming.exercise(before)}`;
    case 'changed':
      return parametersInWords(step.dose.form, step.parameters);
    case 'side':
      return `now ${step.side ?? 'no side'}`;
    case 'stage':
      return stageInWords(step.stage);
    case 'moved':
      return `moved to ${placeInWords(step.place)}`;
    case 'removed':
      return 'taken out';
    case 'kept':
      return 'kept as it was';
  }
}
