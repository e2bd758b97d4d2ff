import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  viewChild,
  type OnInit,
} from '@angular/core';
import type { RuleParametersView } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { Notices } from '../../data/notices';
import { SessionStore } from '../../data/session-store';
import { holdWork } from '../../data/unsaved-work';
import { LeaveBar } from '../../patient/leave-bar';
import { LeaveQuestion } from '../../patient/leave-question';
import { ParameterDraft } from './parameter-draft';
import { ParameterHistory } from './parameter-history';
import { ParameterSaving } from './parameter-saving';
import { ParameterTable } from './parameter-table';

/** The rule parameters with what was typed over them, how they are saved, and how they came about. */
@Component({
  selector: 'app-parameter-sheet',
  imports: [LeaveBar, ParameterHistory, ParameterSaving, ParameterTable],
  providers: [ParameterDraft],
  host: { '(document:keydown)': 'saveByKey($event)' },
  template: `
    <p class="standing">
      {{ standing() }}
      @if (!mayChange()) {
        <span class="quiet">Administrators change them.</span>
      }
    </p>
    @if (question.open()) {
      <app-leave-bar (save)="saveAndLeave()" (discard)="question.settle(true)" (stay)="question.settle(false)" />
    }
    <app-parameter-table
      [groups]="draft.groups()"
      [readonly]="!mayChange()"
      (entered)="draft.enter($event.name, $event.value)"
    />
    @if (mayChange() && draft.dirty()) {
      <app-parameter-saving class="bottom-bar tall" (save)="save()" (faulty)="toFirstFault()" />
    }
    <app-parameter-history [history]="draft.present().history" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ParameterSheet implements OnInit {
  private readonly calendar = inject(ClinicCalendar);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly table = viewChild.required(ParameterTable);
  private readonly saving = viewChild(ParameterSaving);
  protected readonly draft = inject(ParameterDraft);
  protected readonly question = new LeaveQuestion();

  readonly opened = input.required<RuleParametersView>();

  protected readonly mayChange = computed(() => this.session.may('clinic.write'));
  protected readonly standing = computed(() => {
    const newest = this.draft.present().history[0];
    if (newest === undefined) return 'The clinic follows the rule set; nothing was ever changed.';
    return `Version ${newest.version}, since ${this.calendar.moment(newest.at)}, by ${newest.by.displayName}.`;
  });

  constructor() {
    holdWork({ hasUnsavedWork: () => this.draft.dirty(), askToLeave: () => this.question.ask() });
    // The changes come to stand over the page with the first one; what is typed into stays in sight.
    effect(() => {
      if (this.draft.dirty()) afterNextRender({ read: () => this.table().reveal() }, { injector: this.injector });
    });
  }

  ngOnInit(): void {
    this.draft.open(this.opened());
  }

  protected async save(): Promise<boolean> {
    const saved = await this.draft.save();
    if (saved) {
      const { version } = this.draft.present();
      this.notices.show({ text: `Saved as version ${version}. It counts for verdicts from now on.`, undo: null });
    } else afterNextRender(() => this.saving()?.focusTrouble(), { injector: this.injector });
    return saved;
  }

  protected async saveAndLeave(): Promise<void> {
    const ready = this.saving()?.ready() ?? false;
    this.question.settle(ready && (await this.save()));
  }

  protected toFirstFault(): void {
    const [first] = this.draft.faulty();
    if (first !== undefined) this.table().focus(first);
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || !this.draft.dirty()) return;
    event.preventDefault();
    if (this.saving()?.ready() === true) void this.save();
  }
}
