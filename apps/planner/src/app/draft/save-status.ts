import { Component, computed, inject, input, output } from '@angular/core';
import { ClinicCalendar } from '../data/clinic-calendar';
import { Icon, type IconName } from '../ui/icon';
import type { Failure } from '../data/failure';
import { failureInWords } from '../wording/failure-wording';
import { faultInWords } from '../wording/field-fault-wording';
import type { SaveState } from '../draft/save-state';

interface ShownState {
  readonly icon: IconName;
  readonly words: string;
  readonly why: string;
}

/** Says where what was typed is now. */
@Component({
  selector: 'app-save-status',
  imports: [Icon],
  template: `
    <p role="status" [class]="state().kind">
      <app-icon [name]="shown().icon" [size]="16" />
      <span>{{ shown().words }}</span>
    </p>
    @if (shown().why !== '') {
      <p class="why quiet">{{ shown().why }}</p>
      <button type="button" class="button plain" (click)="retry.emit()">Send now</button>
    }
    @if (state().kind === 'undecided') {
      <button type="button" class="button plain" (click)="choose.emit()">Show</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      font-size: var(--text-13);
    }
    [role='status'] {
      display: flex;
      align-items: center;
      gap: 6px;
    }
    .saved app-icon {
      color: var(--progress);
    }
    .kept,
    .undecided {
      color: var(--regress);
      font-weight: 600;
    }
  `,
})
export class SaveStatus {
  private readonly calendar = inject(ClinicCalendar);

  readonly state = input.required<SaveState>();
  /** The name of a part of the document by its member, or null; says where something was refused. */
  readonly partName = input<(member: string) => string | null>(() => null);
  readonly retry = output();
  /** The person wants to see what is to be decided. */
  readonly choose = output();

  protected readonly shown = computed(() => this.show(this.state()));

  private show(state: SaveState): ShownState {
    switch (state.kind) {
      case 'saved':
        return { icon: 'check', words: `Saved ${this.calendar.time(state.at)}`, why: '' };
      case 'saving':
        return { icon: 'up', words: 'Saving …', why: '' };
      case 'undecided':
        return { icon: 'warning', words: 'Choose what stays, then it is saved', why: '' };
      case 'kept':
        return {
          icon: state.onDevice ? 'offline' : 'warning',
          words: state.onDevice ? 'Kept on this device, not sent yet' : 'Only on this screen: do not close it',
          why: state.failure === null ? '' : this.reasonOf(state.failure),
        };
    }
  }

  /** Why nothing was sent: the first entry that the server refuses, by its part, or what went wrong as a whole. */
  private reasonOf(failure: Failure): string {
    const fault = failure.kind === 'problem' ? failure.problem.findings[0] : undefined;
    const part = this.partName()(fault?.pointer.split('/')[2] ?? '');
    if (fault === undefined || part === null) return failureInWords(failure).what;
    return `${part}: ${faultInWords(fault)}`;
  }
}
