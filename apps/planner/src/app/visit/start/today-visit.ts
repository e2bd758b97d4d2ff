import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { forkJoin, map } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { PatientsApi } from '../../data/patients-api';
import { PlansApi } from '../../data/plans-api';
import { readRecord } from '../../data/read-record';
import { SessionStore } from '../../data/session-store';
import { VisitsApi } from '../../data/visits-api';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { weekdayInWords } from '../../wording/day-in-words';
import { spokenName } from '../../wording/patient-wording';
import { planStatusWording } from '../../wording/plan-status-wording';
import { StartVisit } from './start-visit';
import { visitAtHand, type VisitAtHand } from './visit-at-hand';

/** Opens the visit that is at hand: starts it, or goes on with it; else says when the next one is planned. */
@Component({
  selector: 'app-today-visit',
  imports: [EmptyState, FailureNote, RouterLink, RowSkeleton],
  providers: [StartVisit],
  templateUrl: './today-visit.html',
})
export class TodayVisit {
  private readonly calendar = inject(ClinicCalendar);
  private readonly patients = inject(PatientsApi);
  private readonly plans = inject(PlansApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly visits = inject(VisitsApi);
  protected readonly starting = inject(StartVisit);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the plan in the address. */
  readonly planId = input.required<string>();
  /** The visit in the calendar of the plan that the address asks for. */
  readonly planned = input<string>();

  protected readonly record = readRecord(this.planId, (planId) =>
    forkJoin({
      name: this.patients.read(this.id()).pipe(map(({ value }) => spokenName(value))),
      plan: this.plans.read(planId).pipe(map(({ value }) => value)),
      recorded: this.visits.all(planId),
    }),
  );
  protected readonly mayStart = computed(() => this.session.may('visits.write') && this.statusWord() === null);
  /** Why no visit can be started; null where one can. */
  protected readonly statusWord = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read' || state.record.plan.status === 'active') return null;
    return planStatusWording[state.record.plan.status].word.toLowerCase();
  });
  protected readonly atHand = computed<VisitAtHand | null>(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return null;
    const { plan, recorded } = state.record;
    const visits = plan.head?.document.calendar.visits ?? [];
    const today = this.calendar.today();
    return visitAtHand({ recorded, planned: visits, today, wanted: this.planned() ?? null });
  });
  /** When the next visit is planned, in words. */
  protected readonly next = computed(() => {
    const found = this.atHand();
    if (found?.kind === 'planned') return weekdayInWords(found.planned.on, this.calendar.today());
    const next = found?.kind === 'none' ? found.next : null;
    return next === null ? null : weekdayInWords(next.on, this.calendar.today());
  });

  constructor() {
    effect(() => {
      const found = this.atHand();
      untracked(() => void this.open(found));
    });
  }

  /** Starts a visit that was not planned for today. */
  protected async startNow(): Promise<void> {
    await this.start(null);
  }

  private async open(found: VisitAtHand | null): Promise<void> {
    if (found?.kind === 'recorded')
      await this.show(this.session.may('visits.write') ? await this.starting.begin(found.visit) : found.visit.id);
    else if (found?.kind === 'planned' && this.mayStart()) await this.start(found.planned.id);
  }

  private async start(plannedVisitId: string | null): Promise<void> {
    await this.show(await this.starting.start({ planId: this.planId(), plannedVisitId, on: this.calendar.today() }));
  }

  private async show(visitId: string | null): Promise<void> {
    if (visitId === null) return;
    await this.router.navigate(['/patients', this.id(), 'plans', this.planId(), 'visits', visitId], {
      replaceUrl: true,
    });
  }
}
