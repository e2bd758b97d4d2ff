import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisitView } from '@repattern/contracts';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { ClinicCalendar } from '../../data/clinic-calendar';
import type { Tagged } from '../../data/tagged';
import { FailureNote } from '../../failure/failure-note';
import { planNaming } from '../../plan/plan-naming';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { weekdayInWords } from '../../wording/day-in-words';
import { planChangeInWords } from '../../wording/plan-change-wording';
import { planStatusWording } from '../../wording/plan-status-wording';
import { VisitDraft } from '../visit-draft';
import { VisitAddenda } from './visit-addenda';
import { visitOutcome } from './visit-outcome';

/** What came of a visit that is over: who finished it, what the plan became, when the next one is, and what was corrected since. */
@Component({
  selector: 'app-finished-panel',
  imports: [FailureNote, Icon, RouterLink, RowSkeleton, VisitAddenda],
  host: { role: 'group', 'aria-labelledby': 'finished-title' },
  templateUrl: './finished-panel.html',
  styleUrl: './finished-panel.scss',
})
export class FinishedPanel {
  private readonly draft = inject(VisitDraft);
  private readonly calendar = inject(ClinicCalendar);

  readonly visit = input.required<VisitView>();
  /** Entries that came too late, put before the person as an addendum. */
  readonly proposed = input('');
  readonly added = output<Tagged<VisitView>>();

  protected readonly outcome = visitOutcome(this.visit);
  protected readonly title = computed(() => {
    const { finishedAt, finishedBy } = this.visit();
    const by = finishedBy === null ? '' : ` by ${finishedBy.displayName}`;
    return finishedAt === null ? `Finished${by}` : `Finished${by}, ${this.calendar.moment(finishedAt)}`;
  });
  protected readonly revision = computed(() => {
    const state = this.outcome.state();
    return state.kind === 'read' ? state.record.revision : null;
  });
  /** What changed between the plan by which the day began and the one that came of it, in words. */
  protected readonly changes = computed(() => {
    const revision = this.revision();
    if (revision === null) return [];
    const naming = planNaming(revision.document, this.draft.exercises());
    return diffPlans(this.draft.planContext().plan, revision.document).map((change) =>
      planChangeInWords(change, naming),
    );
  });
  /** Why no visit takes place for now; null while the plan is carried out. */
  protected readonly halted = computed(() => {
    const state = this.outcome.state();
    if (state.kind !== 'read' || state.record.plan.status === 'active') return null;
    return `The plan is ${planStatusWording[state.record.plan.status].word.toLowerCase()}.`;
  });
  protected readonly next = computed(() => {
    const state = this.outcome.state();
    if (state.kind !== 'read') return null;
    const planned = state.record.plan.head?.document.calendar.visits ?? [];
    const visit = planned.find(({ status, on }) => status === 'planned' && on > this.visit().on);
    return visit === undefined ? null : weekdayInWords(visit.on, this.calendar.today());
  });
  protected readonly planPath = computed(() => ['/patients', this.visit().patientId, 'plans', this.visit().planId]);
}
