import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import type { Exercise, ExerciseId } from '@repattern/domain';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { Icon } from '../../ui/icon';
import type { ExerciseDraft } from './exercise-draft';
import { exerciseFieldLabels, exerciseFieldNames } from './exercise-field-labels';
import { exerciseFieldInWords } from './exercise-field-words';
import type { RebasedExercise } from './rebase-exercise';

/** Shows who changed an exercise while its form was open, and lets the person choose whose values stay. */
@Component({
  selector: 'app-exercise-conflict',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'exercise-conflict-title' },
  templateUrl: './exercise-conflict.html',
  styleUrl: './exercise-conflict.scss',
})
export class ExerciseConflict {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly calendar = inject(ClinicCalendar);

  readonly rebased = input.required<RebasedExercise>();
  readonly mine = input.required<ExerciseDraft>();
  readonly theirs = input.required<ExerciseDraft>();
  readonly changes = input.required<readonly MissedChange[]>();
  readonly library = input.required<ReadonlyMap<ExerciseId, Exercise>>();
  /** Whose values stay; null while that is open. */
  readonly choice = input.required<'mine' | 'theirs' | null>();
  readonly decided = output<'mine' | 'theirs'>();

  protected readonly history = computed(() =>
    this.changes().map(({ version, by, at, fields }) => ({
      version,
      by: by === '' ? 'Somebody' : by,
      at: this.calendar.moment(at),
      fields: fields.map(nameOf).join(', '),
    })),
  );
  protected readonly conflicts = computed(() =>
    this.rebased().conflicts.map((field) => ({
      label: exerciseFieldLabels[field],
      mine: exerciseFieldInWords(this.mine(), field, this.library()),
      theirs: exerciseFieldInWords(this.theirs(), field, this.library()),
    })),
  );
  protected readonly taken = computed(() =>
    this.rebased().taken.map((field) => ({
      label: exerciseFieldLabels[field],
      words: exerciseFieldInWords(this.theirs(), field, this.library()),
    })),
  );

  focus(): void {
    this.host.nativeElement.focus();
  }
}

function nameOf(field: string): string {
  const known = exerciseFieldNames.find((name) => name === field);
  return known === undefined ? field : exerciseFieldLabels[known].toLowerCase();
}
