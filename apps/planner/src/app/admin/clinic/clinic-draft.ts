import { computed, inject, Injectable, signal } from '@angular/core';
import type { ClinicChangedProblem, ClinicView, MissedChange } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { ClinicApi } from '../../data/clinic-api';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
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
  private readonly read = signal<ClinicView>(none);
  private readonly edits = signal<ClinicEdits>(noEdits);

  readonly present = this.read.asReadonly();
  readonly saving = signal(false);
  readonly failure = signal<Failure | null>(null);
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
    this.failure.set(null);
  }

  /** Saves; answers whether that succeeded. */
  async save(): Promise<boolean> {
    if (this.saving()) return false;
    this.saving.set(true);
    this.failure.set(null);
    try {
      const saved = await firstValueFrom(this.api.save(this.read(), this.clinic()));
      this.discard();
      this.open(saved);
      return true;
    } catch (error) {
      this.keep(failureOf(error));
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  private keep(failure: Failure): void {
    if (failure.kind !== 'problem' || !isProblemWith(failure, 'resource.changed-meanwhile')) {
      this.failure.set(failure);
      return;
    }
    const { current, changes } = failure.problem as ClinicChangedProblem;
    this.missed.set(changes);
    this.open(current);
  }
}
