import { Component, inject, input, output } from '@angular/core';
import type { ReviewReasonKind } from '@repattern/domain';
import { PeopleStore } from '../../data/people-store';
import { Segmented } from '../../ui/segmented';
import { reviewKindWording } from '../../wording/review-reason-wording';
import { filterOf, type QueueFilter } from './queue-address';

/** Narrows the queue: whose, of which therapist, for what, and whether what rests is shown. */
@Component({
  selector: 'app-queue-filters',
  imports: [Segmented],
  host: { role: 'group', 'aria-label': 'Filter' },
  template: `
    <app-segmented
      name="review-scope"
      label="Whose"
      [choices]="scopes"
      [value]="filter().scope"
      (valueChange)="choose({ scope: $event })"
    />
    <select #who class="field-input" aria-label="Therapist" (change)="choose({ therapist: who.value || null })">
      <option value="" [selected]="filter().therapist === null">All therapists</option>
      @for (person of people.therapists(); track person.id) {
        <option [value]="person.id" [selected]="person.id === filter().therapist">{{ person.displayName }}</option>
      }
    </select>
    <select #what class="field-input" aria-label="Reason" (change)="choose({ kind: what.value || null })">
      <option value="" [selected]="filter().kind === null">All reasons</option>
      @for (kind of kinds; track kind) {
        <option [value]="kind" [selected]="kind === filter().kind">{{ wording[kind] }}</option>
      }
    </select>
    <app-segmented
      name="review-state"
      label="Waiting or resting"
      [choices]="states"
      [value]="filter().state"
      (valueChange)="choose({ state: $event })"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
    }
    select {
      flex: 0 1 200px;
      width: auto;
      height: calc(var(--control) + 4px);
    }
  `,
})
export class QueueFilters {
  protected readonly people = inject(PeopleStore);
  protected readonly wording = reviewKindWording;
  protected readonly kinds = Object.keys(reviewKindWording) as readonly ReviewReasonKind[];
  protected readonly scopes = [
    { value: 'clinic', label: 'Clinic' },
    { value: 'mine', label: 'Mine' },
    { value: 'unassigned', label: 'Unassigned' },
  ];
  protected readonly states = [
    { value: 'open', label: 'Waiting' },
    { value: 'snoozed', label: 'Resting' },
  ];

  readonly filter = input.required<QueueFilter>();
  readonly filterChange = output<QueueFilter>();

  protected choose(choice: Partial<Record<keyof QueueFilter, string | null>>): void {
    this.filterChange.emit(filterOf({ ...this.filter(), ...choice }));
  }
}
