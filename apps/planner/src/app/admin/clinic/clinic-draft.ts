import { computed, inject, Injectable, signal } from '@angular/core';
import type { ClinicChangedProblem, ClinicView, MissedChange } from '@repattern/contracts';
import { ClinicApi } from '../../data/clinic-api';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SaveAttempt } from '../save-attempt';
import { clinicChanges } from './clinic-changes';
import { clinicFaults, editedClinic, noEdits, thresholdIn, type ClinicEdits } from './clinic-edits';

const none: ClinicView = {
  ...{ id: '', name: '', timeZone: 'UTC', version: 0, updatedBy: null, updatedAt: null },
  ...{ coSignRequired: false, closures: [], hours: null, equipment: 'all', secondFactorRequired: [], reviewPolicy: {} },
};

/**
 * How the clinic works while somebody changes it. What is changed lies over what counts now, so that it stays when somebody else
 * has saved meanwhile, and is compared with theirs.
 */
@Injectable()
export class ClinicDraft {
  private readonly api = inject(ClinicApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly attempt = new SaveAttempt();
  private readonly read = signal<ClinicView>(none);
  private readonly edits = signal<ClinicEdits>(noEdits);

  readonly present = this.read.asReadonly();
  readonly saving = this.attempt.saving;
  readonly failure = this.attempt.failure;
  /** What others have saved since the page was read, oldest first. */
  readonly missed = signal<readonly MissedChange[]>([]);
  /** The clinic as it would be saved. */
  readonly clinic = computed(() => editedClinic(this.read(), this.edits()));
  readonly faults = computed(() => clinicFaults(this.read(), this.edits()));
  readonly changes = computed(() => clinicChanges(this.read(), this.edits(), this.calendar.today()));
  readonly dirty = computed(() => this.changes().length > 0 || this.faults().length > 0);

  open(read: ClinicView): void {
    this.read.set(read);
  }

  edit(change: (edits: ClinicEdits) => Partial<ClinicEdits>): void {
    this.edits.update((edits) => ({ ...edits, ...change(edits) }));
  }

  threshold(name: Parameters<typeof thresholdIn>[0]): number | null {
    return thresholdIn(name, this.read(), this.edits());
  }

  /** Gives up what was changed. */
  discard(): void {
    this.edits.set(noEdits);
    this.missed.set([]);
    this.attempt.forget();
  }

  /** Saves; answers whether that succeeded. */
  save(): Promise<boolean> {
    return this.attempt.save<ClinicView, ClinicChangedProblem>({
      send: () => this.api.save(this.read(), this.clinic()),
      saved: (saved) => {
        this.discard();
        this.open(saved);
      },
      met: ({ current, changes }) => {
        this.missed.set(changes);
        this.open(current);
      },
    });
  }
}
