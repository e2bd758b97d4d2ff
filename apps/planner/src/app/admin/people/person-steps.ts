import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import type { PersonStep } from '@repattern/contracts/values';
import { firstValueFrom } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { PeopleApi, type AccountView, type LinkedAccount } from '../../data/people-api';
import { FailureNote } from '../../failure/failure-note';
import { personStepWording } from '../../wording/person-wording';

/** What an administrator does with an account. Each step says what follows before it is taken. */
@Component({
  selector: 'app-person-steps',
  imports: [FailureNote],
  template: `
    <h2>Account</h2>
    @for (step of steps(); track step) {
      <div class="step" [class.armed]="armed() === step">
        @if (armed() === step) {
          <p #follows tabindex="-1">
            <strong>{{ wording[step].name }}?</strong> {{ wording[step].follows }}
          </p>
          @if (failure(); as failed) {
            <app-failure-note [failure]="failed" [retryable]="false" />
          }
          <div class="actions">
            <button type="button" class="button primary" [attr.aria-disabled]="busy() || null" (click)="take(step)">
              {{ wording[step].name }}
            </button>
            <button type="button" class="button" (click)="arm(null)">Cancel</button>
          </div>
        } @else {
          <button type="button" class="button" (click)="arm(step)">{{ wording[step].name }} …</button>
        }
      </div>
    }
    @if (self()) {
      <p class="quiet">
        Your own password and second factor are changed in your account, at the top right. Only another administrator
        can deactivate you{{ alone() ? ', and nobody else is one who can sign in. Make somebody one first' : '' }}.
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      align-content: start;
      justify-items: start;
    }
    .armed {
      display: grid;
      gap: 8px;
      padding: 8px 12px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    p {
      max-width: 60ch;
    }
    .actions {
      display: flex;
      gap: 8px;
    }
  `,
})
export class PersonSteps {
  private readonly api = inject(PeopleApi);
  private readonly injector = inject(Injector);
  private readonly follows = viewChild<ElementRef<HTMLElement>>('follows');

  readonly person = input.required<AccountView>();
  readonly self = input.required<boolean>();
  /** Whether nobody else is an administrator who can sign in. */
  readonly alone = input.required<boolean>();
  readonly linked = output<LinkedAccount>();
  readonly changed = output<AccountView>();
  readonly said = output<string>();
  /** Somebody else was faster: the person is not as it is shown. */
  readonly overtaken = output();

  protected readonly wording = personStepWording;
  protected readonly armed = signal<PersonStep | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly steps = computed<readonly PersonStep[]>(() => {
    const { active, invited, secondFactor } = this.person().account;
    if (!active) return ['reactivate'];
    if (this.self()) return [];
    const password: PersonStep = invited ? 'invite' : 'reset';
    return [password, ...(secondFactor ? (['reset-second-factor'] as const) : []), 'deactivate'];
  });

  /** Asks before a step is taken; nothing is asked any more with null. */
  protected arm(step: PersonStep | null): void {
    this.failure.set(null);
    this.armed.set(step);
    afterNextRender(() => this.follows()?.nativeElement.focus(), { injector: this.injector });
  }

  protected async take(step: PersonStep): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      if (step === 'invite' || step === 'reset')
        this.linked.emit(await firstValueFrom(this.api.renewLink(this.person(), step)));
      else this.changed.emit(await firstValueFrom(this.api.take(this.person(), step)));
      this.said.emit(`${this.person().displayName}: ${personStepWording[step].done}`);
      this.armed.set(null);
    } catch (error) {
      this.keep(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private keep(failure: Failure): void {
    if (!isProblemWith(failure, 'person.status')) return this.failure.set(failure);
    this.armed.set(null);
    this.overtaken.emit();
  }
}
