import { computed, inject, Injectable, signal } from '@angular/core';
import type { ReviewQueueRow, ReviewReasonView } from '@repattern/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { failureOf, type Failure } from '../../data/failure';
import { Notices } from '../../data/notices';
import { ReviewsApi } from '../../data/reviews-api';
import { SessionStore } from '../../data/session-store';
import { spokenName } from '../../wording/patient-wording';
import { weekdayInWords } from '../../wording/day-in-words';
import type { Snooze } from './snooze-form';

/** What a supervisor does about a plan from the queue. Each queue provides its own; rows show at once what was done. */
@Injectable()
export class QueueActions {
  private readonly api = inject(ReviewsApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly changed = signal<ReadonlyMap<string, ReviewQueueRow | null>>(new Map());
  private readonly refused = signal<Failure | null>(null);
  private readonly working = signal<string | null>(null);

  readonly mayAct = computed(() => this.session.may('reviews.write'));
  /** Why the last thing was not done. */
  readonly failure = this.refused.asReadonly();
  /** Identifier of the plan that something is being done about. */
  readonly busy = this.working.asReadonly();

  /** Rows as they are after what was done; those that no longer wait are left out. */
  applied(rows: readonly ReviewQueueRow[]): readonly ReviewQueueRow[] {
    const changed = this.changed();
    return rows.flatMap((row) => {
      const now = changed.get(row.planId);
      return now === null ? [] : [now ?? row];
    });
  }

  /** Rows that no longer wait. */
  gone(rows: readonly ReviewQueueRow[]): readonly ReviewQueueRow[] {
    return rows.filter(({ planId }) => this.changed().get(planId) === null);
  }

  /** Takes the rows as they are read from now on. */
  forget(): void {
    this.changed.set(new Map());
    this.refused.set(null);
  }

  /** Assigns a plan to oneself, or to nobody again where it is one’s own. */
  async assignToMe(row: ReviewQueueRow): Promise<void> {
    const me = this.session.session()?.user;
    if (me === undefined) return;
    const assignee = row.assignee?.id === me.id ? null : { id: me.id, displayName: me.displayName };
    const instead = row.assignee?.id ?? null;
    const done = await this.run(row, this.api.assign(row.planId, assignee?.id ?? null, instead));
    if (done) this.show({ ...row, assignee });
  }

  async snooze(row: ReviewQueueRow, snooze: Snooze): Promise<boolean> {
    const done = await this.run(row, this.api.snooze(row.planId, snooze));
    if (done) {
      this.remove(row);
      const day = weekdayInWords(snooze.until, this.calendar.today());
      this.notices.show({ text: `${spokenName(row.patient)} rests until ${day}.`, undo: null });
    }
    return done;
  }

  async resolve(row: ReviewQueueRow, reasons: readonly ReviewReasonView[], note: string): Promise<boolean> {
    const done = await this.run(row, this.api.resolve(row.planId, reasons, note));
    if (!done) return false;
    const left = row.reasons.filter((reason) => !reasons.includes(reason));
    const [gravest] = left;
    if (gravest === undefined) this.remove(row);
    else this.show({ ...row, reasons: left, level: gravest.level });
    const words = left.length === 0 ? 'Resolved' : `${reasons.length} of ${row.reasons.length} reasons resolved`;
    this.notices.show({ text: `${spokenName(row.patient)}: ${words}.`, undo: null });
    return true;
  }

  private show(row: ReviewQueueRow): void {
    this.changed.update((changed) => new Map(changed).set(row.planId, row));
  }

  private remove({ planId }: ReviewQueueRow): void {
    this.changed.update((changed) => new Map(changed).set(planId, null));
  }

  private async run({ planId }: ReviewQueueRow, request: Observable<unknown>): Promise<boolean> {
    if (this.working() !== null) return false;
    this.working.set(planId);
    this.refused.set(null);
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.refused.set(failureOf(error));
      return false;
    } finally {
      this.working.set(null);
    }
  }
}
