import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { PlanDraft } from '../plan/plan-draft';
import { CalendarProposal } from './calendar-proposal';
import { CalendarSettings } from './calendar-settings';
import { CalendarSharing } from './calendar-sharing';
import { ChangePreview } from './change-preview';
import { ClinicClosures } from './clinic-closures';
import { ClosuresPanel } from './closures-panel';
import { PhaseTimeline } from './phase-timeline';
import { RecordedVisits } from './recorded-visits';
import { ScheduleFocus } from './schedule-focus';
import { VisitActions } from './visit-actions';
import { VisitCalendar } from './visit-calendar';

/** When a plan is carried out: its phases in time, its visits by day, and what a change of either would do. */
@Component({
  selector: 'app-plan-schedule',
  imports: [
    CalendarSettings,
    CalendarSharing,
    ChangePreview,
    ClosuresPanel,
    EmptyState,
    PhaseTimeline,
    VisitActions,
    VisitCalendar,
  ],
  providers: [CalendarProposal, ClinicClosures, RecordedVisits, ScheduleFocus],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './plan-schedule.html',
  styleUrl: './plan-schedule.scss',
})
export class PlanSchedule {
  private readonly document = inject(DOCUMENT);
  protected readonly draft = inject(PlanDraft);
  protected readonly focus = inject(ScheduleFocus);
  protected readonly proposal = inject(CalendarProposal);

  protected readonly empty = computed(() => this.draft.document().phases.length === 0);
  protected readonly opened = computed(() => {
    const id = this.focus.opened();
    return this.draft.document().calendar.visits.find((visit) => visit.id === id) ?? null;
  });

  constructor() {
    void inject(ClinicClosures).refresh();
    offerShortcuts([
      { keys: ['Ctrl ↵'], label: 'Apply the change that is looked at', run: () => void this.apply() },
      { keys: ['Esc'], label: 'Leave the change that is looked at', run: () => this.leave() },
    ]);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.document.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') this.escape(event);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.proposal.change() !== null) {
      event.preventDefault();
      void this.apply();
    }
  }

  protected async apply(): Promise<void> {
    if (await this.proposal.apply()) this.focus.back();
    else if (this.proposal.reasonMissing() || this.proposal.meantMissing()) this.focus.toPreview();
  }

  protected leave(): void {
    this.proposal.leave();
    this.focus.back();
  }

  private escape(event: KeyboardEvent): void {
    if (this.proposal.change() !== null) this.leave();
    else if (this.focus.opened() !== null) this.focus.close();
    else return;
    event.preventDefault();
  }
}
