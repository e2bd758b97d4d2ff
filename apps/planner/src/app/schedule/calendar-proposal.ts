import { computed, inject, Injectable, signal } from '@angular/core';
import type { PlanDocument, Reflow } from '@repattern/domain';
import type { PlanChangedProblem } from '@repattern/contracts';
import { isInForce } from '@repattern/domain/plan/plan-lifecycle';
import { visitsOutsideHours } from '@repattern/domain/schedule/visits-outside-hours';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../data/clinic-calendar';
import { failureOf, isProblemWith, type Failure } from '../data/failure';
import { PlansApi } from '../data/plans-api';
import { SessionStore } from '../data/session-store';
import { etagOf } from '../data/tagged';
import { PlanDraft } from '../plan/plan-draft';
import { PlanSync } from '../plan/plan-sync';
import { proposedChangeInWords } from '../wording/calendar-change-wording';
import { ClinicClosures } from './clinic-closures';
import { closuresAfter, isOfClinic, previewChange, type ProposedChange } from './proposed-change';

/** How a change is made: in the working copy, at once in the plan that is in force, or not by this person. */
export type ChangeManner = 'draft' | 'in-force' | 'none';

/** The change of the calendar that is looked at, with what the plan becomes by it. Each schedule provides its own. */
@Injectable()
export class CalendarProposal {
  private readonly api = inject(PlansApi);
  private readonly clinic = inject(ClinicCalendar);
  private readonly closing = inject(ClinicClosures);
  private readonly draft = inject(PlanDraft);
  private readonly session = inject(SessionStore);
  private readonly sync = inject(PlanSync);
  private readonly proposed = signal<ProposedChange | null>(null);
  private readonly running = signal(false);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly attempted = signal(false);
  private readonly last = signal('');

  readonly change = this.proposed.asReadonly();
  readonly busy = this.running.asReadonly();
  readonly failure = computed(() => this.lastFailure() ?? this.closing.failure());
  /** What was done last, to be read out. */
  readonly done = this.last.asReadonly();
  readonly reason = signal('');
  /** Whether it was said that the visits outside the clinic’s hours are meant. */
  readonly meant = signal(false);

  /** Whether the patient is treated by the plan, so that days before today are over. */
  readonly followed = computed(() => (this.sync.record()?.value.inForce ?? null) !== null);
  readonly today = computed(() => this.clinic.today());
  readonly manner = computed<ChangeManner>(() => {
    if (!this.draft.readonly()) return 'draft';
    const plan = this.sync.record()?.value;
    const standsAlone = plan !== undefined && isInForce(plan.status) && plan.work === 'none';
    return standsAlone && this.draft.mayChange() && this.session.may('plans.sign') ? 'in-force' : 'none';
  });
  /** Whether the change has to be explained: it becomes a revision at once. */
  readonly asksReason = computed(() => {
    const change = this.proposed();
    return this.manner() === 'in-force' && change !== null && !isOfClinic(change);
  });
  readonly reasonMissing = computed(() => this.attempted() && this.asksReason() && this.reason().trim() === '');
  readonly preview = computed<Reflow | null>(() => {
    const change = this.proposed();
    if (change === null) return null;
    const context = { closures: this.draft.closures(), today: this.today(), followed: this.followed() };
    return previewChange(this.draft.document(), change, context);
  });
  /** The visits that the change takes outside the clinic’s hours; those that are so already are no news. */
  readonly outsideHours = computed(() => {
    const [change, preview] = [this.proposed(), this.preview()];
    if (change === null || preview === null || isOfClinic(change)) return [];
    const keeping = { hours: this.draft.hours(), before: this.draft.document(), confirmed: [] };
    return visitsOutsideHours(preview.plan, keeping).filter(({ severity }) => severity === 'block');
  });
  readonly meantMissing = computed(() => this.attempted() && this.outsideHours().length > 0 && !this.meant());
  readonly refused = computed(
    () => this.preview()?.findings.some(({ code }) => code === 'calendar.change-refused') ?? false,
  );
  /** The plan as the calendar shows it: with the change while one is looked at. */
  readonly shown = computed<PlanDocument>(() => this.preview()?.plan ?? this.draft.document());
  /** The closures that the calendar shows. */
  readonly closures = computed(() => {
    const change = this.proposed();
    return change === null ? this.draft.closures() : closuresAfter(this.draft.closures(), change);
  });
  /** What the change does, or null. */
  readonly words = computed(() => {
    const change = this.proposed();
    return change === null ? null : proposedChangeInWords(change, this.draft.document(), this.today());
  });

  /** Shows what the plan becomes by a change; nothing is made of it yet. */
  propose(change: ProposedChange): void {
    this.lastFailure.set(null);
    this.closing.forgetFailure();
    this.attempted.set(false);
    this.last.set('');
    this.meant.set(false);
    this.proposed.set(change);
  }

  /** Leaves everything as it is. */
  leave(): void {
    this.proposed.set(null);
    this.lastFailure.set(null);
    this.closing.forgetFailure();
    this.attempted.set(false);
  }

  /** Makes the change; answers whether that was done. */
  async apply(): Promise<boolean> {
    const change = this.proposed();
    const preview = this.preview();
    if (change === null || preview === null || this.refused() || this.running()) return false;
    this.attempted.set(true);
    if (this.reasonMissing() || this.meantMissing()) return false;
    const words = this.words() ?? '';
    this.running.set(true);
    this.lastFailure.set(null);
    try {
      if (!(await this.make(change, preview.plan))) return false;
      this.leave();
      this.reason.set('');
      this.last.set(`Done. ${words}`);
      return true;
    } finally {
      this.running.set(false);
    }
  }

  private make(change: ProposedChange, plan: PlanDocument): Promise<boolean> {
    if (isOfClinic(change)) return this.closing.save((closures) => closuresAfter(closures, change));
    if (this.manner() === 'in-force') return this.send(plan);
    const meant = this.idsOutsideHours();
    this.draft.outsideHours.update((before) => [...before, ...meant]);
    this.draft.change(this.words() ?? 'Calendar', () => plan);
    return Promise.resolve(true);
  }

  private async send(plan: PlanDocument): Promise<boolean> {
    const record = this.sync.record();
    if (record === null) return false;
    const outsideHours = this.idsOutsideHours();
    const request = {
      ...{ document: plan, reason: this.reason().trim() },
      ...(outsideHours.length === 0 ? {} : { outsideHours }),
    };
    try {
      this.sync.follow(await firstValueFrom(this.api.changeCalendar(record, request)));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.lastFailure.set(failure);
      await this.catchUp(failure, record.value.id);
      return false;
    }
  }

  private idsOutsideHours(): string[] {
    return this.outsideHours().map(({ params }) => String(params['visit']));
  }

  /** Takes the plan as somebody else left it; the change is looked at again on top of that, before it is made. */
  private async catchUp(failure: Failure, id: string): Promise<void> {
    if (failure.kind !== 'problem') return;
    if (isProblemWith(failure, 'resource.changed-meanwhile')) {
      const { current } = failure.problem as PlanChangedProblem;
      this.sync.follow({ value: current, etag: etagOf(current) });
    } else if (isProblemWith(failure, 'plan.draft-open') || isProblemWith(failure, 'plan.status')) {
      await firstValueFrom(this.api.read(id)).then(
        (record) => this.sync.follow(record),
        () => undefined,
      );
    } else if (isProblemWith(failure, 'plan.incomplete')) {
      // The days or hours of the clinic may be others than those that were read with the plan.
      await this.closing.refresh();
    }
  }
}
