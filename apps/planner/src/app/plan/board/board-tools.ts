import { Component, computed, inject, signal } from '@angular/core';
import type { ExerciseId } from '@repattern/domain';
import { includeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { SessionStore } from '../../data/session-store';
import { Icon } from '../../ui/icon';
import { PlanDraft } from '../plan-draft';
import { KeepProtocol } from './keep-protocol';

/** What concerns the whole board: composing what is not kept again, and the exercises that are left out. */
@Component({
  selector: 'app-board-tools',
  imports: [Icon, KeepProtocol],
  template: `
    @if (!draft.readonly()) {
      <button type="button" class="button" (click)="composeRest()">
        <app-icon name="compose" [size]="16" />Compose the rest again
      </button>
      <p class="quiet">{{ pinned() }} kept</p>
      @if (excluded().length > 0) {
        <details>
          <summary>{{ excluded().length }} left out</summary>
          <ul>
            @for (exercise of excluded(); track exercise.id) {
              <li>
                <span>{{ exercise.name }}</span>
                <button type="button" class="button plain" (click)="include(exercise.id)">
                  Allow again<span class="unseen">: {{ exercise.name }}</span>
                </button>
              </li>
            }
          </ul>
        </details>
      }
    }
    @if (mayKeep()) {
      <details #keeping>
        <summary>Keep as a protocol</summary>
        <app-keep-protocol (kept)="keeping.open = false" />
      </details>
    }
    @if (stopped()) {
      <p class="stopped" role="alert">
        <app-icon name="stop" [size]="16" />A red flag was raised: nothing is composed until the patient was referred or
        it is ruled out.
      </p>
    }
  `,
  styleUrl: './board-tools.scss',
})
export class BoardTools {
  private readonly session = inject(SessionStore);
  protected readonly draft = inject(PlanDraft);

  protected readonly mayKeep = computed(() => this.session.may('protocols.write'));
  protected readonly stopped = signal(false);
  protected readonly pinned = computed(
    () =>
      this.draft
        .document()
        .phases.flatMap(({ clinic, home }) => [...clinic, ...home])
        .filter(({ pinned }) => pinned).length,
  );
  protected readonly excluded = computed(() =>
    this.draft.document().excluded.map((id) => ({ id, name: this.draft.exercises().get(id)?.name ?? id })),
  );

  protected composeRest(): void {
    this.stopped.set(this.draft.composeRest().status === 'blocked');
  }

  protected include(id: ExerciseId): void {
    this.draft.change('Allow an exercise again', (plan) => includeExercise(plan, id));
  }
}
