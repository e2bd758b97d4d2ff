import { Component, computed, inject, input } from '@angular/core';
import type { PhaseModel, PlanPhase, QuantityField } from '@repattern/domain';
import { DoseNumber } from '../../ui/dose-number';
import { measured } from '../../wording/section-words';
import { PlanDraft } from '../plan-draft';
import { PhaseEdits } from './phase-edits';

type Rhythm = 'weeks' | 'visitsPerWeek';

const fields: Readonly<Record<Rhythm, Pick<QuantityField, 'label' | 'unit' | 'step' | 'whole' | 'hard'>>> = {
  weeks: { label: 'Weeks', unit: 'wk', step: 1, whole: true, hard: [1, 52] },
  visitsPerWeek: { label: 'Visits a week', unit: '/wk', step: 0.5, whole: false, hard: [0, 7] },
};

/** How long a phase is planned and how often the patient comes, changed in place. */
@Component({
  selector: 'app-phase-rhythm',
  imports: [DoseNumber],
  template: `
    @for (shown of shownFields(); track shown.key) {
      @if (draft.readonly()) {
        <span class="quiet">{{ measured(shown.value, shown.field.unit) }}</span>
      } @else {
        <label class="unseen" [attr.for]="shown.id">{{ shown.field.label }}, phase {{ phase().number }}</label>
        <app-dose-number
          [inputId]="shown.id"
          [field]="shown.field"
          [value]="shown.value"
          [state]="shown.unusual ? 'unusual' : 'fine'"
          [describedBy]="shown.unusual ? shown.id + '-usual' : null"
          (changed)="change(shown.key, $event)"
        />
        @if (shown.unusual) {
          <span class="unseen" [id]="shown.id + '-usual'"
            >{{ shown.field.label }}: usually {{ shown.field.usual[0] }}–{{ shown.field.usual[1] }}</span
          >
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 4px 6px;
      font-size: var(--text-13);
    }
  `,
})
export class PhaseRhythm {
  private readonly edits = inject(PhaseEdits);
  protected readonly draft = inject(PlanDraft);

  readonly phase = input.required<PlanPhase>();
  readonly model = input.required<PhaseModel>();

  protected readonly measured = measured;
  protected readonly shownFields = computed(() =>
    (['weeks', 'visitsPerWeek'] as const).map((key) => {
      const { min, max } = this.model()[key];
      const value = this.phase()[key];
      const field: QuantityField = {
        ...fields[key],
        kind: 'quantity',
        key,
        usual: [min, max],
        optional: false,
        note: null,
        source: 'policy',
      };
      return { key, field, value, id: `phase-${this.phase().number}-${key}`, unusual: value < min || value > max };
    }),
  );

  // What is no number yet is being typed; the phase keeps what it has until it is one.
  protected change(key: Rhythm, value: number | undefined): void {
    const [least, most] = fields[key].hard;
    if (value === undefined || Number.isNaN(value) || value < least || value > most) return;
    if (key === 'weeks') this.edits.setWeeks(this.phase().number, value);
    else this.edits.setVisitsPerWeek(this.phase().number, value);
  }
}
