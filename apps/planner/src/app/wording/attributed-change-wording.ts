import type { AttributedChange, ChangeStep, DoseDirection, PhaseNumber } from '@repattern/domain';
import { doseChanges } from '@repattern/domain/plan/compare/dose-changes';
import { phaseInWords } from './gate-evidence-wording';
import { planChangeInWords } from './plan-change-wording';
import { parametersInWords } from './plan-dose-change-wording';
import { revisionStepInWords, type HistoryNaming, type RevisionStepInWords } from './revision-step-wording';
import { capitalised } from './section-words';

/** A step of a change in words. */
export interface ChangeStepInWords extends RevisionStepInWords {
  /** What this step did to the dose, where a change took several; else null. */
  readonly dose: string | null;
}

/** A change with everything that led to it, in words. */
export interface AttributedChangeInWords {
  readonly says: string;
  readonly direction: DoseDirection | null;
  /** Oldest first. */
  readonly steps: readonly ChangeStepInWords[];
}

/** Changes that belong together, under their heading. */
export interface ChangeGroup {
  readonly phase: PhaseNumber | null;
  /** `Whole plan`, `Phase 2, motor control`. */
  readonly heading: string;
  /** In the order in which they were answered. */
  readonly changes: readonly AttributedChange[];
}

/** What of an exchanged exercise its ladder tells. */
export const rungWording: Readonly<Record<DoseDirection, string>> = {
  harder: '▲ harder rung',
  easier: '▼ easier rung',
  other: '◆ not of one ladder',
};

/** The changes of the whole plan, then those of each phase; only groups in which there is one. */
export function changeGroups(changes: readonly AttributedChange[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ phase }) => phase);
  return [...groups]
    .toSorted(([one], [other]) => (one ?? 0) - (other ?? 0))
    .map(([phase, ofPhase]) => ({
      ...{ phase, heading: phase === null ? 'Whole plan' : capitalised(phaseInWords(phase)), changes: ofPhase },
    }));
}

/** A change under the heading of its phase, with who made it, when, why and on what evidence. */
export function attributedChangeInWords(attributed: AttributedChange, naming: HistoryNaming): AttributedChangeInWords {
  const { change, direction, steps } = attributed;
  const words = planChangeInWords(change, { ...naming, place: ({ lane }) => lane });
  const isExchange = change.kind === 'item-replaced' && direction !== null;
  return {
    says: isExchange ? `${words}: ${rungWording[direction]}` : words,
    direction,
    steps: steps.map((step) => ({
      ...revisionStepInWords({ ...step, before: step.dose?.from ?? null }, naming),
      dose: steps.length > 1 ? doseOfStep(step) : null,
    })),
  };
}

function doseOfStep({ dose }: ChangeStep): string | null {
  if (!dose?.from || !dose.to || dose.from.form !== dose.to.form) return null;
  const changes = doseChanges(dose.from, dose.to);
  return changes.length === 0 ? null : capitalised(parametersInWords(dose.to.form, changes));
}
