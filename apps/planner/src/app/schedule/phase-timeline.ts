import { Component, computed, inject } from '@angular/core';
import type { PhaseNumber, QuantityField } from '@repattern/domain';
import { DoseNumber } from '../ui/dose-number';
import { PlanDraft } from '../plan/plan-draft';
import { numberInWords } from '../wording/section-words';
import { CalendarProposal } from './calendar-proposal';
import { phaseBands, type PhaseBand } from './phase-band';
import { ScheduleFocus } from './schedule-focus';

type Rhythm = 'weeks' | 'visitsPerWeek';

const fields: Readonly<Record<Rhythm, QuantityField>> = {
  weeks: {
    ...{ kind: 'quantity', key: 'weeks', label: 'Weeks', unit: 'wk', step: 1, whole: true },
    ...{ usual: [1, 52], hard: [1, 52], optional: false, note: null, source: 'policy' },
  },
  visitsPerWeek: {
    ...{ kind: 'quantity', key: 'visitsPerWeek', label: 'Visits a week', unit: '/wk', step: 0.5, whole: false },
    ...{ usual: [0, 7], hard: [0, 7], optional: false, note: null, source: 'policy' },
  },
};

interface Drag {
  readonly phase: PhaseNumber;
  readonly weeks: number;
  readonly from: number;
  readonly pixelsPerWeek: number;
}

/** The phases one after the other in time. Each is lengthened at its end: dragged, by arrow keys, or as a number. */
@Component({
  selector: 'app-phase-timeline',
  imports: [DoseNumber],
  templateUrl: './phase-timeline.html',
  styleUrl: './phase-timeline.scss',
})
export class PhaseTimeline {
  private readonly draft = inject(PlanDraft);
  private readonly focus = inject(ScheduleFocus);
  private readonly proposal = inject(CalendarProposal);
  private drag: Drag | null = null;

  protected readonly fields = fields;
  protected readonly amount = numberInWords;
  protected readonly changeable = computed(() => this.proposal.manner() !== 'none');
  protected readonly bands = computed(() =>
    phaseBands(this.proposal.shown(), this.draft.document(), this.proposal.today()),
  );
  protected readonly weeks = computed(() => this.bands().reduce((sum, { weeks }) => sum + weeks, 0));

  // Keys may follow each other faster than the page is drawn.
  protected stepByKey(event: KeyboardEvent, phase: PhaseNumber): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    const weeks = this.bands().find((band) => band.phase === phase)?.weeks ?? 0;
    if (step !== undefined) this.lengthen(phase, weeks + step);
    else if (event.key === 'Enter' && this.proposal.change() !== null) this.focus.toPreview();
    else return;
    event.preventDefault();
  }

  protected take(event: PointerEvent, { phase, weeks }: PhaseBand): void {
    const handle = event.currentTarget as HTMLElement;
    const band = handle.closest<HTMLElement>('li');
    if (band === null || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    this.drag = { phase, weeks, from: event.clientX, pixelsPerWeek: band.offsetWidth / weeks };
  }

  protected pull(event: PointerEvent): void {
    if (this.drag === null) return;
    const { phase, weeks, from, pixelsPerWeek } = this.drag;
    this.lengthen(phase, weeks + Math.round((event.clientX - from) / pixelsPerWeek));
  }

  protected release(): void {
    this.drag = null;
  }

  // What is no number yet is being typed; the phase keeps what it has until it is one.
  protected type(key: Rhythm, phase: PhaseNumber, value: number | undefined): void {
    if (value === undefined || Number.isNaN(value)) return;
    if (key === 'weeks') this.lengthen(phase, value);
    else this.repeat(phase, value);
  }

  protected hold(phase: PhaseNumber): void {
    this.proposal.propose({ kind: 'hold', phase, weeks: 1 });
    this.focus.toPreview();
  }

  private lengthen(phase: PhaseNumber, weeks: number): void {
    const [least, most] = fields.weeks.hard;
    if (!Number.isInteger(weeks) || weeks < least || weeks > most) return;
    if (this.before(phase)?.weeks === weeks) this.proposal.leave();
    else this.proposal.propose({ kind: 'phase-length', phase, weeks });
  }

  private repeat(phase: PhaseNumber, visitsPerWeek: number): void {
    const [least, most] = fields.visitsPerWeek.hard;
    if (visitsPerWeek < least || visitsPerWeek > most) return;
    if (this.before(phase)?.visitsPerWeek === visitsPerWeek) this.proposal.leave();
    else this.proposal.propose({ kind: 'frequency', phase, visitsPerWeek });
  }

  private before(phase: PhaseNumber) {
    return this.draft.document().phases.find(({ number }) => number === phase);
  }
}
