import { Component, computed, inject } from '@angular/core';
import type { ReviewPolicyName } from '@repattern/domain';
import { policyValue, reviewPolicyNames, reviewPolicyParameters } from '@repattern/domain/audit/review/review-policy';
import { SessionStore } from '../../data/session-store';
import { EntryCell } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';
import { limitsInWords } from '../../wording/quantity-in-words';
import { reviewPolicyWording } from '../../wording/review-policy-wording';
import { thresholdInWords } from '../clinic/clinic-changes';
import { ClinicDraft } from '../clinic/clinic-draft';
import { policyPlace } from '../clinic/clinic-edits';

/** The thresholds of reviewing: what each does, its number, what it is as shipped, and how far it may go. */
@Component({
  selector: 'app-threshold-table',
  imports: [EntryCell],
  templateUrl: './threshold-table.html',
  styleUrl: '../rule-parameters/parameter-table.scss',
  styles: `
    .source {
      width: 140px;
    }
  `,
})
export class ThresholdTable {
  private readonly draft = inject(ClinicDraft);
  protected readonly mayChange = inject(SessionStore).may('clinic.write');
  protected readonly rows = computed(() => reviewPolicyNames.map((name) => this.rowOf(name)));

  protected enter(name: ReviewPolicyName, value: number | null): void {
    this.draft.edit((edits) => ({ reviewPolicy: { ...edits.reviewPolicy, [name]: value } }));
  }

  private rowOf(name: ReviewPolicyName) {
    const { default: standard, min, max, unit } = reviewPolicyParameters[name];
    const { name: label, says } = reviewPolicyWording[name];
    const value = this.draft.threshold(name);
    const now = policyValue(name, this.draft.present().reviewPolicy);
    return {
      ...{ name, label, says, unit, value, place: policyPlace(name) },
      present: value === null || value === now ? null : thresholdInWords(name, now),
      changed: value !== now,
      standardValue: standard,
      standard: thresholdInWords(name, standard),
      differs: value !== standard,
      span: limitsInWords(min, max, unit),
      manner: numberEntry({ min, max }),
    };
  }
}
