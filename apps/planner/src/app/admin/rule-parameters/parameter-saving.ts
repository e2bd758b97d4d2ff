import { Component, computed, inject, output, signal, viewChild, type ElementRef } from '@angular/core';
import { FailureNote } from '../../failure/failure-note';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { MissedNote } from '../missed-note';
import { parameterChangeInWords } from './parameter-changes';
import { ParameterDraft } from './parameter-draft';

/** What would be saved, number by number, and why; what others saved meanwhile stands above it. */
@Component({
  selector: 'app-parameter-saving',
  imports: [FailureNote, MissedNote],
  host: { role: 'region', 'aria-label': 'Changes' },
  templateUrl: './parameter-saving.html',
  styleUrl: './parameter-saving.scss',
})
export class ParameterSaving {
  private readonly calendar = inject(ClinicCalendar);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly missedNote = viewChild(MissedNote);
  protected readonly draft = inject(ParameterDraft);

  readonly save = output();
  /** Some field holds no number. */
  readonly faulty = output();

  private readonly attempted = signal(false);
  protected readonly lines = computed(() => this.draft.changes().map(parameterChangeInWords));
  protected readonly lacking = computed(() => this.attempted() && this.draft.reason().trim() === '');
  protected readonly missed = computed(() =>
    this.draft
      .missed()
      .map(
        ({ version, by, at, reason }) =>
          `${by.displayName} saved version ${version} meanwhile (${this.calendar.moment(at)}): ${reason}`,
      ),
  );
  protected readonly summary = computed(() => {
    const faulty = this.draft.faulty().length;
    if (faulty > 0) return faulty === 1 ? 'One number needs attention' : `${faulty} numbers need attention`;
    const changes = this.lines().length;
    if (changes === 0) return 'Nothing differs from what counts now';
    return changes === 1 ? 'One change' : `${changes} changes`;
  });

  /** Whether everything is there that saving takes; leads to what is not. */
  ready(): boolean {
    this.attempted.set(true);
    if (this.draft.faulty().length > 0) {
      this.faulty.emit();
      return false;
    }
    if (this.draft.changes().length === 0) return false;
    if (this.draft.reason().trim() !== '') return true;
    this.box().nativeElement.focus();
    return false;
  }

  /** Leads to what others did meanwhile, where that is why nothing was saved. */
  focusTrouble(): void {
    this.missedNote()?.focus();
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.ready()) this.save.emit();
  }
}
