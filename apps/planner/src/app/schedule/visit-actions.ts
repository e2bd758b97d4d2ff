import { Component, computed, inject, input } from '@angular/core';
import type { PlannedVisit } from '@repattern/domain';
import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { openingOn } from '@repattern/domain/schedule/opening-on';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../data/session-store';
import { PlanDraft } from '../plan/plan-draft';
import { PlanSync } from '../plan/plan-sync';
import { Icon } from '../ui/icon';
import { hoursInWords } from '../wording/clinic-wording';
import { weekdayInWords } from '../wording/day-in-words';
import { CalendarProposal } from './calendar-proposal';
import type { ProposedChange } from './proposed-change';
import { RecordedVisits } from './recorded-visits';
import { ScheduleFocus } from './schedule-focus';

/** What can be done with one visit; everything is looked at before it is made. */
@Component({
  selector: 'app-visit-actions',
  imports: [Icon, RouterLink],
  host: { role: 'group', 'aria-labelledby': 'visit-title', 'data-visit-actions': '' },
  templateUrl: './visit-actions.html',
  styleUrl: './visit-actions.scss',
})
export class VisitActions {
  protected readonly focus = inject(ScheduleFocus);
  protected readonly proposal = inject(CalendarProposal);
  private readonly draft = inject(PlanDraft);
  private readonly records = inject(RecordedVisits);
  private readonly session = inject(SessionStore);
  private readonly sync = inject(PlanSync);

  readonly visit = input.required<PlannedVisit>();

  protected readonly recorded = computed(() => this.records.of(this.visit()));
  protected readonly status = computed(() => this.records.faceOf(this.visit()));
  protected readonly title = computed(() => weekdayInWords(this.visit().on, this.proposal.today()));
  /** Whether anything of it may still be changed. */
  protected readonly open = computed(() => this.visit().status === 'planned' && this.proposal.manner() !== 'none');
  /** Whether its day is over: then it is recorded, not moved. */
  protected readonly past = computed(() => this.proposal.followed() && this.visit().on < this.proposal.today());
  protected readonly mayMiss = computed(() => this.proposal.followed() && this.visit().on <= this.proposal.today());
  protected readonly asked = computed(() => {
    const change = this.proposal.change();
    return change?.kind === 'move' && change.visit === this.visit().id ? change : this.visit();
  });

  /** The clinic’s hours on the day that is asked for; null while nobody has told them. */
  protected readonly opening = computed(() => {
    const day = parseCalendarDate(this.asked().on);
    const opening = day === null ? null : openingOn(this.draft.hours(), day);
    if (opening === null) return null;
    return opening === 'closed'
      ? 'The clinic is closed on that weekday.'
      : `Open ${hoursInWords(opening)} on that day.`;
  });

  /** Where it is recorded, and what going there does; null where nothing is and nothing may begin. */
  protected readonly flowsheet = computed(() => {
    const plan = this.sync.record()?.value;
    if (plan === undefined) return null;
    const visits = ['/patients', plan.patientId, 'plans', plan.id, 'visits'];
    const recorded = this.recorded();
    const mayRecord = plan.status === 'active' && this.session.may('visits.write');
    if (recorded !== null && recorded.document !== null && recorded.stage !== 'arrived') {
      const words = recorded.stage === 'in-progress' && mayRecord ? 'Continue the visit' : 'Open the flowsheet';
      return { path: [...visits, recorded.id], query: {}, words };
    }
    const { id, status, on } = this.visit();
    const begins = status === 'planned' && on <= this.proposal.today() && mayRecord;
    return begins ? { path: visits, query: { planned: id }, words: 'Record this visit' } : null;
  });

  protected move(differing: { readonly on?: string; readonly at?: string | null }): void {
    const { id, on, at } = this.visit();
    const asked = { on: this.asked().on, at: this.asked().at, ...differing };
    if (asked.on === on && asked.at === at) this.proposal.leave();
    else this.proposal.propose({ kind: 'move', visit: id, ...asked });
  }

  protected type({ value, validity }: HTMLInputElement, part: 'on' | 'at'): void {
    if (!validity.valid || (part === 'on' && value === '')) return;
    this.move(part === 'on' ? { on: value } : { at: value === '' ? null : value });
  }

  protected look(change: ProposedChange): void {
    this.proposal.propose(change);
    this.focus.toPreview();
  }
}
