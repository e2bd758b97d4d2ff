import { Component, ElementRef, inject, input, output } from '@angular/core';
import { fieldBeside } from '../../ui/field-beside';
import { isShifted } from '../../ui/is-shifted';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';

const answers: readonly KeyedAnswer<'absent'>[] = [{ value: 'absent', label: 'Asked: none', key: 'n', tone: 'fine' }];

/**
 * The one decision about everything in a section that was not answered by itself. It stays in view while the section is,
 * and Shift and A take it from any of the section’s questions.
 */
@Component({
  selector: 'app-others-bar',
  imports: [KeyedChoice],
  template: `
    <span>
      <strong>All other {{ subject() }}</strong>
      <span class="quiet" role="status">{{ open() === 0 ? 'none is open' : open() + ' not asked' }}</span>
    </span>
    <app-keyed-choice
      [id]="inputId()"
      [label]="'All other ' + subject()"
      [answers]="answers"
      [value]="others() === 'absent' ? 'absent' : null"
      [readonly]="readonly()"
      (answered)="decided.emit($event ?? 'unknown')"
    />
  `,
  styles: `
    :host {
      position: sticky;
      z-index: 3;
      bottom: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
      padding: 8px 0;
      border-top: 1px solid var(--line-strong);
      background: var(--surface);
    }
    .quiet {
      margin-left: 8px;
    }
  `,
})
export class OthersBar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly answers = answers;

  /** What the questions are called, in the plural. */
  readonly subject = input.required<string>();
  readonly inputId = input.required<string>();
  readonly others = input.required<'absent' | 'unknown'>();
  readonly open = input.required<number>();
  readonly readonly = input(false);
  readonly decided = output<'absent' | 'unknown'>();

  /** Takes the decision when the key is the one for it. */
  takes(event: KeyboardEvent): void {
    if (!isShifted(event, 'A') || this.readonly()) return;
    event.preventDefault();
    this.decided.emit('absent');
    fieldBeside(this.host.nativeElement, 'next')?.focus();
  }
}
