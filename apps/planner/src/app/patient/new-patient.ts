import { afterNextRender, Component, computed, inject, Injector, signal, viewChild } from '@angular/core';
import { form, submit, type ValidationError } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../data/clinic-calendar';
import { failureOf, faultsByField, isProblemWith, type Failure } from '../data/failure';
import { Notices } from '../data/notices';
import { PatientsApi } from '../data/patients-api';
import { SessionStore } from '../data/session-store';
import { holdWork, UnsavedWork } from '../data/unsaved-work';
import { createRequestKey } from '../data/request-key';
import { serverErrors } from '../forms/server-errors';
import { FailureNote } from '../failure/failure-note';
import { ErrorSummary } from './error-summary';
import { LeaveBar } from './leave-bar';
import { LeaveQuestion } from './leave-question';
import { changedFields, creationOf, emptyDraft, patientFields } from './patient-draft';
import { PatientFields } from './patient-fields';
import { patientRules } from './patient-form-rules';

/** Adds a patient. An attempt that met silence is repeated under the same key, so that nobody is added twice. */
@Component({
  selector: 'app-new-patient',
  imports: [ErrorSummary, FailureNote, LeaveBar, PatientFields],
  templateUrl: './new-patient.html',
  styleUrl: './new-patient.scss',
})
export class NewPatient {
  private readonly api = inject(PatientsApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  private readonly summary = viewChild(ErrorSummary);

  private readonly start = emptyDraft(ownIdIfTherapist());
  private readonly draft = signal(this.start);
  private idempotencyKey = createRequestKey();
  protected readonly fields = form(
    this.draft,
    patientRules(() => this.calendar.today()),
  );
  protected readonly attempted = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly question = new LeaveQuestion();
  protected readonly saving = computed(() => this.fields().submitting());

  constructor() {
    holdWork({
      hasUnsavedWork: () => changedFields(this.start, this.draft()).length > 0,
      askToLeave: () => this.question.ask(),
    });
    afterNextRender(() => this.fields.familyName().focusBoundControl());
  }

  /** Adds the patient and opens the new record. */
  protected async save(): Promise<void> {
    const id = await this.add();
    if (id === null) return;
    this.unsaved.abandon();
    await this.router.navigate(['/patients', id], { replaceUrl: true });
  }

  /** Adds the patient, then goes on to where the person was going. */
  protected async saveAndLeave(): Promise<void> {
    this.question.settle((await this.add()) !== null);
  }

  protected cancel(): void {
    void this.router.navigateByUrl('/patients');
  }

  private async add(): Promise<string | null> {
    this.attempted.set(true);
    this.failure.set(null);
    const added: string[] = [];
    await submit(this.fields, {
      action: async () => {
        try {
          const { value } = await firstValueFrom(this.api.create(creationOf(this.draft()), this.idempotencyKey));
          added.push(value.id);
          this.notices.show({ text: 'Patient added', undo: null });
          return [];
        } catch (error) {
          return this.keep(failureOf(error));
        }
      },
    });
    if (added.length === 0) afterNextRender(() => this.summary()?.focus(), { injector: this.injector });
    return added[0] ?? null;
  }

  private keep(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    // An earlier attempt under this key had arrived after all; the next one, after a look at the list, is a new one.
    if (isProblemWith(failure, 'idempotency.other-body')) this.idempotencyKey = createRequestKey();
    if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, patientFields);
  }
}

function ownIdIfTherapist(): string {
  const session = inject(SessionStore).session();
  return session?.roles.includes('therapist') ? session.user.id : '';
}
