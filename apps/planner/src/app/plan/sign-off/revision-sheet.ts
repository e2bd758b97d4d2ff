import { Component, computed, inject, input, output } from '@angular/core';
import type { RevisionSummary, RevisionView } from '@repattern/contracts';
import type { PlanItem } from '@repattern/domain';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { withSide } from '../../wording/assessment-presentation-wording';
import { criterionInWords } from '../../wording/gate-wording';
import { planChangeInWords } from '../../wording/plan-change-wording';
import { numberInWords } from '../../wording/section-words';
import { PlanDraft } from '../plan-draft';
import { PlanOfCareSummary } from './plan-of-care-summary';

/** A revision as it was signed, to be read only, and how it differs from another one in clinical words. */
@Component({
  selector: 'app-revision-sheet',
  imports: [PlanOfCareSummary],
  templateUrl: './revision-sheet.html',
  styleUrl: './revision-sheet.scss',
})
export class RevisionSheet {
  protected readonly draft = inject(PlanDraft);

  readonly shown = input.required<RevisionView>();
  readonly base = input.required<RevisionView | null>();
  /** Those that it can be compared with. */
  readonly revisions = input.required<readonly RevisionSummary[]>();
  /** Number of another revision to compare with; empty for none. */
  readonly compared = output<string>();

  protected readonly others = computed(() => this.revisions().filter(({ number }) => number !== this.shown().number));
  /** What differs, from the older to the newer of the two; null while nothing is compared. */
  protected readonly changes = computed(() => {
    const base = this.base();
    if (base === null) return null;
    const [before, after] = base.number < this.shown().number ? [base, this.shown()] : [this.shown(), base];
    return {
      words: `Revision ${before.number} → ${after.number}`,
      lines: diffPlans(before.document, after.document).map((change) => planChangeInWords(change, this.draft.naming())),
    };
  });
  protected readonly phases = computed(() =>
    this.shown().document.phases.map((phase) => ({
      number: phase.number,
      name: phaseModelOf(phase.number).name,
      rhythm: `${phase.weeks} weeks, ${numberInWords(phase.visitsPerWeek)} visits a week`,
      lanes: [
        { label: 'Clinic', items: phase.clinic.map((item) => this.itemInWords(item)) },
        { label: 'Home', items: phase.home.map((item) => this.itemInWords(item)) },
      ].filter(({ items }) => items.length > 0),
      gate: phase.exit.map(criterionInWords).join('; '),
    })),
  );

  private itemInWords({ exerciseId, side, dose, note }: PlanItem): string {
    const name = withSide(this.draft.naming().exercise(exerciseId), side);
    const parts = [doseInWords(dose), frequencyInWords(dose), note].filter((part) => part !== '');
    return `${name}: ${parts.join(', ')}`;
  }
}
