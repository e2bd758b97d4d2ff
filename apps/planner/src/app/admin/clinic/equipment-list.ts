import { Component, computed, inject } from '@angular/core';
import type { EquipmentId } from '@repattern/domain';
import { equipment } from '@repattern/domain/exercise/equipment';
import { SessionStore } from '../../data/session-store';
import { ChipSet, type ChipOption } from '../../ui/chip-set';
import { Segmented } from '../../ui/segmented';
import { ClinicDraft } from './clinic-draft';

const things: readonly ChipOption<EquipmentId>[] = (Object.keys(equipment) as EquipmentId[])
  .filter((id) => id !== 'none')
  .map((value) => ({ value, label: equipment[value] }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

/** What new plans may take for granted in the clinic. An assessment that says more narrowly what is there goes before it. */
@Component({
  selector: 'app-equipment-list',
  imports: [ChipSet, Segmented],
  host: { role: 'region', 'aria-labelledby': 'equipment-title' },
  template: `
    <h2 id="equipment-title">Equipment for new plans</h2>
    @if (mayChange) {
      <app-segmented
        name="equipment-manner"
        label="Equipment for new plans"
        [choices]="manners"
        [value]="manner()"
        (valueChange)="setManner($event)"
      />
    }
    @if (manner() === 'all') {
      <p class="quiet">New plans may use everything that the library knows.</p>
    } @else {
      <p class="quiet">{{ listed() }}</p>
      <app-chip-set
        label="What is there"
        [options]="things"
        [chosen]="chosen()"
        [readonly]="!mayChange"
        (chosenChange)="choose($event)"
      />
    }
  `,
  styleUrl: './clinic-section.scss',
  styles: `
    app-segmented {
      justify-self: start;
    }
  `,
})
export class EquipmentList {
  private readonly draft = inject(ClinicDraft);
  protected readonly mayChange = inject(SessionStore).may('clinic.write');
  protected readonly things = things;
  protected readonly manners = [
    { value: 'all', label: 'Everything' },
    { value: 'listed', label: 'Only what is listed' },
  ];

  protected readonly manner = computed(() => (this.draft.clinic().equipment === 'all' ? 'all' : 'listed'));
  protected readonly chosen = computed(() => {
    const there = this.draft.clinic().equipment;
    return there === 'all' ? [] : there.filter((id) => id !== 'none');
  });
  protected readonly listed = computed(() => `${this.chosen().length} of ${things.length} things are there.`);

  /** Listing begins with everything, of which what is missing is taken away. */
  protected setManner(manner: string): void {
    if (manner === 'all') this.draft.edit(() => ({ equipment: 'all' }));
    else this.choose(things.map(({ value }) => value));
  }

  /** Exercises without equipment need nothing, which is always there. */
  protected choose(chosen: readonly EquipmentId[]): void {
    this.draft.edit(() => ({ equipment: ['none', ...chosen] }));
  }
}
