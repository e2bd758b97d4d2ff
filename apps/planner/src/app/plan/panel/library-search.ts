import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { Absence, ExerciseIndex, Lane, PlanPlace, PlanProblem, ProblemKey } from '@repattern/domain';
import { searchExercises } from '@repattern/domain/exercise/search/search-exercises';
import { Icon } from '../../ui/icon';
import { Segmented } from '../../ui/segmented';
import { TechniqueChip } from '../../ui/technique-chip';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { focusBeside } from './focus-beside';
import {
  absentUses,
  foundRow,
  mostUsefulFirst,
  problemOf,
  treating,
  type AbsentUse,
  type FoundRow,
} from './found-rows';
import { reasonIcons } from './reasons-in-words';

/** More rows than this are not drawn; who types on sees fewer. */
const mostRows = 40;

/**
 * Searches the library for a place of the plan. Each result says what it would treat there, or why it is not there; what is
 * forbidden cannot be added. Enter adds the first result, the arrow keys walk the list.
 */
@Component({
  selector: 'app-library-search',
  imports: [Icon, Segmented, TechniqueChip],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './library-search.html',
  styleUrl: './library-search.scss',
})
export class LibrarySearch {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly lanes = [
    { value: 'clinic', label: 'Clinic' },
    { value: 'home', label: 'Home' },
  ];

  protected readonly icons = reasonIcons;

  readonly place = input.required<PlanPlace>();
  readonly index = input.required<ExerciseIndex>();
  /** Why each exercise that is not in the place is not there. */
  readonly absences = input.required<readonly Absence[]>();
  readonly problems = input.required<readonly PlanProblem[]>();
  /** A problem that the exercise shall treat; null for any. */
  readonly wanted = input<ProblemKey | null>(null);
  /** What was added last, in words; it is read out. */
  readonly said = input('');
  readonly laneChosen = output<Lane>();
  /** The search is to show more than what treats the wanted problem. */
  readonly wantedAll = output();
  readonly added = output<FoundRow>();
  readonly closed = output();

  protected readonly text = signal('');
  private readonly uses = computed(() => {
    const text = this.text().trim();
    const found = searchExercises(this.index(), { ...everything, text: this.text() });
    const uses = absentUses(found.matches, this.absences());
    const wanted = problemOf(this.problems(), this.wanted());
    if (wanted !== null) return treating(uses, wanted);
    return text === '' ? mostUsefulFirst(uses) : uses;
  });
  protected readonly rows = computed(() =>
    this.uses()
      .slice(0, mostRows)
      .map((use) => this.rowOf(use)),
  );
  protected readonly more = computed(() => Math.max(0, this.uses().length - mostRows));
  protected readonly count = computed(() => {
    const found = this.uses().length;
    return `${found} ${found === 1 ? 'exercise' : 'exercises'}`;
  });
  protected readonly wantedName = computed(() => {
    const problem = problemOf(this.problems(), this.wanted());
    return problem === null ? null : problemInWords(problem);
  });
  private readonly names = computed(() => new Map(this.index().exercises.map(({ id, name }) => [id, name])));

  protected add(row: FoundRow | undefined): void {
    if (row !== undefined && !row.forbidden) this.added.emit(row);
  }

  protected choose(lane: string): void {
    if (lane === 'clinic' || lane === 'home') this.laneChosen.emit(lane);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return focusBeside(event, this.host.nativeElement, '.search, .found');
    event.preventDefault();
    event.stopPropagation();
    this.closed.emit();
  }

  private rowOf(use: AbsentUse): FoundRow {
    return foundRow(use, {
      phase: this.place().phase,
      problems: this.problems(),
      exercise: (id) => this.names().get(id) ?? id,
    });
  }
}

const everything = {
  technique: [],
  region: [],
  tissue: [],
  setting: [],
  phase: [],
  difficulty: [],
  position: [],
  equipment: [],
} as const;
