import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ItemId } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { presentDangers } from '../../assessment/present-dangers';
import { Notices } from '../../data/notices';
import type { ReadRecord } from '../../data/read-record';
import { SessionStore } from '../../data/session-store';
import { PatientBar } from '../../patient/patient-bar';
import { shownDocument } from '../../plan/plan-documents';
import { offerShortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import { precautionName } from '../../wording/assessment-entry-wording';
import { presentationInWords } from '../../wording/assessment-presentation-wording';
import { phaseInWords } from '../../wording/phase-wording';
import { planStatusWording } from '../../wording/plan-status-wording';
import { Reviewing } from '../reviewing';
import { ReviewRound } from '../review-round';
import { DoseList } from './dose-list';
import { GoneItemPanel } from './gone-item-panel';
import { ItemPanel } from './item-panel';
import type { ComparedChanges } from './plan-changes-record';
import type { ReviewedPlan } from './plan-review-record';
import { ReviewChanges } from './review-changes';
import { ReviewFooter } from './review-footer';
import { ReviewPlanPanel } from './review-plan-panel';
import { ReviewReasons } from './review-reasons';
import { ReviewTimeline } from './review-timeline';
import { rowBeside } from './row-beside';

/** A plan as a supervisor reads it: why, what changed, every dose, what happened; and beside it what is selected. */
@Component({
  selector: 'app-plan-review-sheet',
  imports: [
    DoseList,
    GoneItemPanel,
    Icon,
    ItemPanel,
    PatientBar,
    ReviewChanges,
    ReviewFooter,
    ReviewPlanPanel,
    ReviewReasons,
    ReviewTimeline,
    RouterLink,
  ],
  providers: [Reviewing],
  host: { '(document:keydown.control.enter)': 'approve($event)', '(keydown.escape)': 'closePanel()' },
  templateUrl: './plan-review-sheet.html',
  styleUrl: './plan-review-sheet.scss',
})
export class PlanReviewSheet {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly round = inject(ReviewRound);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly column = viewChild.required<ElementRef<HTMLElement>>('column');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  private readonly footer = viewChild.required(ReviewFooter);
  private readonly reasonsPart = viewChild.required(ReviewReasons);
  protected readonly reviewing = inject(Reviewing);

  private opener: HTMLElement | null = null;

  readonly opened = input.required<ReviewedPlan>();
  /** What changed between the revisions that the address names. */
  readonly compared = input.required<ReadRecord<ComparedChanges>>();

  protected readonly selected = signal<ItemId | null>(null);
  /** Whether the panel is wanted, where there is no room for it all the time. */
  protected readonly panelOpen = signal(false);
  protected readonly review = computed(() => this.reviewing.review() ?? this.opened().review);
  protected readonly plan = computed(() => this.opened().plan.head?.document ?? shownDocument(this.opened().plan));
  protected readonly item = computed(() => {
    const selected = this.selected();
    return selected === null ? null : findItem(this.plan(), selected);
  });
  protected readonly planPath = computed(() => ['/patients', this.opened().patient.id, 'plans', this.opened().plan.id]);
  protected readonly presentation = computed(() => {
    const { id, side } = this.plan().presentation;
    return presentationInWords(id, side);
  });
  protected readonly phase = computed(() => this.opened().plan.phase?.number ?? this.plan().phases[0]?.number ?? 1);
  protected readonly standing = computed(() => {
    const { phase } = this.opened().plan;
    return phase === null ? null : phaseInWords(phase.number);
  });
  protected readonly dangers = computed(() => presentDangers(this.opened().assessment.document).map(precautionName));
  protected readonly status = computed(() => {
    const { icon, word } = planStatusWording[this.review().status];
    const { head } = this.review();
    return { icon, words: head === null ? word : `${word}, revision ${head}` };
  });
  protected readonly mayCoSign = computed(
    () => this.opened().plan.work === 'awaiting-co-sign' && this.session.may('plans.co-sign'),
  );

  constructor() {
    effect(() => {
      const { review } = this.opened();
      untracked(() => this.reviewing.open(review));
    });
    offerShortcuts([
      { keys: ['j'], label: 'Next change or dose', run: () => this.step('next') },
      { keys: ['k'], label: 'Change or dose before', run: () => this.step('previous') },
      { keys: ['Enter'], label: 'Why it is what it is', run: null },
      { keys: ['w'], label: 'Go to what stands beside it; Esc goes back', run: () => this.enterPanel() },
      { keys: ['Ctrl ↵'], label: 'Approve the plan', run: null },
      { keys: ['t'], label: 'Return the plan with what to change', run: () => this.footer().askToReturn() },
      { keys: ['r'], label: 'Resolve reasons', run: () => this.reasonsPart().ask() },
    ]);
    if (!this.session.may('reviews.queue')) return;
    offerShortcuts([{ keys: ['n'], label: 'Next plan of the queue', run: () => void this.goOn() }]);
  }

  protected select(item: ItemId | null): void {
    this.selected.set(item);
    if (item !== null) this.showPanel();
  }

  /** Shows the panel and puts the focus into it; it comes back on closing. */
  protected enterPanel(): void {
    this.openPanel((panel) => panel.querySelector<HTMLElement>('[data-first-focus]')?.focus());
  }

  protected closePanel(): void {
    this.panelOpen.set(false);
    this.selected.set(null);
    if (this.opener?.isConnected === true) this.opener.focus();
    this.opener = null;
  }

  /** Shows the panel. What it is about keeps the focus and stays in sight, unless the panel takes its place. */
  private showPanel(): void {
    this.openPanel((panel) => {
      if (getComputedStyle(panel).position === 'absolute') this.enterPanel();
      else this.opener?.scrollIntoView({ block: 'nearest' });
    });
  }

  private openPanel(then: (panel: HTMLElement) => void): void {
    const focused = this.document.activeElement;
    const panel = this.panel().nativeElement;
    if (focused instanceof HTMLElement && !panel.contains(focused)) this.opener = focused;
    this.panelOpen.set(true);
    afterNextRender(() => then(panel), { injector: this.injector });
  }

  protected approve(event: Event): void {
    if (event.defaultPrevented || this.document.querySelector('dialog[open]') !== null) return;
    const target = event.target;
    if (target instanceof HTMLElement && target.closest('form') !== null) return;
    event.preventDefault();
    void this.footer().approve();
  }

  /** Goes to the next plan that waits, or back to the queue when none does. */
  protected async goOn(): Promise<void> {
    const next = await this.round.after(this.opened().plan.id).catch(() => null);
    if (next === null) this.notices.show({ text: 'Nothing else waits in this part of the queue.', undo: null });
    await this.router.navigate(next === null ? ['/review'] : ['/review/plans', next]);
  }

  private step(to: 'next' | 'previous'): void {
    rowBeside(this.column().nativeElement, this.document.activeElement, to)?.focus();
  }
}
