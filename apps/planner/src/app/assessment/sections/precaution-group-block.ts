import { Component, computed, input, output } from '@angular/core';
import type { Contraindication, ContraindicationId, PrecautionRecord, Precautions } from '@repattern/domain';
import { fieldBeside } from '../../ui/field-beside';
import { isShifted } from '../../ui/is-shifted';
import { openInWords } from '../../wording/section-precautions';
import { PrecautionRow } from './precaution-row';

/** What is answered of one precaution. */
export interface PrecautionAnswer {
  readonly flag: ContraindicationId;
  /** Null when the answer was taken back. */
  readonly record: PrecautionRecord | null;
}

/** Precautions that are asked together. Shift and N answer those of them that are shown and open with no. */
@Component({
  selector: 'app-precaution-group',
  imports: [PrecautionRow],
  host: { role: 'group', '[attr.aria-label]': 'label()', '(keydown)': 'press($event)' },
  template: `
    <header>
      <h3>{{ label() }}</h3>
      <span class="quiet">{{ count() }}</span>
      @if (!readonly() && openShown().length > 0) {
        <button type="button" class="button plain" tabindex="-1" title="Shift N" (click)="denied.emit(openShown())">
          Others asked: no
        </button>
      }
    </header>
    @for (flag of shown(); track flag.id) {
      <app-precaution-row
        [flag]="flag"
        [record]="records().get(flag.id) ?? null"
        [others]="others()"
        [assessedOn]="assessedOn()"
        [readonly]="readonly()"
        (changed)="answered.emit({ flag: flag.id, record: $event })"
      />
    }
  `,
  styleUrl: './precaution-group-block.scss',
})
export class PrecautionGroupBlock {
  readonly label = input.required<string>();
  /** How many precautions the group has, shown or not. */
  readonly size = input.required<number>();
  readonly shown = input.required<readonly Contraindication[]>();
  readonly records = input.required<ReadonlyMap<ContraindicationId, PrecautionRecord>>();
  /** Those that nobody asked about, shown or not. */
  readonly open = input.required<readonly ContraindicationId[]>();
  readonly others = input.required<Precautions['others']>();
  readonly assessedOn = input.required<string>();
  readonly readonly = input(false);
  readonly answered = output<PrecautionAnswer>();
  readonly denied = output<readonly ContraindicationId[]>();

  protected readonly count = computed(() => openInWords(this.open().length, this.size()));
  /** What a search hides was not seen, so that it is not denied along with the rest. */
  protected readonly openShown = computed(() =>
    this.shown()
      .map(({ id }) => id)
      .filter((id) => this.open().includes(id)),
  );

  protected press(event: KeyboardEvent): void {
    const { currentTarget } = event;
    if (!isShifted(event, 'N') || this.readonly()) return;
    event.preventDefault();
    if (this.openShown().length > 0) this.denied.emit(this.openShown());
    if (currentTarget instanceof Element) fieldBeside(currentTarget, 'next')?.focus();
  }
}
