import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { VisitDraft } from '../visit-draft';
import { readPauses, storePauses, type Pauses } from './stored-pauses';

const tickMilliseconds = 15_000;
const minuteMilliseconds = 60_000;
/** A visit that was left open over night has no length that anybody measured. */
const longestMinutes = 240;

/** How long the visit has gone on. It runs by itself from the start, and can stand still. Each visit screen provides its own. */
@Injectable()
export class VisitTimer {
  private readonly draft = inject(VisitDraft);
  private readonly now = signal(Date.now());
  private readonly visitId = signal('');
  private readonly pauses = signal<Pauses>({ pausedMilliseconds: 0, pausedAt: null });

  /** Whether it stands still. */
  readonly paused = computed(() => this.pauses().pausedAt !== null);
  /** Whole minutes since the start without the pauses; null before the start, and where they say nothing any more. */
  readonly minutes = computed(() => {
    const { startedAt } = this.draft.document().time;
    if (startedAt === null || this.draft.readonly()) return null;
    const { pausedMilliseconds, pausedAt } = this.pauses();
    const until = pausedAt ?? this.now();
    const minutes = Math.floor((until - Date.parse(startedAt) - pausedMilliseconds) / minuteMilliseconds);
    return minutes < 0 || minutes > longestMinutes ? null : minutes;
  });

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), tickMilliseconds);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Goes on with the pauses that this device keeps of a visit. */
  open(visitId: string): void {
    this.visitId.set(visitId);
    this.pauses.set(readPauses(visitId));
  }

  /** Lets it stand still, or run on. */
  toggle(): void {
    const at = Date.now();
    const { pausedMilliseconds, pausedAt } = this.pauses();
    const pauses: Pauses =
      pausedAt === null
        ? { pausedMilliseconds, pausedAt: at }
        : { pausedMilliseconds: pausedMilliseconds + at - pausedAt, pausedAt: null };
    this.now.set(at);
    this.pauses.set(pauses);
    storePauses(this.visitId(), pauses);
  }
}
