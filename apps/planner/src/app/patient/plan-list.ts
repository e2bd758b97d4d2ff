import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientView, PlanSummary } from '@repattern/contracts';
import { AssessmentsApi } from '../data/assessments-api';
import { ClinicCalendar } from '../data/clinic-calendar';
import { keysetList } from '../data/keyset-list';
import { PlansApi } from '../data/plans-api';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { dayInWords } from '../wording/day-in-words';
import { phaseInWords } from '../wording/phase-wording';
import { planStatusWording } from '../wording/plan-status-wording';
import { VisitList } from './visit-list';

const pageRows = 20;
const assessmentsLookedAt = 20;

/** The plans of a patient, newest first, and the way to the next one. */
@Component({
  selector: 'app-plan-list',
  imports: [EmptyState, FailureNote, Icon, RouterLink, RowSkeleton, VisitList],
  templateUrl: './plan-list.html',
  styleUrls: ['./assessment-list.scss', './plan-list.scss'],
})
export class PlanList {
  private readonly api = inject(PlansApi);
  private readonly assessments = inject(AssessmentsApi);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly patient = input.required<PatientView>();

  private readonly patientId = computed(() => this.patient().id);
  protected readonly list = keysetList(this.patientId, (id, cursor) => this.api.list(id, { cursor, limit: pageRows }));
  private readonly assessed = keysetList(this.patientId, (id, cursor) =>
    this.assessments.list(id, { cursor, limit: assessmentsLookedAt }),
  );
  protected readonly mayWrite = computed(() => this.session.may('plans.write') && this.patient().archivedAt === null);
  protected readonly signed = computed(() => this.assessed.state().items.some(({ status }) => status === 'signed'));
  protected readonly assessmentsKnown = computed(() => this.assessed.state().phase !== 'loading');
  /** The new plan that was never signed, or null. */
  protected readonly open = computed(() => this.list.state().items.find(({ status }) => status === 'draft') ?? null);
  /** The plan by which the patient is treated, where a visit can be recorded. */
  protected readonly treated = computed(() => {
    const mayVisit = this.session.may('visits.write') && this.patient().archivedAt === null;
    return mayVisit ? (this.list.state().items.find(({ status }) => status === 'active') ?? null) : null;
  });
  /** The newest plan that came in force, whose visits are listed. */
  protected readonly followed = computed(() => {
    if (!this.session.may('visits.read')) return null;
    return this.list.state().items.find(({ phase }) => phase !== null) ?? null;
  });
  protected readonly rows = computed(() =>
    this.list.state().items.map((plan) => ({
      ...plan,
      day: dayInWords(plan.startOn),
      presentation: presentationInWords(plan.presentationId, plan.side) ?? 'No presentation',
      state: planStatusWording[plan.status],
      about: aboutOf(plan),
      who: plan.updatedBy.displayName,
    })),
  );
}

/** How far the treatment is, how long it is planned, which revision is in force, and whether the next one is written. */
function aboutOf({ phase, weeks, headNumber, work, status }: PlanSummary): string {
  const inPhase = phase === null ? [] : [phaseInWords(phase.number)];
  const revision = headNumber === null ? [] : [`revision ${headNumber}`];
  const next =
    status === 'draft' || work === 'none' ? [] : [work === 'open' ? 'changes open' : 'changes await co-signature'];
  return [...inPhase, `${weeks} weeks`, ...revision, ...next].join(' · ');
}
