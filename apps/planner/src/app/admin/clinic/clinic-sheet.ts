import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  viewChild,
  type OnInit,
} from '@angular/core';
import type { ClinicView } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { Notices } from '../../data/notices';
import { SessionStore } from '../../data/session-store';
import { holdWork } from '../../data/unsaved-work';
import { LeaveBar } from '../../patient/leave-bar';
import { LeaveQuestion } from '../../patient/leave-question';
import { ClinicDraft } from './clinic-draft';
import { ClinicSaving } from './clinic-saving';

/** A page about the clinic with what was changed on it, and how that is saved. */
@Component({
  selector: 'app-clinic-sheet',
  imports: [ClinicSaving, LeaveBar],
  host: { '(document:keydown)': 'saveByKey($event)' },
  template: `
    <p class="quiet standing">{{ standing() }}</p>
    @if (question.open()) {
      <app-leave-bar (save)="saveAndLeave()" (discard)="question.settle(true)" (stay)="question.settle(false)" />
    }
    <ng-content />
    @if (draft.dirty()) {
      <app-clinic-saving class="bottom-bar tall" (save)="save()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ClinicSheet implements OnInit {
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly saving = viewChild(ClinicSaving);
  protected readonly draft = inject(ClinicDraft);
  protected readonly question = new LeaveQuestion();

  readonly opened = input.required<ClinicView>();

  protected readonly standing = computed(() => {
    const { updatedAt, updatedBy } = this.draft.present();
    const last =
      updatedAt === null
        ? 'Nothing was changed yet.'
        : `Changed last ${this.calendar.moment(updatedAt)}, by ${updatedBy?.displayName ?? 'somebody'}.`;
    return this.session.may('clinic.write') ? last : `${last} Administrators change it.`;
  });

  constructor() {
    holdWork({ hasUnsavedWork: () => this.draft.dirty(), askToLeave: () => this.question.ask() });
  }

  ngOnInit(): void {
    this.draft.open(this.opened());
  }

  /** Saves, or leads to the first field that cannot be saved so. */
  protected async save(): Promise<boolean> {
    const [fault] = this.draft.faults();
    if (fault !== undefined) {
      this.document.getElementById(fault.place)?.focus();
      return false;
    }
    const saved = await this.draft.save();
    if (saved) this.notices.show({ text: 'Saved. It counts from now on.', undo: null });
    else afterNextRender(() => this.saving()?.focusTrouble(), { injector: this.injector });
    return saved;
  }

  protected async saveAndLeave(): Promise<void> {
    this.question.settle(await this.save());
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || !this.draft.dirty()) return;
    event.preventDefault();
    void this.save();
  }
}
