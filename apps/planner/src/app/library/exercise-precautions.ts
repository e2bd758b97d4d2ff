import { Component, computed, input } from '@angular/core';
import type { ContraindicationEffect, Exercise } from '@repattern/domain';
import { Icon, type IconName } from '../ui/icon';
import { effectWording } from '../wording/contraindication-wording';
import { precautionsOf } from './precautions-of';

const icons: Readonly<Record<ContraindicationEffect, IconName>> = {
  block: 'stop',
  clearance: 'warning',
  modify: 'edit',
};
const effects: readonly ContraindicationEffect[] = ['block', 'clearance', 'modify'];

/** What forbids an exercise, what needs clearance first, and what allows it with a change, each with what to do. */
@Component({
  selector: 'app-exercise-precautions',
  imports: [Icon],
  template: `
    <section aria-labelledby="precautions-title">
      <h2 id="precautions-title">Contraindications and precautions</h2>
      @for (group of groups(); track group.effect) {
        <details [open]="group.effect !== 'modify'" [class]="group.effect">
          <summary>
            <app-icon [name]="group.icon" [size]="16" />{{ group.title }}
            <span class="count">{{ group.precautions.length }}</span>
          </summary>
          <ul>
            @for (precaution of group.precautions; track precaution.id) {
              <li>
                <p class="name">{{ precaution.name }}</p>
                <p>{{ precaution.action }}</p>
                <p class="quiet">
                  @for (condition of precaution.conditions; track condition) {
                    <span class="chip">{{ condition }}</span>
                  }
                  {{ precaution.source }}
                </p>
              </li>
            }
          </ul>
        </details>
      } @empty {
        <p class="quiet">No flag of the table concerns this exercise.</p>
      }
    </section>
  `,
  styleUrl: './exercise-precautions.scss',
})
export class ExercisePrecautions {
  readonly exercise = input.required<Exercise>();

  protected readonly groups = computed(() => {
    const found = precautionsOf(this.exercise());
    return effects
      .map((effect) => ({ effect, title: effectWording[effect], icon: icons[effect], precautions: found[effect] }))
      .filter(({ precautions }) => precautions.length > 0);
  });
}
