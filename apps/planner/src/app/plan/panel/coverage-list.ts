import { afterRenderEffect, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { PhaseNumber, PhaseSummary, PlanProblem, ProblemKey } from '@repattern/domain';
import { MeterBar } from '../../ui/meter-bar';
import { NotAsked } from '../../ui/not-asked';
import { coverageRows, type CoverageChange } from './coverage-rows';
import { PhaseMarks } from './phase-marks';

/**
 * Each problem and how well the phase in focus treats it, with a small mark for every phase. A problem that is chosen
 * shows on the board what treats it; one that nothing treats leads to the library.
 */
@Component({
  selector: 'app-coverage-list',
  imports: [MeterBar, NotAsked, PhaseMarks],
  templateUrl: './coverage-list.html',
  styleUrl: './coverage-list.scss',
})
export class CoverageList {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly problems = input.required<readonly PlanProblem[]>();
  readonly summaries = input.required<readonly PhaseSummary[]>();
  /** The phase in focus. */
  readonly phase = input.required<PhaseNumber>();
  /** The problem that is chosen, or null. */
  readonly chosen = input<ProblemKey | null>(null);
  /** What a change that is only being looked at would come to. */
  readonly preview = input<readonly CoverageChange[]>([]);
  readonly readonly = input(false);
  readonly chosenChange = output<ProblemKey | null>();
  /** An exercise is wanted that treats this problem. */
  readonly wanted = output<ProblemKey>();

  protected readonly rows = computed(() =>
    coverageRows({
      problems: this.problems(),
      summaries: this.summaries(),
      phase: this.phase(),
      preview: this.preview(),
    }),
  );
  protected readonly untreated = computed(() => this.rows().filter(({ share }) => share <= 0).length);

  constructor() {
    afterRenderEffect(() => {
      if (this.preview().length > 0) this.revealChanged();
    });
  }

  protected choose(key: ProblemKey): void {
    this.chosenChange.emit(key === this.chosen() ? null : key);
  }

  /** Scrolls the list alone: whoever looks at a swap keeps their place in the panel. */
  private revealChanged(): void {
    const list = this.host.nativeElement;
    const row = list.querySelector<HTMLElement>('.changed');
    if (row === null) return;
    const isInSight =
      row.offsetTop >= list.scrollTop && row.offsetTop < list.scrollTop + list.clientHeight - row.offsetHeight;
    if (!isInSight) list.scrollTop = row.offsetTop - row.offsetHeight;
  }
}
