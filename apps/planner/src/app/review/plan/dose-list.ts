import { Component, computed, inject, input, model } from '@angular/core';
import type { ReviewThread } from '@repattern/contracts';
import type { ItemId, PlanDocument } from '@repattern/domain';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { doseForms } from '@repattern/domain/technique/dose-forms';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { LibraryStore } from '../../data/library-store';
import { Icon } from '../../ui/icon';
import { withSide } from '../../wording/assessment-presentation-wording';

/** Every exercise of a plan with its dose, so that each can be asked why it is so. */
@Component({
  selector: 'app-dose-list',
  imports: [Icon],
  template: `
    @for (phase of phases(); track phase.number) {
      <details [open]="phase.number === current()">
        <summary>
          Phase {{ phase.number }} · {{ phase.name }} <span class="quiet">{{ phase.items.length }} doses</span>
        </summary>
        <ul>
          @for (one of phase.items; track one.id) {
            <li>
              <button
                type="button"
                data-row
                [attr.data-technique]="one.technique"
                [attr.aria-pressed]="one.id === selected()"
                (click)="selected.set(one.id)"
              >
                <span class="name"
                  >{{ one.name }} <span class="quiet">{{ one.lane }}</span></span
                >
                <span class="dose">{{ one.dose }}</span>
                @if (one.comments > 0) {
                  <span class="comments"
                    ><app-icon name="comment" [size]="14" />{{ one.comments
                    }}<span class="unseen"> open comments</span></span
                  >
                }
              </button>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: './dose-list.scss',
})
export class DoseList {
  private readonly library = inject(LibraryStore);

  readonly plan = input.required<PlanDocument>();
  /** Phase in which the patient is treated; it is open at first. */
  readonly current = input.required<number>();
  readonly threads = input.required<readonly ReviewThread[]>();
  /** The item that is looked at. */
  readonly selected = model.required<ItemId | null>();

  protected readonly phases = computed(() =>
    this.plan().phases.map((phase) => ({
      number: phase.number,
      name: phaseModelOf(phase.number).name,
      items: (['clinic', 'home'] as const).flatMap((lane) =>
        phase[lane].map(({ id, exerciseId, side, dose }) => ({
          ...{ id, lane, dose: doseInWords(dose), technique: doseForms[dose.form].technique },
          name: withSide(this.library.exercises().get(exerciseId)?.name ?? 'Exercise not in the library', side),
          comments: this.threads().filter(({ anchor }) => anchor?.item === id).length,
        })),
      ),
    })),
  );
}
