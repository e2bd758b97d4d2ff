import { Component, inject, signal } from '@angular/core';
import { readRecord } from '../../data/read-record';
import { RuleParametersApi } from '../../data/rule-parameters-api';
import { RowSkeleton } from '../../ui/row-skeleton';
import { FailureNote } from '../../failure/failure-note';
import { ParameterSheet } from './parameter-sheet';

/** The clinic’s numbers in the rules of progression: what counts, since when and why; administrators change them here. */
@Component({
  selector: 'app-rule-parameters',
  imports: [FailureNote, ParameterSheet, RowSkeleton],
  template: `
    <header>
      <h1 tabindex="-1">Rule parameters</h1>
      <p class="quiet">
        The numbers that the rules of progression go by in this clinic. A change counts for verdicts from then on; those
        that were given stay as they are.
      </p>
    </header>
    @let state = record.state();
    @switch (state.kind) {
      @case ('read') {
        <app-parameter-sheet [opened]="state.record" />
      }
      @case ('loading') {
        <app-row-skeleton label="Loading the rule parameters" [rows]="10" />
      }
      @case ('failed') {
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
      max-width: 1200px;
    }
    header {
      display: grid;
      gap: 4px;
    }
    p {
      max-width: 84ch;
    }
  `,
})
export class RuleParameters {
  private readonly api = inject(RuleParametersApi);
  private readonly everything = signal(null);
  protected readonly record = readRecord(this.everything, () => this.api.read());
}
