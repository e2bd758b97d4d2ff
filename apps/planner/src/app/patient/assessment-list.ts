import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientView } from '@repattern/contracts';
import { StartAssessment } from '../assessment/start-assessment';
import { AssessmentsApi } from '../data/assessments-api';
import { ClinicCalendar } from '../data/clinic-calendar';
import type { Failure } from '../data/failure';
import { keysetList } from '../data/keyset-list';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { assessmentStatusWording } from '../wording/assessment-status-wording';
import { dayInWords } from '../wording/day-in-words';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { AssessmentImport } from './assessment-import';

const pageRows = 20;

/** The assessments of a patient, newest first, and the ways to the next one. */
@Component({
  selector: 'app-assessment-list',
  imports: [AssessmentImport, EmptyState, FailureNote, Icon, RouterLink, RowSkeleton],
  templateUrl: './assessment-list.html',
  styleUrl: './assessment-list.scss',
})
export class AssessmentList {
  private readonly api = inject(AssessmentsApi);
  private readonly starting = inject(StartAssessment);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly patient = input.required<PatientView>();

  private readonly patientId = computed(() => this.patient().id);
  protected readonly list = keysetList(this.patientId, (id, cursor) => this.api.list(id, { cursor, limit: pageRows }));
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly importing = signal(false);
  protected readonly mayWrite = computed(
    () => this.session.may('assessments.write') && this.patient().archivedAt === null,
  );
  protected readonly draft = computed(() => this.list.state().items.find(({ status }) => status === 'draft') ?? null);
  protected readonly lastSigned = computed(
    () => this.list.state().items.find(({ status }) => status === 'signed') ?? null,
  );
  protected readonly rows = computed(() =>
    this.list.state().items.map((assessment) => ({
      ...assessment,
      day: dayInWords(assessment.assessedOn),
      presentation: presentationInWords(assessment.presentationId, assessment.side) ?? 'No presentation yet',
      state: assessmentStatusWording[assessment.status],
      who: (assessment.signedBy ?? assessment.updatedBy).displayName,
    })),
  );

  protected async start(basedOn: string | null): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(await this.starting.start(this.patient().id, basedOn));
    this.busy.set(false);
  }
}
