import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import type { EventFileFormat } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { AuditApi, type EventsWanted } from '../../data/audit-api';
import { failureOf, type Failure } from '../../data/failure';
import { saveFile } from '../../data/save-file';
import { FailureNote } from '../../failure/failure-note';

const formats: readonly { readonly format: EventFileFormat; readonly label: string }[] = [
  { format: 'csv', label: 'CSV' },
  { format: 'ndjson', label: 'NDJSON' },
];

/** Takes the events as a file, having said which ones. */
@Component({
  selector: 'app-event-export',
  imports: [FailureNote],
  host: { role: 'group', 'aria-label': 'Export' },
  template: `
    <p>
      <span class="quiet">Export </span>{{ words()
      }}<span class="quiet">, names included; the export is recorded.</span>
    </p>
    @for (one of files(); track one.format) {
      @if (one.address; as address) {
        <a class="button" download [href]="address">{{ one.label }}</a>
      } @else {
        <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="save(one.format)">
          {{ one.label }}
        </button>
      }
    }
    @if (failure(); as failed) {
      <app-failure-note [failure]="failed" [retryable]="false" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-size: var(--text-13);
    }
    app-failure-note {
      flex-basis: 100%;
    }
  `,
})
export class EventExport {
  private readonly api = inject(AuditApi);
  private readonly document = inject(DOCUMENT);

  readonly wanted = input.required<EventsWanted>();
  readonly text = input.required<string>();
  /** Which events these are. */
  readonly words = input.required<string>();

  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  // A text may be a name, which stands in no address.
  protected readonly files = computed(() =>
    formats.map(({ format, label }) => ({
      ...{ format, label },
      address: this.text() === '' ? this.api.fileAddress(this.wanted(), format) : null,
    })),
  );

  protected async save(format: EventFileFormat): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const content = await firstValueFrom(this.api.foundFile(this.wanted(), this.text(), format));
      saveFile(this.document, content, `event-log.${format}`);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
    this.busy.set(false);
  }
}
