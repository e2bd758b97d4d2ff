import { Component, computed, input, output } from '@angular/core';
import type { GateCriterion, GateMeasureId, PhaseNumber } from '@repattern/domain';
import { canonicalJson } from '@repattern/domain/kernel/canonical-json';
import { gateMeasures } from '@repattern/domain/plan/gate-measures';
import { Picker, type PickerGroup } from '../../ui/picker';
import { inPrint } from '../../wording/in-print';
import { GateCriterionRow, type CriterionChange } from './gate-criterion-row';
import { startingCriterion, type CriterionToAdd } from './starting-criterion';

/** A change of one criterion, by its id. */
export interface ChangedCriterion {
  readonly id: GateCriterion['id'];
  readonly change: CriterionChange;
}

/** The gate of a phase: everything that must hold before the next one begins, changed in place. */
@Component({
  selector: 'app-gate-editor',
  imports: [GateCriterionRow, Picker],
  template: `
    <h3 id="gate-title">Gate <span class="quiet">all of it must hold before the next phase</span></h3>
    <ul aria-labelledby="gate-title">
      @for (row of rows(); track row.criterion.id) {
        <li>
          <app-gate-criterion-row
            [criterion]="row.criterion"
            [proposed]="row.proposed"
            [readonly]="readonly()"
            (changed)="changed.emit({ id: row.criterion.id, change: $event })"
            (removed)="removed.emit(row.criterion.id)"
          />
        </li>
      } @empty {
        <li class="empty">○ No criterion: the phase would end by the calendar alone. Add one, or take the proposal.</li>
      }
    </ul>
    @if (!readonly()) {
      <app-picker
        inputId="gate-add"
        label="Add a criterion"
        placeholder="Add a criterion"
        [labelled]="false"
        [adds]="true"
        [groups]="addable()"
        (picked)="add($event)"
      />
      @if (differs()) {
        <button type="button" class="button" (click)="resetWanted.emit()">Reset to the proposal</button>
      }
    }
  `,
  styleUrl: './gate-editor.scss',
})
export class GateEditor {
  readonly phase = input.required<PhaseNumber>();
  readonly criteria = input.required<readonly GateCriterion[]>();
  /** The gate as the product proposes it for this patient. */
  readonly proposal = input.required<readonly GateCriterion[]>();
  readonly readonly = input(false);
  readonly added = output<CriterionToAdd>();
  readonly changed = output<ChangedCriterion>();
  readonly removed = output<GateCriterion['id']>();
  readonly resetWanted = output();

  protected readonly rows = computed(() => {
    const proposed = new Map(this.proposal().map((criterion) => [criterion.id, criterion]));
    return this.criteria().map((criterion) => ({ criterion, proposed: proposed.get(criterion.id) ?? null }));
  });
  protected readonly differs = computed(() => !sameGate(this.criteria(), this.proposal()));
  protected readonly addable = computed<readonly PickerGroup[]>(() => {
    const asked = this.criteria().map(({ measure }) => measure);
    const options = measureIds
      .filter((id) => !asked.includes(id))
      .map((id) => ({ value: id, label: gateMeasures[id].name, words: inPrint(gateMeasures[id].definition) }));
    return [{ label: null, options }];
  });

  protected add(id: string | null): void {
    const measure = measureIds.find((known) => known === id);
    const criterion = measure === undefined ? null : startingCriterion(measure, this.phase());
    if (criterion !== null) this.added.emit(criterion);
  }
}

/** What the server keeps may name its members in another order. */
function sameGate(one: readonly GateCriterion[], other: readonly GateCriterion[]): boolean {
  const inOrder = (gate: readonly GateCriterion[]): string =>
    canonicalJson(gate.map((criterion) => ({ ...criterion })));
  return inOrder(one) === inOrder(other);
}

const measureIds = Object.keys(gateMeasures) as GateMeasureId[];
