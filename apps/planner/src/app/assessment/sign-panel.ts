import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FailureNote } from '../failure/failure-note';
import { Icon } from '../ui/icon';
import type { MissingEntry } from './missing-entries';
import { AssessmentSigning } from './assessment-signing';
import { SheetPlaces } from './sheet-places';

/** What is missing before the draft can be signed, each with the way to its place; signs or discards it. */
@Component({
  selector: 'app-sign-panel',
  imports: [FailureNote, Icon],
  templateUrl: './sign-panel.html',
  styleUrl: './sign-panel.scss',
})
export class SignPanel {
  protected readonly places = inject(SheetPlaces);
  protected readonly signing = inject(AssessmentSigning);

  readonly missing = input.required<readonly MissingEntry[]>();
  /** What may be left open, and will be missed by the plan. */
  readonly leftOpen = input.required<readonly MissingEntry[]>();
  readonly signed = output();
  readonly discarded = output();

  protected readonly asking = signal(false);
  protected readonly attempted = signal(false);
  protected readonly complete = computed(() => this.missing().length === 0);

  protected async sign(): Promise<void> {
    this.attempted.set(true);
    if (this.complete() && (await this.signing.sign())) this.signed.emit();
  }

  protected async discard(): Promise<void> {
    this.asking.set(false);
    if (await this.signing.discard()) this.discarded.emit();
  }
}
