import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { Icon } from '../ui/icon';
import { AssessmentSigning } from './assessment-signing';

/** Who locked the assessment, what was added since, and the form for another addendum. */
@Component({
  selector: 'app-signed-panel',
  imports: [FailureNote, Icon, RouterLink],
  templateUrl: './signed-panel.html',
  styleUrl: './signed-panel.scss',
})
export class SignedPanel {
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly session = inject(SessionStore);
  protected readonly signing = inject(AssessmentSigning);

  readonly assessment = input.required<AssessmentView>();
  readonly reassess = output();

  protected readonly writing = signal(false);
  protected readonly attempted = signal(false);
  protected readonly open = computed(() => this.writing() || this.signing.addendumTyped());
  protected readonly locked = computed(() => {
    const { status, signedBy, signedAt, updatedBy, updatedAt } = this.assessment();
    return status === 'signed'
      ? `Signed by ${signedBy?.displayName ?? 'somebody'} ${this.calendar.moment(signedAt ?? updatedAt)}`
      : `Discarded by ${updatedBy.displayName} ${this.calendar.moment(updatedAt)}`;
  });
  protected readonly lacking = computed(() => {
    const { reason, text } = this.signing.addendum();
    return reason.trim() === '' || text.trim() === '';
  });

  protected type(part: 'reason' | 'text', value: string): void {
    this.signing.addendum.update((addendum) => ({ ...addendum, [part]: value }));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.attempted.set(true);
    if (this.lacking() || !(await this.signing.addAddendum())) return;
    this.attempted.set(false);
    this.writing.set(false);
  }
}
