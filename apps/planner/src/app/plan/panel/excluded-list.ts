import { Component, input, output } from '@angular/core';
import type { ExerciseId } from '@repattern/domain';

/** An exercise by its name. */
export interface NamedExercise {
  readonly id: ExerciseId;
  readonly name: string;
}

/** Exercises that the therapist does not want in this plan. */
@Component({
  selector: 'app-excluded-list',
  template: `
    <h2 id="excluded-title">
      Excluded <span class="quiet">{{ exercises().length }}</span>
    </h2>
    <ul aria-labelledby="excluded-title">
      @for (exercise of exercises(); track exercise.id) {
        <li>
          <span>{{ exercise.name }}</span>
          @if (!readonly()) {
            <button type="button" class="button" (click)="allowed.emit(exercise.id)">
              Allow again<span class="unseen">: {{ exercise.name }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    li {
      display: flex;
      gap: 8px;
      align-items: center;
      justify-content: space-between;
      min-height: var(--row);
      font-size: var(--text-13);
    }
    .button {
      min-height: var(--small-control);
      font-size: var(--text-13);
    }
  `,
})
export class ExcludedList {
  readonly exercises = input.required<readonly NamedExercise[]>();
  readonly readonly = input(false);
  readonly allowed = output<ExerciseId>();
}
