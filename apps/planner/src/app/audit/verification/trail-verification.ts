import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VerificationView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { AuditApi } from '../../data/audit-api';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { failureOf, type Failure } from '../../data/failure';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { NotAsked } from '../../ui/not-asked';
import { verificationInWords } from '../../wording/verification-wording';

type Verification =
  | { readonly kind: 'not-yet' | 'running' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly verified: VerificationView };

/** Has the trail verified on demand and says what came of it. What was not verified here and now is never called whole. */
@Component({
  selector: 'app-trail-verification',
  imports: [FailureNote, Icon, NotAsked, RouterLink],
  host: { role: 'group', 'aria-label': 'Verification' },
  templateUrl: './trail-verification.html',
  styleUrl: './trail-verification.scss',
})
export class TrailVerification {
  private readonly api = inject(AuditApi);
  private readonly calendar = inject(ClinicCalendar);

  /** The plan whose chain is verified; null for the whole record of the clinic. */
  readonly planId = input.required<string | null>();

  protected readonly icons = { whole: 'check', unsigned: 'warning', broken: 'stop' } as const;
  protected readonly state = signal<Verification>({ kind: 'not-yet' });
  protected readonly errand = computed(() =>
    this.planId() === null ? 'Verify the record' : 'Verify this plan’s chain',
  );
  protected readonly result = computed(() => {
    const state = this.state();
    if (state.kind !== 'done') return null;
    const { verified } = state;
    const moment = (instant: string): string => this.calendar.moment(instant);
    return {
      ...verificationInWords(verified, moment),
      at: moment(verified.at),
      events: this.planId() === null ? eventsOf(verified) : null,
    };
  });

  protected async verify(): Promise<void> {
    if (this.state().kind === 'running') return;
    this.state.set({ kind: 'running' });
    try {
      const verified = await firstValueFrom(this.api.verify(this.planId()));
      this.state.set({ kind: 'done', verified });
    } catch (error) {
      this.state.set({ kind: 'failed', failure: failureOf(error) });
    }
  }
}

/** The part of the event log in which the broken chain is; null where the log has no such part. */
function eventsOf({ broken }: VerificationView): Readonly<Record<string, string>> | null {
  const kind = broken?.stream.kind;
  return broken && (kind === 'plan' || kind === 'patient' || kind === 'person') ? { [kind]: broken.stream.id } : null;
}
