import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { Lane, PlanPlace } from '@repattern/domain';
import { absencesOf } from '@repattern/domain/plan/absences';
import { addItem } from '@repattern/domain/plan/edit/add-item';
import { placeInWords } from '../../wording/plan-change-wording';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import type { FoundRow } from './found-rows';
import { LibrarySearch } from './library-search';
import { PanelFocus } from './panel-focus';

/** The search of the library for a place of the plan. */
@Component({
  selector: 'app-panel-search',
  imports: [LibrarySearch],
  template: `
    <app-library-search
      [place]="place()"
      [index]="focus.index()"
      [absences]="absences()"
      [problems]="draft.document().problems"
      [wanted]="focus.wanted()"
      [said]="said()"
      (wantedAll)="focus.wantAny()"
      (laneChosen)="choose($event)"
      (added)="add($event)"
      (closed)="close()"
    />
  `,
})
export class PanelSearch {
  private readonly places = inject(PlanPlaces);
  protected readonly draft = inject(PlanDraft);
  protected readonly focus = inject(PanelFocus);

  readonly place = input.required<PlanPlace>();

  protected readonly absences = computed(() => absencesOf(this.place(), this.draft.document(), this.draft.basis()));
  /** What was added last. */
  protected readonly said = linkedSignal({ source: this.place, computation: () => '' });

  protected choose(lane: Lane): void {
    this.draft.select({ kind: 'add', place: { ...this.place(), lane } });
  }

  protected add({ exercise, side, dose, name }: FoundRow): void {
    if (dose === null) return;
    const place = this.place();
    this.draft.change(`Add ${exercise.name}`, (plan) => addItem(plan, place, { exerciseId: exercise.id, side, dose }));
    this.said.set(`${name} added to ${placeInWords(place)}`);
  }

  protected close(): void {
    this.focus.wantAny();
    this.draft.select({ kind: 'phase', phase: this.place().phase });
    this.places.closePanel();
  }
}
