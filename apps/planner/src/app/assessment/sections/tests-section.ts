import { Component, computed, input, output } from '@angular/core';
import type { BodySide, MeasuredTestId, TestReading, TestRecord } from '@repattern/domain';
import { findingKinds } from '@repattern/domain/assessment/finding-kinds.data';
import { measuredTest, measuredTestIds } from '@repattern/domain/assessment/measured-test';
import { readTests } from '@repattern/domain/assessment/read-test';
import { testReference } from '@repattern/domain/assessment/test-reference';
import { regions } from '@repattern/domain/exercise/regions';
import type { EntryManner } from '../../ui/entry-cell';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { numberEntry } from '../../ui/number-entry';
import { Picker, type PickerGroup } from '../../ui/picker';
import { inPrint } from '../../wording/in-print';
import { testNormInWords } from '../../wording/section-tests';
import { measured, regionLabels, sideLabels, wasInWords } from '../../wording/section-words';
import { AddedRows } from './added-rows';
import { fieldPlace } from './field-place';
import { MeasurementCell, type MeasurementNote } from './measurement-cell';
import type { SectionComponent, SectionContext } from './section';
import { presetOf } from './preset-of';
import { withRecord } from './with-record';

interface TestCell {
  readonly side: BodySide | null;
  readonly place: string;
  readonly label: string;
  readonly sideLabel: string;
  readonly value: number | null;
  readonly note: MeasurementNote | null;
  readonly was: string | null;
}

interface TestRow {
  readonly id: MeasuredTestId;
  readonly name: string;
  readonly unit: string;
  readonly manner: EntryManner<number>;
  readonly norm: string;
  readonly source: string;
  readonly cells: readonly TestCell[];
  readonly removable: boolean;
}

/** Tests whose result is a number, beside what it is compared with and the finding that it stands for. */
@Component({
  selector: 'app-tests-section',
  imports: [Icon, MeasurementCell, Picker],
  hostDirectives: [EnterMovesOn],
  templateUrl: './tests-section.html',
  styleUrl: './measurement-rows.scss',
})
export class TestsSection implements SectionComponent<'tests'> {
  readonly value = input.required<readonly TestRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly TestRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly preset = computed(() => {
    const { presentation, previous } = this.context();
    return [...presetOf(presentation).tests, ...(previous?.tests.map(({ test }) => test) ?? [])];
  });
  private readonly rowsShown = new AddedRows<MeasuredTestId>({
    preset: this.preset,
    recorded: computed(() => this.latest.now().map(({ test }) => test)),
    readonly: computed(() => this.context().readonly),
  });
  private readonly readings = computed(() => {
    const { document, patient } = this.context();
    return readTests({ ...document, tests: this.latest.now() }, patient);
  });
  protected readonly rows = computed<readonly TestRow[]>(() => this.rowsShown.ids().map((id) => this.rowOf(id)));
  protected readonly others = computed<readonly PickerGroup[]>(() =>
    regions
      .map((region) => ({
        label: regionLabels[region],
        options: measuredTestIds()
          .filter((id) => measuredTest(id).region === region && !this.rowsShown.ids().includes(id))
          .map((id) => ({ value: id, label: measuredTest(id).name, hint: measuredTest(id).unit })),
      }))
      .filter(({ options }) => options.length > 0),
  );

  protected enter(test: MeasuredTestId, { side }: TestCell, value: number | null): void {
    const record = value === null ? null : { test, side, value };
    this.latest.put(withRecord(this.latest.now(), (known) => known.test === test && known.side === side, record));
  }

  protected add(picked: string | null): void {
    const test = measuredTestIds().find((id) => id === picked);
    if (test !== undefined) this.rowsShown.add(test);
  }

  protected remove(test: MeasuredTestId): void {
    this.rowsShown.remove(test);
    this.latest.put(this.latest.now().filter((record) => record.test !== test));
  }

  private rowOf(id: MeasuredTestId): TestRow {
    const test = measuredTest(id);
    const reference = testReference(id, this.context().patient);
    const recorded = this.latest.now().filter((record) => record.test === id);
    const asked: readonly (BodySide | null)[] = test.sided ? ['left', 'right'] : [null];
    const sides = [...new Set([...asked, ...recorded.map(({ side }) => side)])];
    return {
      id,
      name: test.name,
      unit: test.unit,
      manner: numberEntry({ min: test.min, max: test.max, decimals: decimalsOf(test.step) }),
      norm: testNormInWords(test, reference),
      source: reference.source,
      cells: sides.map((side) => this.cellOf(id, side)),
      removable: recorded.length > 0 || !this.preset().includes(id),
    };
  }

  private cellOf(id: MeasuredTestId, side: BodySide | null): TestCell {
    const { name, unit } = measuredTest(id);
    const isThis = (record: TestRecord): boolean => record.test === id && record.side === side;
    const reading = this.readings().find(({ record }) => isThis(record));
    const before = this.context().previous?.tests.find(isThis);
    return {
      side,
      place: fieldPlace('tests', id, side),
      label: side === null ? name : `${name}, ${side}`,
      sideLabel: side === null ? '' : sideLabels[side],
      value: reading?.record.value ?? null,
      note: reading === undefined ? null : noteOf(reading),
      was: before === undefined ? null : wasInWords(measured(before.value, unit)),
    };
  }
}

function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}

/** What a result stands for: the finding that it implies, or that nothing tells. */
function noteOf({ record, result }: TestReading): MeasurementNote {
  if (result === 'unknown') return { text: 'no reference for this patient', tone: 'unknown' };
  if (result === 'negative') return { text: 'within the reference', tone: 'plain' };
  const { finding } = measuredTest(record.test);
  const name = findingKinds.find(({ id }) => id === finding)?.name;
  return { text: name === undefined ? 'beyond the reference' : inPrint(name), tone: 'weak' };
}
