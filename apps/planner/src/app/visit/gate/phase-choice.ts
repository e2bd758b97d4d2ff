import { Component, computed, inject, signal } from '@angular/core';
import type { PhaseDecision, PhaseNumber } from '@repattern/domain';
import { capitalised } from '../../wording/section-words';
import { phaseDecisionInWords, phaseInWords } from '../../wording/gate-evidence-wording';
import { ReasonForm } from '../reason-form';
import { VisitDraft } from '../visit-draft';
import { phaseWays, type PhaseWay } from './phase-ways';

/** What a person decides about the phase: what is recommended by one press, anything else with a reason. */
@Component({
  selector: 'app-phase-choice',
  imports: [ReasonForm],
  template: `
    @if (decision(); as decided) {
      <p class="decided" role="status">
        <strong>{{ words(decided) }}</strong>
        @if ('reason' in decided) {
          <span class="quiet">“{{ decided.reason }}”</span>
        }
        @if (!draft.readonly()) {
          <button type="button" class="button plain" (click)="decide(null)">Take back</button>
        }
      </p>
    } @else if (draft.readonly()) {
      <p class="quiet">The patient stayed in this phase.</p>
    } @else {
      @if (recommended(); as way) {
        <button type="button" class="button primary" (click)="take(way)">{{ label(way) }}</button>
      }
      @if (others().length > 0) {
        <details>
          <summary>{{ recommended() === null ? 'Move to another phase' : 'Decide otherwise' }}</summary>
          <ul>
            @for (way of others(); track way.kind + way.to) {
              <li>
                <button type="button" class="button plain" (click)="take(way)">{{ label(way) }} …</button>
              </li>
            }
          </ul>
        </details>
      }
      @if (asked(); as way) {
        <app-reason-form
          [title]="label(way)"
          [action]="label(way)"
          [note]="way.kind === 'back' ? '' : 'It is put before a supervisor.'"
          (given)="decideFor(way, $event)"
          (left)="asked.set(null)"
        />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    details {
      font-size: var(--text-13);
    }
    summary {
      color: var(--ink-2);
      cursor: pointer;
    }
    @media (pointer: coarse) {
      summary {
        padding-block: 12px;
      }
    }
    .decided {
      display: grid;
      gap: 2px;
      justify-items: start;
    }
  `,
})
export class PhaseChoice {
  protected readonly draft = inject(VisitDraft);
  protected readonly words = phaseDecisionInWords;

  /** The way of which the reason is asked. */
  protected readonly asked = signal<PhaseWay | null>(null);
  protected readonly decision = computed(() => this.draft.document().phaseDecision);
  private readonly ways = computed(() => {
    const { phase, plan } = this.draft.planContext();
    return phaseWays(phase, { phases: plan.phases.map(({ number }) => number), verdict: this.draft.verdicts().phase });
  });
  protected readonly recommended = computed(() => this.ways().find(({ recommended }) => recommended) ?? null);
  protected readonly others = computed(() => this.ways().filter(({ recommended }) => !recommended));

  protected label({ kind, to }: PhaseWay): string {
    const verbs: Readonly<Record<PhaseDecision['kind'], (phase: PhaseNumber) => string>> = {
      advance: (phase) => `go on to ${phaseInWords(phase)}`,
      back: (phase) => `go back to ${phaseInWords(phase)}`,
      override: (phase) => `go on to ${phaseInWords(phase)} anyway`,
      skip: (phase) => `skip to ${phaseInWords(phase)}`,
    };
    return capitalised(verbs[kind](to));
  }

  /** Goes on by one press only where the gate is still met by what was entered last. */
  protected take(way: PhaseWay): void {
    if (way.kind !== 'advance') return this.asked.set(way);
    this.draft.settle();
    if (this.ways().some(({ kind, to }) => kind === way.kind && to === way.to))
      this.decide({ kind: way.kind, to: way.to });
  }

  protected decideFor({ kind, to }: PhaseWay, reason: string): void {
    if (kind !== 'advance') this.decide({ kind, to, reason });
    this.asked.set(null);
  }

  protected decide(phaseDecision: PhaseDecision | null): void {
    this.draft.change('Decision on the phase', (visit) => ({ ...visit, phaseDecision }));
  }
}
