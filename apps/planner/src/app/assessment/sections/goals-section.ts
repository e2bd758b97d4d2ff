import { ApplicationRef, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { GoalRecord } from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { GoalEditor } from './goal-editor';
import { emptyGoal, finishedGoal, type GoalInProgress } from './goal-in-progress';
import type { SectionComponent, SectionContext } from './section';

/** What the patient wants to be able to do, tied to a measure, a target and a time. */
@Component({
  selector: 'app-goals-section',
  imports: [GoalEditor, Icon],
  hostDirectives: [EnterMovesOn],
  template: `
    @for (goal of shown(); track $index; let at = $index) {
      <app-goal-editor
        [goal]="goal"
        [at]="at"
        [context]="context()"
        (changed)="change(at, $event)"
        (removed)="remove(at)"
      />
    } @empty {
      <p class="quiet">
        {{
          context().readonly
            ? 'No goal was set.'
            : 'A plan needs at least one goal that can be measured and that matters in life.'
        }}
      </p>
    }
    @if (!context().readonly) {
      <button
        type="button"
        class="button"
        [attr.data-field]="shown().length === 0 ? 'acts' : null"
        [disabled]="begun() !== null"
        (click)="begin()"
      >
        <app-icon name="plus" [size]="16" />Add a goal
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    app-goal-editor + app-goal-editor {
      border-top: 1px solid var(--line);
    }
    .button {
      justify-self: start;
    }
  `,
})
export class GoalsSection implements SectionComponent<'goals'> {
  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly value = input.required<readonly GoalRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly GoalRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  /** The goal that is not complete yet: none of its parts is made up to store it. */
  protected readonly begun = signal<GoalInProgress | null>(null);
  /** Changes of a stored goal that leave it incomplete, by its place. */
  private readonly broken = signal<ReadonlyMap<number, GoalInProgress>>(new Map());
  protected readonly shown = computed<readonly GoalInProgress[]>(() => {
    const begun = this.begun();
    const stored = this.latest.now().map((goal, at) => this.broken().get(at) ?? goal);
    return begun === null ? stored : [...stored, begun];
  });

  protected begin(): void {
    this.begun.set(emptyGoal);
    this.app.tick();
    this.lastKind()?.focus();
  }

  protected change(at: number, goal: GoalInProgress): void {
    const finished = finishedGoal(goal);
    if (at === this.latest.now().length) {
      this.begun.set(finished === null ? goal : null);
      if (finished !== null) this.latest.put([...this.latest.now(), finished]);
    } else {
      const others = [...this.broken()].filter(([place]) => place !== at);
      this.broken.set(new Map(finished === null ? [...others, [at, goal] as const] : others));
      if (finished !== null) this.latest.put(this.latest.now().with(at, finished));
    }
  }

  protected remove(at: number): void {
    this.broken.set(new Map());
    if (at === this.latest.now().length) this.begun.set(null);
    else this.latest.put(this.latest.now().toSpliced(at, 1));
  }

  private lastKind(): HTMLElement | undefined {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('app-goal-editor app-keyed-choice')].at(-1);
  }
}
