import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { BodySide, FindingKind, FindingRecord } from '@repattern/domain';
import { isSidedFinding } from '@repattern/domain/assessment/midline';
import { Icon } from '../../ui/icon';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { capitalised, sideLabels, wasInWords } from '../../wording/section-words';
import { inPrint } from '../../wording/in-print';
import { fieldPlace } from './field-place';
import { withRecord } from './with-record';

type Result = FindingRecord['result'];

const results: readonly KeyedAnswer<Result>[] = [
  { value: 'positive', label: '+', words: 'Found', key: '+', tone: 'caution' },
  { value: 'negative', label: '−', words: 'Not found', key: '-', tone: 'fine' },
];

interface FindingCell {
  readonly side: BodySide | null;
  readonly sideLabel: string;
  readonly label: string;
  readonly place: string;
  readonly result: Result | null;
  readonly was: string | null;
}

/**
 * One finding, looked for on the left and on the right: `+` found, `-` not found. `l` and `r` go to a side, and after `b` the
 * next answer counts for both.
 */
@Component({
  selector: 'app-finding-row',
  imports: [Icon, KeyedChoice],
  host: { '(keydown)': 'press($event)', '(focusout)': 'leave($event)' },
  templateUrl: './finding-row.html',
  styleUrl: './finding-row.scss',
})
export class FindingRow {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly results = results;

  readonly kind = input.required<FindingKind>();
  /** What is recorded of this finding. */
  readonly records = input.required<readonly FindingRecord[]>();
  /** What was recorded of it the last time. */
  readonly before = input.required<readonly FindingRecord[]>();
  readonly removable = input(false);
  readonly readonly = input(false);
  readonly changed = output<readonly FindingRecord[]>();
  readonly removed = output();

  private readonly latest = new LatestValue(this.records, this.changed);
  /** Whether the next answer counts for both sides. */
  protected readonly forBoth = signal(false);
  protected readonly name = computed(() => inPrint(this.kind().name));
  protected readonly positiveIf = computed(() => capitalised(inPrint(this.kind().positiveIf)));
  protected readonly bothPlace = computed(() => fieldPlace('findings', this.kind().id, 'both'));
  protected readonly sided = computed(() => isSidedFinding(this.kind().id));
  protected readonly cells = computed<readonly FindingCell[]>(() => {
    const sides: readonly (BodySide | null)[] = this.sided() ? ['left', 'right'] : [null];
    return sides.map((side) => {
      const was = resultOn(this.before(), side);
      const sideLabel = side === null ? '' : sideLabels[side];
      return {
        side,
        sideLabel,
        label: side === null ? this.kind().name : `${this.kind().name}, ${side}`,
        place: fieldPlace('findings', this.kind().id, side),
        result: resultOn(this.latest.now(), side),
        was: was === null ? null : wasInWords(was === 'positive' ? '+' : '−'),
      };
    });
  });
  /** A finding of a side that nobody told: it is shown, and gives way once the sides are answered. */
  protected readonly sideless = computed(
    () => (this.sided() ? this.latest.now().find(({ side }) => side === null)?.result : undefined) ?? null,
  );

  protected answer(side: BodySide | null, result: Result | null): void {
    const sides: readonly (BodySide | null)[] = this.forBoth() && this.sided() ? ['left', 'right'] : [side];
    this.forBoth.set(false);
    this.latest.put(sides.reduce((records, each) => this.answered(records, each, result), apart(this.latest.now())));
  }

  protected press(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!this.sided() || this.readonly() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'b') this.forBoth.update((both) => !both);
    else if (key !== 'l' && key !== 'r') return;
    event.preventDefault();
    // From the last side an answer goes on to the next finding.
    this.focus(key === 'l' ? 0 : 1);
  }

  protected leave(event: FocusEvent): void {
    const stays = event.relatedTarget instanceof Node && this.host.nativeElement.contains(event.relatedTarget);
    if (!stays) this.forBoth.set(false);
  }

  private focus(at: number): void {
    this.host.nativeElement.querySelectorAll<HTMLElement>('app-keyed-choice')[at]?.focus();
  }

  private answered(
    records: readonly FindingRecord[],
    side: BodySide | null,
    result: Result | null,
  ): readonly FindingRecord[] {
    const record = result === null ? null : { id: this.kind().id, side, result };
    const kept = side === null ? records : records.filter((known) => known.side !== null);
    return withRecord(kept, (known) => known.side === side, record);
  }
}

function resultOn(records: readonly FindingRecord[], side: BodySide | null): Result | null {
  const found = records.find((record) => record.side === side) ?? records.find((record) => record.side === 'both');
  return found?.result ?? null;
}

/** A record of both sides as one for each, so that one of them can change. */
function apart(records: readonly FindingRecord[]): readonly FindingRecord[] {
  return records.flatMap((record) =>
    record.side === 'both' ? (['left', 'right'] as const).map((side) => ({ ...record, side })) : [record],
  );
}
