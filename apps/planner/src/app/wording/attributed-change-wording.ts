import type { AttributedChange, ChangeStep, DoseDirection, PhaseNumber, PlanChange } from '@repattern/domain';
import { doseChanges } from '@repattern/domain/plan/compare/dose-changes';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { phaseInWords } from './gate-evidence-wording';
import { planChangeInWords } from './plan-change-wording';
import { parametersInWords } from './plan-dose-change-wording';
import { revisionStepInWords, type HistoryNaming, type RevisionStepInWords } from './revision-step-wording';
import { capitalised } from './section-words';

/** A step of a change in words. */
export interface ChangeStepInWords extends RevisionStepInWords {
  /** What this step did to the prescription, where a change took several; else null. */
  readonly did: string | null;
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
    steps: steps.map((step) => {
      const words = revisionStepInWords({ ...step, before: step.prescribed?.from?.dose ?? null }, naming);
      return {
        ...words,
        why: words.why ?? (followsPatient(change, step) ? 'The calendar follows the patient' : null),
        did: steps.length > 1 ? prescriptionInWords(step, naming) : null,
      };
    }),
  };
}

/** Where nobody went to another phase, a visit makes a phase longer when no visit of it is left to come. */
function followsPatient({ kind }: PlanChange, { origin }: ChangeStep): boolean {
  return kind === 'phase-weeks' && origin.visit !== null;
}

function prescriptionInWords({ prescribed }: ChangeStep, { exercise }: HistoryNaming): string | null {
  if (prescribed === null) return null;
  const { from, to } = prescribed;
  if (to === null) return 'Taken out of the plan';
  if (from === null) return `${exercise(to.exerciseId)}, ${doseInWords(to.dose)}`;
  if (from.exerciseId !== to.exerciseId) return `${exercise(to.exerciseId)} in place of ${exercise(from.exerciseId)}`;
  const changes = doseChanges(from.dose, to.dose);
  return changes.length === 0 ? null : capitalised(parametersInWords(to.dose.form, changes));
}
