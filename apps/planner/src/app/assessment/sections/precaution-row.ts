import { Component, computed, input, output } from '@angular/core';
import type { BodySide, Contraindication, PrecautionRecord, Precautions } from '@repattern/domain';
import { regions } from '@repattern/domain/exercise/regions';
import { DateField } from '../../ui/date-field';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { inPrint } from '../../wording/in-print';
import { effectWording } from '../../wording/section-precautions';
import { regionLabels, sideLabels } from '../../wording/section-words';
import { fieldPlace } from './field-place';
import { sideAnswers } from './side-answers';

type Status = PrecautionRecord['status'];

/** What is not known of a precaution that was only answered. */
export const noDetails = { region: null, side: null, since: null, clearedBy: null, clearedOn: null };

/** One precaution: yes, no, cleared in writing, or not asked; a yes asks where and since when, a clearance by whom. */
@Component({
  selector: 'app-precaution-row',
  imports: [DateField, KeyedChoice],
  templateUrl: './precaution-row.html',
  styleUrl: './precaution-row.scss',
})
export class PrecautionRow {
  protected readonly sides = sideAnswers;
  protected readonly regions = regions;
  protected readonly regionLabels = regionLabels;
  protected readonly sideLabels = sideLabels;

  readonly flag = input.required<Contraindication>();
  readonly record = input.required<PrecautionRecord | null>();
  readonly others = input.required<Precautions['others']>();
  /** The day of the assessment: nothing was cleared or began after it. */
  readonly assessedOn = input.required<string>();
  readonly readonly = input(false);
  readonly changed = output<PrecautionRecord | null>();

  private readonly latest = new LatestValue(this.record, this.changed);
  protected readonly place = computed(() => fieldPlace('precautions', this.flag().id));
  protected readonly name = computed(() => inPrint(this.flag().name));
  protected readonly action = computed(() => inPrint(this.flag().action));
  protected readonly effect = computed(() => effectWording[this.flag().effect]);
  protected readonly asksSide = computed(() => this.flag().regional || this.flag().sideSpecific === true);
  protected readonly answers = computed<readonly KeyedAnswer<Status>[]>(() => [
    { value: 'present', label: 'Yes', key: 'y', tone: this.flag().effect === 'modify' ? 'caution' : 'alarm' },
    { value: 'absent', label: 'No', key: 'n', tone: 'fine' },
    { value: 'cleared', label: 'Cleared', key: 'c' },
  ]);

  protected answer(status: Status | null): void {
    if (status === null) this.latest.put(null);
    else if (status === 'absent') this.latest.put({ flag: this.flag().id, status, ...noDetails });
    else this.latest.put({ ...noDetails, ...this.latest.now(), flag: this.flag().id, status });
  }

  protected change(part: Partial<PrecautionRecord>): void {
    const record = this.latest.now();
    if (record !== null) this.latest.put({ ...record, ...part });
  }

  protected setRegion(chosen: string): void {
    this.change({ region: regions.find((region) => region === chosen) ?? null });
  }

  protected setSide(side: BodySide | null): void {
    this.change({ side });
  }
}
