import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../data/clinic-calendar';
import { failureOf } from '../data/failure';
import { Notices } from '../data/notices';
import { PatientsApi } from '../data/patients-api';
import type { Tagged } from '../data/tagged';
import { SessionStore } from '../data/session-store';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../failure/failure-note';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { failureInWords } from '../wording/failure-wording';
import { WhoLooked } from '../audit/access/who-looked';
import { AssessmentList } from './assessment-list';
import { PatientBar } from './patient-bar';
import { PatientDetails } from './patient-details';
import { PatientEditor } from './patient-editor';
import { patientRecord } from './patient-record';
import { PlanList } from './plan-list';

/** One patient: who it is, and the record's details, edited in place. */
@Component({
  selector: 'app-patient',
  imports: [
    AssessmentList,
    EmptyState,
    FailureNote,
    Icon,
    PatientBar,
    PatientDetails,
    PatientEditor,
    PlanList,
    RouterLink,
    RowSkeleton,
    WhoLooked,
  ],
  templateUrl: './patient.html',
  styleUrl: './patient.scss',
})
export class Patient {
  private readonly api = inject(PatientsApi);
  private readonly notices = inject(Notices);
  private readonly calendar = inject(ClinicCalendar);
  protected readonly session = inject(SessionStore);

  /** Identifier in the address. */
  readonly id = input.required<string>();

  protected readonly record = patientRecord(this.id);
  protected readonly editing = linkedSignal({ source: this.id, computation: () => false });
  protected readonly savedAt = linkedSignal({ source: this.id, computation: () => '' });
  protected readonly archiving = signal(false);

  constructor() {
    offerShortcuts([{ keys: ['e'], label: 'Edit the details', run: () => this.edit() }]);
  }

  protected edit(): void {
    if (this.record.state().kind === 'read' && this.session.may('patients.write')) this.editing.set(true);
  }

  protected finish(record: Tagged<PatientView>): void {
    this.record.replace(record);
    this.savedAt.set(this.calendar.moment(record.value.updatedAt));
    this.editing.set(false);
  }

  /** Archives or takes back; offers to undo it. */
  protected async setArchived(record: Tagged<PatientView>, archived: boolean): Promise<void> {
    if (this.archiving()) return;
    this.archiving.set(true);
    try {
      const changed = await firstValueFrom(this.api.update(record, { archived }));
      if (this.id() === changed.value.id) this.record.replace(changed);
      this.notices.show({
        text: archived ? 'Record archived' : 'Record restored',
        undo: () => void this.setArchived(changed, !archived),
      });
    } catch (error) {
      const { what, next } = failureInWords(failureOf(error));
      this.notices.show({ text: `Nothing was changed. ${what} ${next}`, undo: null });
    } finally {
      this.archiving.set(false);
    }
  }
}
