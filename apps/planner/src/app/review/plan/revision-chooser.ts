import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { RevisionSummary } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { PlansApi } from '../../data/plans-api';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { revisionInWords } from '../../wording/revision-wording';
import type { ComparedRevisions } from './compared-revisions';

/** Chooses any two revisions of a plan to compare, an earlier with a later one. */
@Component({
  selector: 'app-revision-chooser',
  imports: [FailureNote],
  host: { role: 'group', 'aria-label': 'Revisions that are compared' },
  template: `
    <label>
      <span class="field-label">Compare</span>
      <select #base class="field-input" (change)="choose({ from: +base.value })">
        @for (one of choices(); track one.number) {
          <option [value]="one.number" [selected]="one.number === picked().from" [disabled]="one.number > picked().to">
            {{ one.words }}
          </option>
        }
      </select>
    </label>
    <label>
      <span class="field-label">with</span>
      <select #head class="field-input" (change)="choose({ to: +head.value })">
        @for (one of choices(); track one.number) {
          <option [value]="one.number" [selected]="one.number === picked().to" [disabled]="one.number < picked().from">
            {{ one.words }}
          </option>
        }
      </select>
    </label>
    @let state = record.state();
    @if (state.kind === 'failed') {
      <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
    }
    label {
      display: grid;
      flex: 1 1 340px;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8px;
      align-items: center;
      max-width: 480px;
    }
    select {
      text-overflow: ellipsis;
    }
    @container column (width <= 800px) {
      label {
        flex-basis: 100%;
        grid-template-columns: 60px minmax(0, 1fr);
      }
    }
    app-failure-note {
      flex: 1 0 100%;
    }
  `,
})
export class RevisionChooser {
  private readonly api = inject(PlansApi);
  private readonly calendar = inject(ClinicCalendar);

  readonly planId = input.required<string>();
  /** The two that are compared now. */
  readonly from = input.required<RevisionSummary>();
  readonly to = input.required<RevisionSummary>();
  readonly chosen = output<ComparedRevisions>();

  // Whoever chooses both at once does not wait for the first to be read.
  protected readonly picked = linkedSignal(() => ({ from: this.from().number, to: this.to().number }));
  protected readonly record = readRecord(this.planId, (id) => this.api.everyRevision(id));
  /** Newest first; until all are read the two that are compared. */
  protected readonly choices = computed(() => {
    const state = this.record.state();
    const known = state.kind === 'read' ? state.record : [];
    const compared = [this.to(), this.from()].filter(({ number }) => !known.some((one) => one.number === number));
    const all = new Map([...compared, ...known].map((one) => [one.number, one]));
    return [...all.values()]
      .toSorted((one, other) => other.number - one.number)
      .map((revision) => ({
        number: revision.number,
        words: revisionInWords(revision, (instant) => this.calendar.day(instant)),
      }));
  });

  protected choose(one: { readonly from: number } | { readonly to: number }): void {
    this.picked.update((picked) => ({ ...picked, ...one }));
    this.chosen.emit(this.picked());
  }
}
