import { computed, inject, Injectable, signal } from '@angular/core';
import type { RuleParametersChangedProblem, RuleParametersView } from '@repattern/contracts';
import type { RuleParameterName } from '@repattern/domain';
import { ruleParameterNames } from '@repattern/domain/progression/rules/rule-parameters';
import { RuleParametersApi } from '../../data/rule-parameters-api';
import { SaveAttempt } from '../save-attempt';
import { ownChoice, parameterChanges } from './parameter-changes';
import { parameterGroups, valueInField, type EnteredValues } from './parameter-rows';

const none: RuleParametersView = { version: 0, values: {}, history: [] };

/**
 * The numbers of a clinic while somebody changes them. What is typed lies over what counts now, so that it stays when somebody else
 * has saved meanwhile, and is compared with theirs.
 */
@Injectable()
export class ParameterDraft {
  private readonly api = inject(RuleParametersApi);
  private readonly attempt = new SaveAttempt();
  private readonly read = signal<RuleParametersView>(none);
  private readonly entered = signal<EnteredValues>({});

  readonly present = this.read.asReadonly();
  readonly reason = signal('');
  readonly saving = this.attempt.saving;
  readonly failure = this.attempt.failure;
  /** Versions that others have saved since the page was read, oldest first. */
  readonly missed = signal<RuleParametersView['history']>([]);
  readonly groups = computed(() => parameterGroups(this.read().values, this.entered()));
  /** Fields in which no number of the span stands. */
  readonly faulty = computed(() => ruleParameterNames.filter((name) => this.valueOf(name) === null));
  readonly changes = computed(() => parameterChanges(this.read().values, this.values()));
  readonly dirty = computed(() => this.changes().length > 0 || this.faulty().length > 0 || this.reason().trim() !== '');

  open(read: RuleParametersView): void {
    this.read.set(read);
  }

  enter(name: RuleParameterName, value: number | null): void {
    this.entered.update((entered) => ({ ...entered, [name]: value }));
  }

  /** Gives up what was typed. */
  discard(): void {
    this.entered.set({});
    this.reason.set('');
    this.missed.set([]);
    this.attempt.forget();
  }

  /** Saves; answers whether that succeeded. */
  save(): Promise<boolean> {
    const request = { values: ownChoice(this.values()), reason: this.reason().trim() };
    return this.attempt.save<RuleParametersView, RuleParametersChangedProblem>({
      send: () => this.api.save(this.read(), request),
      saved: (saved) => {
        this.discard();
        this.open(saved);
      },
      met: ({ current }) => {
        const { version } = this.read();
        this.missed.set(current.history.filter((one) => one.version > version).toReversed());
        this.open(current);
      },
    });
  }

  private valueOf(name: RuleParameterName): number | null {
    return valueInField(name, this.read().values, this.entered());
  }

  private values(): Partial<Record<RuleParameterName, number>> {
    return Object.fromEntries(
      ruleParameterNames.flatMap((name) => {
        const value = this.valueOf(name);
        return value === null ? [] : [[name, value]];
      }),
    );
  }
}
