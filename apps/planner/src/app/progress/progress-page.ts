import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanDocument } from '@repattern/domain';
import { presentDangers } from '../assessment/present-dangers';
import { ClinicCalendar } from '../data/clinic-calendar';
import { LibraryStore } from '../data/library-store';
import { SessionStore } from '../data/session-store';
import { PatientBar } from '../patient/patient-bar';
import { inForceDocument, shownDocument } from '../plan/plan-documents';
import { ChartFigure } from '../ui/chart/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { precautionName } from '../wording/assessment-entry-wording';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { dayInWords } from '../wording/day-in-words';
import { phaseInWords } from '../wording/phase-wording';
import { planStatusWording } from '../wording/plan-status-wording';
import { isAskedFor } from './asked-for';
import { DoseSection } from './dose-section';
import { drawnCourse } from './drawn-course';
import type { PlanCourse } from './progress-record';

const lanes = [
  { lane: 'clinic', title: 'Doses in the clinic' },
  { lane: 'home', title: 'Doses at home, as demonstrated at visits' },
] as const;

/** The course of a plan in charts: what came of it, pain, measures, doses, and how the patient kept to it. */
@Component({
  selector: 'app-progress-page',
  imports: [ChartFigure, DoseSection, EmptyState, Icon, PatientBar, RouterLink],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.scss',
})
export class ProgressPage {
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
  private readonly library = inject(LibraryStore);
  private readonly session = inject(SessionStore);

  readonly course = input.required<PlanCourse>();
  /** Identifiers of items that are looked at first. */
  readonly asked = input<readonly string[]>([]);

  protected readonly asTables = signal(false);
  private readonly plan = computed<PlanDocument>(
    () => inForceDocument(this.course().plan) ?? shownDocument(this.course().plan),
  );
  protected readonly drawn = computed(() =>
    drawnCourse(this.course(), {
      plan: this.plan(),
      today: this.calendar.today(),
      exercise: (id) => this.library.entries().get(id)?.exercise.name ?? 'An exercise that is not in the library',
    }),
  );
  /** Courses of the items that are looked at first. */
  protected readonly askedDoses = computed(() =>
    (this.drawn()?.doses ?? []).filter((figure) => isAskedFor(figure, this.plan(), this.asked())),
  );
  protected readonly doses = computed(() => {
    const asked = this.askedDoses();
    const others = (this.drawn()?.doses ?? []).filter((figure) => !asked.includes(figure));
    return lanes
      .map(({ lane, title }) => ({ key: `doses-${lane}`, title, figures: others.filter((one) => one.lane === lane) }))
      .filter(({ figures }) => figures.length > 0);
  });

  protected readonly planPath = computed(() => ['/patients', this.course().patient.id, 'plans', this.course().plan.id]);
  protected readonly mayVisit = computed(() => {
    const { patient, plan } = this.course();
    return plan.status === 'active' && patient.archivedAt === null && this.session.may('visits.write');
  });
  protected readonly presentation = computed(() => {
    const { id, side } = this.plan().presentation;
    return presentationInWords(id, side);
  });
  protected readonly standing = computed(() => {
    const { phase } = this.course().plan;
    return phase === null ? null : `${phaseInWords(phase.number)} since ${dayInWords(phase.since)}`;
  });
  protected readonly dangers = computed(() => {
    const newest = this.course().assessments.at(-1);
    return newest === undefined ? [] : presentDangers(newest.document).map(precautionName);
  });
  protected readonly status = computed(() => planStatusWording[this.course().plan.status]);

  protected print(): void {
    this.document.defaultView?.print();
  }
}
