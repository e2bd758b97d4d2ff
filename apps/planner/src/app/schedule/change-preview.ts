import { Component, computed, inject, output } from '@angular/core';
import type { VisitChange } from '@repattern/domain';
import { FailureNote } from '../failure/failure-note';
import { PlanDraft } from '../plan/plan-draft';
import { Icon } from '../ui/icon';
import { visitChangeInWords, visitChangesInWords } from '../wording/calendar-change-wording';
import { weekdayInWords } from '../wording/day-in-words';
import { planFindingInWords, planFindingPlace } from '../wording/plan-finding-wording';
import { CalendarProposal } from './calendar-proposal';
import { OutsideHours } from './outside-hours';

const shownRows = 8;

/** What a change would do, before it is made: what moves from where to where, what speaks against it; apply it or leave it. */
@Component({
  selector: 'app-change-preview',
  imports: [FailureNote, Icon, OutsideHours],
  host: { role: 'region', 'aria-labelledby': 'preview-title' },
  templateUrl: './change-preview.html',
  styleUrl: './change-preview.scss',
})
export class ChangePreview {
  private readonly draft = inject(PlanDraft);
  protected readonly proposal = inject(CalendarProposal);

  readonly applied = output();
  readonly left = output();

  private readonly changes = computed(() => this.proposal.preview()?.changes ?? []);
  protected readonly summary = computed(() => visitChangesInWords(this.changes()));
  protected readonly rows = computed(() =>
    this.changes().map((change) => ({
      visit: change.visit,
      where: this.whereOf(change),
      ...visitChangeInWords(change, this.proposal.today()),
    })),
  );
  protected readonly first = computed(() => this.rows().slice(0, shownRows));
  protected readonly further = computed(() => this.rows().slice(shownRows));
  /** What was said about the plan before it changes is no news of the change. */
  protected readonly findings = computed(() => {
    const before = new Set(this.draft.findings().map((finding) => JSON.stringify(finding)));
    return (this.proposal.preview()?.findings ?? [])
      .filter((finding) => !before.has(JSON.stringify(finding)))
      .map((finding) => ({
        severity: finding.severity,
        words: planFindingInWords(finding, this.draft.naming()),
        place: planFindingPlace(finding, this.draft.naming()),
      }));
  });

  /** The phase of a visit that changes its day; the day of one that keeps it. */
  private whereOf({ kind, visit, phase }: VisitChange): string {
    const on = this.proposal.shown().calendar.visits.find(({ id }) => id === visit)?.on;
    const keepsDay = kind === 'status' || kind === 'phase' || kind === 'time';
    return keepsDay && on !== undefined ? weekdayInWords(on, this.proposal.today()) : `phase ${phase}`;
  }
}
