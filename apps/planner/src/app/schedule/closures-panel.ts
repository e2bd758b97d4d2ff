import { Component, computed, inject } from '@angular/core';
import type { ClinicClosure } from '@repattern/domain';
import { isOutsideHours } from '@repattern/domain/schedule/visits-outside-hours';
import { SessionStore } from '../data/session-store';
import { PlanDraft } from '../plan/plan-draft';
import { Icon } from '../ui/icon';
import { closureInWords } from '../wording/calendar-visit-wording';
import { CalendarProposal } from './calendar-proposal';
import { ClosureForm } from './closure-form';
import { ScheduleFocus } from './schedule-focus';

/** The days on which the clinic is closed, with the visits that fall on them or out of its hours; an administrator changes the days here. */
@Component({
  selector: 'app-closures-panel',
  imports: [ClosureForm, Icon],
  host: { role: 'region', 'aria-labelledby': 'closures-title' },
  templateUrl: './closures-panel.html',
  styleUrl: './closures-panel.scss',
})
export class ClosuresPanel {
  private readonly draft = inject(PlanDraft);
  private readonly focus = inject(ScheduleFocus);
  private readonly session = inject(SessionStore);
  protected readonly proposal = inject(CalendarProposal);

  protected readonly mayChange = computed(() => this.session.may('clinic.write'));
  /** Those that are not over, for what was closed before the plan concerns no visit of it. */
  protected readonly rows = computed(() => {
    const { startOn } = this.draft.document().calendar;
    const first = startOn === '' || this.proposal.today() < startOn ? this.proposal.today() : startOn;
    return this.draft
      .closures()
      .filter(({ to }) => to >= first)
      .map((closure) => ({ closure, words: closureInWords(closure, this.proposal.today()) }));
  });
  protected readonly onClosedDays = computed(
    () => this.draft.findings().filter(({ code }) => code === 'calendar.closed').length,
  );
  protected readonly outsideHours = computed(() => this.draft.findings().filter(isOutsideHours).length);

  protected rearrange(): void {
    this.proposal.propose({ kind: 'closures' });
    this.focus.toPreview();
  }

  protected close(closure: ClinicClosure): void {
    this.proposal.propose({ kind: 'close', closure });
    this.focus.toPreview();
  }

  protected open(closure: ClinicClosure): void {
    this.proposal.propose({ kind: 'open', closure });
    this.focus.toPreview();
  }
}
