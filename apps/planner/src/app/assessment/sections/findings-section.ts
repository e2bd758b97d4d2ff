import { Component, computed, input, output } from '@angular/core';
import type { FindingKind, FindingKindId, FindingRecord } from '@repattern/domain';
import { findingKinds } from '@repattern/domain/assessment/finding-kinds.data';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { LatestValue } from '../../ui/latest-value';
import { Picker, type PickerGroup } from '../../ui/picker';
import { testName } from '../../wording/section-findings';
import { regionLabels } from '../../wording/section-words';
import { AddedRows } from './added-rows';
import { FindingRow } from './finding-row';
import { presetOf } from './preset-of';
import type { SectionComponent, SectionContext } from './section';

const tests = [...new Set(findingKinds.map(({ test }) => test))];

/** Posture, movement patterns, muscle length, motor control and special tests, grouped by test. */
@Component({
  selector: 'app-findings-section',
  imports: [FindingRow, Picker],
  hostDirectives: [EnterMovesOn],
  template: `
    @if (!context().readonly) {
      <p class="quiet keys">
        <kbd>+</kbd> found <kbd>-</kbd> not found <kbd>l</kbd> <kbd>r</kbd> side <kbd>b</kbd> both <kbd>⌫</kbd> not
        tested
      </p>
    }
    @for (group of groups(); track group.test) {
      <section [attr.aria-label]="group.name">
        <h3>{{ group.name }}</h3>
        @for (kind of group.kinds; track kind.id) {
          <app-finding-row
            [kind]="kind"
            [records]="recordsOf(kind.id)"
            [before]="beforeOf(kind.id)"
            [removable]="isRemovable(kind.id)"
            [readonly]="context().readonly"
            (changed)="replace(kind.id, $event)"
            (removed)="remove(kind.id)"
          />
        }
      </section>
    } @empty {
      <p class="quiet">
        {{ emptyWords() }}
      </p>
    }
    @if (!context().readonly) {
      <app-picker
        inputId="findings-add"
        label="Add a finding"
        placeholder="Add a finding or test"
        [labelled]="false"
        [adds]="true"
        [groups]="others()"
        (picked)="add($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .keys {
      font-size: var(--text-12);
    }
    section + section {
      padding-top: 6px;
      border-top: 1px solid var(--line);
    }
    h3 {
      margin: 0;
      color: var(--ink-2);
      font-size: var(--text-12);
      font-weight: 600;
    }
    app-picker {
      max-width: 360px;
    }
  `,
})
export class FindingsSection implements SectionComponent<'findings'> {
  readonly value = input.required<readonly FindingRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly FindingRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly preset = computed(() => {
    const { presentation, previous } = this.context();
    return [...presetOf(presentation).findings, ...(previous?.findings.map(({ id }) => id) ?? [])];
  });
  private readonly rowsShown = new AddedRows<FindingKindId>({
    preset: this.preset,
    recorded: computed(() => this.latest.now().map(({ id }) => id)),
    readonly: computed(() => this.context().readonly),
  });
  /** Findings of one test stand together, at the place of the first of them. */
  protected readonly groups = computed(() => {
    const kinds = this.rowsShown.ids().flatMap((id): FindingKind[] => findingKinds.filter((kind) => kind.id === id));
    return [...new Set(kinds.map(({ test }) => test))].map((test) => ({
      test,
      name: testName(test),
      kinds: kinds.filter((kind) => kind.test === test),
    }));
  });
  protected readonly emptyWords = computed(() => {
    const { presentation, readonly } = this.context();
    if (readonly) return 'Nothing was looked for.';
    return presentation === null
      ? 'Choose a presentation to list what to look for, or add it.'
      : 'What is typical shows in the measurements below. Add what else you looked for.';
  });
  protected readonly others = computed<readonly PickerGroup[]>(() =>
    tests
      .map((test) => ({
        label: testName(test),
        options: findingKinds
          .filter((kind) => kind.test === test && !this.rowsShown.ids().includes(kind.id))
          .map(({ id, name, region }) => ({ value: id, label: name, hint: regionLabels[region] })),
      }))
      .filter(({ options }) => options.length > 0),
  );

  protected recordsOf(id: FindingKindId): readonly FindingRecord[] {
    return this.latest.now().filter((record) => record.id === id);
  }

  protected beforeOf(id: FindingKindId): readonly FindingRecord[] {
    return this.context().previous?.findings.filter((record) => record.id === id) ?? [];
  }

  protected isRemovable(id: FindingKindId): boolean {
    return !this.preset().includes(id);
  }

  /** In place of the old ones, so that the order of the others stays. */
  protected replace(id: FindingKindId, records: readonly FindingRecord[]): void {
    const at = this.latest.now().findIndex((record) => record.id === id);
    const others = this.latest.now().filter((record) => record.id !== id);
    this.latest.put(others.toSpliced(at < 0 ? others.length : at, 0, ...records));
  }

  protected add(id: string | null): void {
    if (id !== null) this.rowsShown.add(id);
  }

  protected remove(id: FindingKindId): void {
    this.rowsShown.remove(id);
    this.replace(id, []);
  }
}
