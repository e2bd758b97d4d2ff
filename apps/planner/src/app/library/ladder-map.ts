import type { ElementRef } from '@angular/core';
import { afterRenderEffect, Component, computed, input, viewChild } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import type { Exercise, ExerciseId } from '@repattern/domain';
import { ladderOf } from '@repattern/domain/exercise/ladder/ladder-of';
import { drawLadder, rungSize } from './ladder-drawing';

/** The ladder around an exercise as a small map: easier at the left, harder at the right, each rung a link. */
@Component({
  selector: 'app-ladder-map',
  imports: [RouterLink],
  templateUrl: './ladder-map.html',
  styleUrl: './ladder-map.scss',
})
export class LadderMap {
  private readonly frame = viewChild<ElementRef<HTMLElement>>('frame');
  protected readonly size = rungSize;

  readonly exercise = input.required<Exercise>();
  readonly library = input.required<ReadonlyMap<ExerciseId, Exercise>>();
  readonly queryParams = input.required<Params>();

  private readonly ladder = computed(() => ladderOf(this.exercise(), this.library()));
  protected readonly drawing = computed(() => drawLadder(this.ladder()));
  protected readonly alone = computed(() => this.ladder().rungs.length < 2);
  protected readonly neighbours = computed(() => {
    const { id } = this.exercise();
    const { steps } = this.ladder();
    return [
      { label: 'Easier', names: this.names(steps.filter(({ harder }) => harder === id).map(({ easier }) => easier)) },
      { label: 'Harder', names: this.names(steps.filter(({ easier }) => easier === id).map(({ harder }) => harder)) },
    ];
  });

  constructor() {
    // A long ladder opens with the exercise in the middle.
    afterRenderEffect(() => {
      const frame = this.frame()?.nativeElement;
      const own = this.drawing().rungs.find(({ rung }) => rung.exercise.id === this.exercise().id);
      if (frame !== undefined && own !== undefined)
        frame.scrollLeft = own.x + rungSize.width / 2 - frame.clientWidth / 2;
    });
  }

  private names(ids: readonly ExerciseId[]): string {
    return ids.map((id) => this.library().get(id)?.name ?? '').join(', ') || 'nothing';
  }
}
